/** Tells the background that somebody uses this page, so that the lock stays open. At most once a minute. */
import { useEffect } from "preact/hooks";
import { request } from "../../utils/messaging/client";

const pause = 60_000;
const signs = ["pointerdown", "keydown", "wheel", "pointermove"] as const;

export function useReportUse(): void {
  useEffect(() => {
    let toldAt = 0;
    const tell = () => {
      if (Date.now() - toldAt < pause) return;
      toldAt = Date.now();
      // Who does not answer has no lock that could close.
      request("lock.used", {}).catch(() => {});
    };
    const ends = new AbortController();
    for (const sign of signs) addEventListener(sign, tell, { capture: true, passive: true, signal: ends.signal });
    return () => ends.abort();
  }, []);
}
