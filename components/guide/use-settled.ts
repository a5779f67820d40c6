import { useEffect, useState } from "preact/hooks";

/** Milliseconds without a key after which a text counts as said, so that advice does not flicker while typing. */
const pause = 350;

/** The text as it stood at the last pause in typing. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
