import { useEffect } from "preact/hooks";
import { useGuide } from "./guide-context";

/** Keeps the guide with its conversation while a form holds text that was not sent. */
export function useUnsentText(text: string): void {
  const { openForms } = useGuide();
  const unsent = text.trim() !== "";
  useEffect(() => {
    if (!unsent) return;
    openForms.value += 1;
    return () => {
      openForms.value -= 1;
    };
  }, [unsent, openForms]);
}
