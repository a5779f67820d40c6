import type { ComponentChildren } from "preact";
import "./Tag.css";

interface TagProps {
  /** `late`: something is missing or overdue. `good`: as it should be. */
  tone?: "plain" | "late" | "good";
  children: ComponentChildren;
}

/** One or two words about the thing beside it. */
export function Tag({ tone = "plain", children }: TagProps) {
  return (
    <span class={`tag tag-${tone}`} dir="auto">
      {children}
    </span>
  );
}
