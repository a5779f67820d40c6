import { useEffect, useRef } from "preact/hooks";

/** Gives the focus back to the control that opened something, once that something is closed. */
export function useFocusBack<E extends HTMLElement>(open: boolean) {
  const control = useRef<E>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) control.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return control;
}
