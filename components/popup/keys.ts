/** Arrow keys in the popup: up and down walk through the people. */

/** Marks the element of a row, and the search field, that the arrow keys stop at. */
export const rowStop = { "data-row-stop": "" } as const;

/** Moves the focus to the row above or below on an arrow key; everything else is left alone. */
export function moveBetweenRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || belongsToControl(event.target)) return;
  const stops = [...document.querySelectorAll<HTMLElement>("[data-row-stop]")].filter(isShown);
  if (stops.length === 0) return;
  event.preventDefault();
  stops[nextIndex(stops, step)]?.focus();
}

/** A date field and an open menu use the arrow keys themselves. */
function belongsToControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="search"]), [popover]') !== null;
}

/** Rows inside a folded group are in the document but cannot take the focus. */
function isShown(stop: HTMLElement): boolean {
  return stop.closest("details:not([open])") === null;
}

function nextIndex(stops: readonly HTMLElement[], step: number): number {
  const row = document.activeElement?.closest("[data-row]");
  const at = stops.findIndex((stop) => stop === document.activeElement || (row ?? null) === stop.closest("[data-row]"));
  if (at === -1) return step === 1 ? 0 : stops.length - 1;
  return Math.min(Math.max(at + step, 0), stops.length - 1);
}
