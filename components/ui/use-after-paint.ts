import { useEffect, useState } from "preact/hooks";

/** `false` for what is painted first, `true` from then on: for what may come a frame later. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return painted;
}

/**
 * Does something once the frame is painted that is due next.
 *
 * @returns a function that keeps it from being done
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The frame is painted right after this callback; the timeout waits for that.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
