/** Whether somebody is on the way to a button: what appears in that moment would move it away from under them. */

/** Milliseconds without a movement after which the pointer rests; a click comes within that. */
const rest = 300;
/** Milliseconds after which what waits appears all the same. */
const longest = 2_000;

let movedAt = Number.NEGATIVE_INFINITY;

/** Call it once for the page. */
export function watchPointer(page: Pick<EventTarget, "addEventListener"> = globalThis): void {
  const moved = () => {
    movedAt = performance.now();
  };
  page.addEventListener("pointermove", moved, { capture: true, passive: true });
  page.addEventListener("pointerdown", moved, { capture: true, passive: true });
}

/** Resolves at once while the pointer rests, else when it does. */
export async function pointerAtRest(): Promise<void> {
  const end = performance.now() + longest;
  for (;;) {
    const now = performance.now();
    const left = Math.min(movedAt + rest, end) - now;
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
