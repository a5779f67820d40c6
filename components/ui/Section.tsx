import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./Section.css";

interface SectionProps {
  title: string;
  /** A few words on the right of the heading, such as a count. */
  aside?: ComponentChildren;
  /** A small button at the end of the heading. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a screen under its own heading; a region that assistive technology can jump to by that name. */
export function Section({ title, aside, action, children }: SectionProps) {
  const headingId = useId();
  return (
    <section class="section" aria-labelledby={headingId}>
      <div class="section-head">
        <h2 id={headingId}>{title}</h2>
        {aside !== undefined && <span class="section-aside">{aside}</span>}
        {action}
      </div>
      {children}
    </section>
  );
}
