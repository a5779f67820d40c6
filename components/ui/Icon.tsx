import { createElement } from "preact";
import "./Icon.css";

/** An icon as lucide ships it: a list of SVG elements with their attributes. */
export type IconShape = readonly (readonly [tag: string, attributes: Record<string, string | number | undefined>])[];

/**
 * Draws an icon in the colour of its text. Decorative: the control around it carries the name. A screen has dozens, so
 * what all have in common stands in the style sheet, and all paths of one are drawn as one.
 */
export function Icon({ shape, size = 20 }: { shape: IconShape; size?: number }) {
  return (
    <svg class="icon" aria-hidden="true" width={size} height={size} viewBox="0 0 24 24">
      <path d={shape.map(pathIn).join("")} />
      {shape.map(([tag, attributes]) => tag !== "path" && createElement(tag, attributes))}
    </svg>
  );
}

/** A path that begins with `m` would go on from where the one before it ended. */
function pathIn([tag, { d = "" }]: IconShape[number]): string {
  if (tag !== "path") return "";
  return `${d}`.startsWith("m") ? `M0 0${d}` : `${d}`;
}
