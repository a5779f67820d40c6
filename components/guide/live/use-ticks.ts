import { useEffect } from "preact/hooks";
import { useGuide } from "../guide-context";

/** Keeps the store's clock going while somebody can see it. Only the display depends on it, never the time itself. */
export function useTicks(shown: boolean): void {
  const store = useGuide();
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const follow = () => {
      clearInterval(timer);
      timer = undefined;
      if (document.visibilityState !== "visible") return;
      store.tick();
      timer = setInterval(() => store.tick(), 1_000);
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", follow);
    };
  }, [shown, store]);
}
