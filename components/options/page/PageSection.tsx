import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface PageSectionProps {
  title: string;
  /** For the tab, where the title names somebody: browsers keep the titles of tabs in their history. */
  tabTitle?: string;
  /** One or two sentences under the title. */
  lead: string;
  /** A part that was opened once stays on the page, hidden, so that nothing typed in it is lost. */
  shown: boolean;
  children: ComponentChildren;
}

/** One part of the options page. Going to it moves the focus to its title. */
export function PageSection({ title, tabTitle = title, lead, shown, children }: PageSectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!shown) return;
    document.title = `${tabTitle} · Trellis`;
    // Not on the very first one: a page that has just opened starts at its top.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, [shown, tabTitle]);

  return (
    <section hidden={!shown} aria-labelledby={id} class="page-section">
      <div class="page-title">
        <h1 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{lead}</p>
      </div>
      {children}
    </section>
  );
}
