import { useEffect, useState } from "preact/hooks";

/** `false` for what is painted first, `true` from then on: for what may come a frame later. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // The frame is painted right after this callback; the timeout waits for that.
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
