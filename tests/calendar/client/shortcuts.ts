/** Google's one-letter shortcuts. Each acts and says so, so that a key which leaks out of a foreign field is seen. */
import { encodeEid } from "../eid";
import { deleteShownEvent, rerenderBubble, shownEvent } from "./bubble";
import { closeDialog } from "./dialog";
import { saveEditPage } from "./edit-page";
import { stepDate } from "./header";
import { nextSlot } from "./parse";
import { openQuickCreate } from "./quick-create";
import { go, goToForm, goToPage } from "./router";
import { renderPage } from "./shell";
import { page, state, today, undoRemove } from "./state";
import { toast } from "./toast";

/** Every key that reached the page's own listener, as `key`. */
export const keysHeard: string[] = [];

const next = () => go({ date: stepDate(1) });
const previous = () => go({ date: stepDate(-1) });
const removeShown = () => void deleteShownEvent();

const actions: Record<string, () => void> = {
  d: () => go({ view: "DAY" }),
  w: () => go({ view: "WEEK" }),
  m: () => go({ view: "MONTH" }),
  y: () => go({ view: "YEAR" }),
  a: () => go({ view: "AGENDA" }),
  x: () => go({ view: "CUSTOM_DAYS" }),
  t: () => go({ date: today }),
  j: next,
  n: next,
  k: previous,
  p: previous,
  c: () => goToForm(null),
  q: () => openQuickCreate(nextSlot(page.now)),
  e: editShown,
  Delete: removeShown,
  Backspace: removeShown,
  z: () => void undoRemove(),
  "/": () => document.querySelector<HTMLInputElement>("#gb input[name=q]")?.focus(),
  s: () => goToPage("SETTINGS"),
  r: () => {
    renderPage();
    rerenderBubble();
  },
  g: () => document.querySelector<HTMLElement>("#drawerMiniMonthNavigator button[tabindex='0']")?.focus(),
  "?": () => toast(`Shortcuts: ${Object.keys(actions).join(" ")}`),
};
["d", "w", "m", "y", "a", "x"].forEach((key, index) => {
  const action = actions[key];
  if (action) actions[String(index + 1)] = action;
});

function editShown(): void {
  const event = shownEvent();
  if (event) goToForm(encodeEid(event.id, event.calendarId));
}

function hear(event: KeyboardEvent): void {
  keysHeard.push(event.key);
  if (event.key === "Escape") {
    leave();
    return;
  }
  if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    saveEditPage();
    return;
  }
  if (isField(event.target) || !page.shortcuts || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  toast(`Shortcut: ${event.key}`);
  action();
}

function leave(): void {
  if (!closeDialog() && state.place.family !== "EVENT") go();
}

/** The page can look into its own fields only: a field inside a shadow root looks to it like the root's host. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]") !== null;
}

export function startShortcuts(): void {
  document.addEventListener("keydown", hear);
}
