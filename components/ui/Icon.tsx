import { createElement } from "preact";

/** An icon as lucide ships it: a list of SVG elements with their attributes. */
export type IconShape = readonly (readonly [tag: string, attributes: Record<string, string | number | undefined>])[];

/** Draws an icon in the colour of its text. Decorative: the control around it carries the name. */
export function Icon({ shape, size = 20 }: { shape: IconShape; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {shape.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
