import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** What a small screen shows only after scrolling: it comes with the frame after the one that shows everything above. */
export function NextFrame({ children }: { children: ComponentChildren }) {
  const [due, setDue] = useState(false);
  useLayoutEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDue(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return due ? children : null;
}
