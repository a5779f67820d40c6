import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface LadderDrag {
  /** Whether the goal may be put below that rung: another goal's id, or `direction`. */
  isPlace: (goalId: string, place: string) => boolean;
  onDrop: (goalId: string, place: string) => void;
}

/**
 * Lets rungs be dragged onto each other. Each rung is an element with `data-rung`; the one that would take what is
 * dragged carries `data-over`. All that can be done by dragging can be done by the form of each rung, too.
 */
export function useLadderDrag(root: RefObject<HTMLElement | null>, drag: LadderDrag): void {
  const current = useRef(drag);
  current.current = drag;
  useEffect(() => {
    const ladder = root.current;
    if (ladder === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    let dragged: string | null = null;
    let over: HTMLElement | null = null;

    const setOver = (rung: HTMLElement | null) => {
      if (rung === over) return;
      over?.removeAttribute("data-over");
      rung?.setAttribute("data-over", "");
      over = rung;
    };
    const placeAt = (event: Event) => {
      const rung = rungOf(event);
      return dragged !== null && rung && current.current.isPlace(dragged, nameOf(rung)) ? rung : null;
    };

    ladder.addEventListener(
      "dragstart",
      (event) => {
        const rung = rungOf(event);
        if (rung === null) return;
        dragged = nameOf(rung);
        // Firefox drags nothing that carries no data; what is dragged is known here all the same.
        event.dataTransfer?.setData("text/plain", "");
      },
      { signal },
    );
    ladder.addEventListener(
      "dragover",
      (event) => {
        const rung = placeAt(event);
        setOver(rung);
        if (rung) event.preventDefault();
      },
      { signal },
    );
    ladder.addEventListener(
      "drop",
      (event) => {
        const rung = placeAt(event);
        if (dragged === null || rung === null) return;
        event.preventDefault();
        current.current.onDrop(dragged, nameOf(rung));
      },
      { signal },
    );
    ladder.addEventListener(
      "dragend",
      () => {
        dragged = null;
        setOver(null);
      },
      { signal },
    );
    return () => listening.abort();
  }, [root]);
}

function rungOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-rung]") : null;
}

function nameOf(rung: HTMLElement): string {
  return rung.dataset.rung ?? "";
}
