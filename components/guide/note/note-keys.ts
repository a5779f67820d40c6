import { breakLine, tick, unmark } from "./edit";
import { actionOfKey, type LineAction } from "./line-actions";
import type { Surface } from "./surface";
import type { SlashState } from "./use-slash";

/** The keys of a note: those of an open menu first, then what can be made of the line, then undo. */
export function onNoteKey(
  event: KeyboardEvent,
  surface: Surface,
  slash: SlashState,
  choose: (action: LineAction) => void,
): void {
  if (event.isComposing) return;
  const act =
    (slash.isOpen ? menuKey(event, slash, choose) : null) ?? lineKey(event, choose) ?? noteKey(event, surface);
  if (!act) return;
  event.preventDefault();
  // Live and the page listen to some of these keys, too, for when the focus is elsewhere.
  event.stopPropagation();
  act();
}

type Act = () => void;

function menuKey({ key }: KeyboardEvent, slash: SlashState, choose: (action: LineAction) => void): Act | null {
  const { chosen } = slash;
  if (key === "ArrowDown") return () => slash.move(1);
  if (key === "ArrowUp") return () => slash.move(-1);
  if (key === "Escape") return () => slash.close();
  if ((key === "Enter" || key === "Tab") && chosen) return () => choose(chosen);
  return null;
}

function lineKey(event: KeyboardEvent, choose: (action: LineAction) => void): Act | null {
  const action = actionOfKey(event);
  return action ? () => choose(action) : null;
}

function noteKey(event: KeyboardEvent, surface: Surface): Act | null {
  if (event.altKey && event.key === "Enter") return () => surface.openLink();
  const unmarked = event.key === "Backspace" && !event.altKey && !event.ctrlKey ? unmark(surface.edit) : null;
  if (unmarked) return () => surface.apply(unmarked);
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return () => (event.shiftKey ? surface.redo() : surface.undo());
  if (key === "y") return () => surface.redo();
  // It ticks a box; where there is none, it is Enter.
  return key === "enter" ? () => surface.apply(tick(surface.edit) ?? breakLine(surface.edit)) : null;
}
