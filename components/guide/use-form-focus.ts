import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Puts the focus into a form's first field, and gives it back to where it was when the form goes. */
export function useFormFocus(field: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const form = field.current?.closest("form");
    field.current?.focus();
    return () => {
      const focused = document.activeElement;
      const isLost = focused === null || focused === document.body || form?.contains(focused);
      // Once the page shows what the form stood in for.
      if (isLost && opener instanceof HTMLElement) queueMicrotask(() => opener.focus());
    };
  }, [field]);
}
