/**
 * Ways to a fact by the shape of the page, for when the marks on its elements are gone: who stands in what, and before
 * what. They know no class, no position on screen and no word.
 */
import { addressIn } from "./addresses";
import { decodeEventId, eventIdFromLog } from "./event-id";
import { textsIn } from "./text";

const anyGuest = '[role="treeitem"], [data-email], [data-id*="@"]';
const anyHeading = '[role="heading"], [aria-level], [data-text]';
const anyField = "input, textarea, [contenteditable]";

/** What the event's element stands in, whether or not it says that it is a dialog. */
export function aroundEvent(root: ParentNode): Element[] {
  return [...root.querySelectorAll("#xDetDlg")].flatMap(({ parentElement }) => parentElement ?? []);
}

/** What shows an event inside a dialog: carries its id, and has no fields, as the form for a new event has. */
export function eventContent(dialog: ParentNode): Element[] {
  const [first] = dialog.querySelectorAll("[data-eventid]");
  return first && !first.querySelector(anyField) ? [first] : [];
}

/** A dialog that lists guests shows an event, even if nothing in it says which. */
export function dialogWithGuests(dialog: ParentNode): Element[] {
  const lists = dialog instanceof Element && dialog.querySelector(anyGuest) && !dialog.querySelector(anyField);
  return lists ? [dialog] : [];
}

/** Elements that say the event's id, in code. */
export function withEncodedId(root: ParentNode): Element[] {
  return selfAndAll(root, "[data-eventid]").filter(
    (element) => decodeEventId(element.getAttribute("data-eventid") ?? "") !== null,
  );
}

/** Elements that say the event's id in Google's own log. */
export function withLoggedId(root: ParentNode): Element[] {
  return selfAndAll(root, '[jslog*="2:["]').filter(
    (element) => eventIdFromLog(element.getAttribute("jslog") ?? "") !== null,
  );
}

function selfAndAll(root: ParentNode, css: string): Element[] {
  const self = root instanceof Element && root.matches(css) ? [root] : [];
  return [...self, ...root.querySelectorAll(css)];
}

/** The smallest element that holds the title and something after it. */
export function aroundTitle(content: ParentNode): Element[] {
  const title = content.querySelector(anyHeading);
  for (let element = title?.parentElement ?? null; element !== null; element = element.parentElement) {
    if (element.textContent?.trim() !== title?.textContent?.trim()) return [element];
    if (element === content) break;
  }
  return [];
}

/** What stands before the first guest and says something: the head of the list, with the number of guests. */
export function beforeGuests(content: ParentNode): Element[] {
  for (let element = content.querySelector(anyGuest); element && element !== content; element = element.parentElement) {
    for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (textsIn(before).length > 0) return [before];
    }
  }
  return [];
}

/** A card with an address that is no guest's: the organiser's, or the calendar's. */
export function cardOfNoGuest(content: ParentNode): Element[] {
  const cards = [...content.querySelectorAll('[data-hovercard-id*="@"]')];
  return cards.filter((card) => card.closest(anyGuest) === null);
}

/** Three buttons side by side that carry a word each: yes, no, maybe. */
export function threeWords(box: ParentNode): Element[] {
  const buttons = [...box.querySelectorAll("button:not([aria-haspopup], [aria-expanded])")].filter(
    (button) => wordOn(button) !== "",
  );
  for (const button of buttons) {
    for (let around = button.parentElement; around !== null; around = around.parentElement) {
      const together = buttons.filter((other) => around.contains(other));
      if (together.length === 3) return together;
      if (together.length > 3) break;
    }
  }
  return [];
}

/** The word written on a button, in lower case; empty for one with an icon only. */
export function wordOn(button: Element): string {
  return textsIn(button, "i, svg").join(" ").toLowerCase();
}

/** The address in the page's hidden facts, which stand beside its visible parts. */
export function hiddenAddress(document: ParentNode): Element[] {
  const leaves = [...document.querySelectorAll('body > [aria-hidden="true"] > *')];
  return leaves.filter((leaf) => leaf.childElementCount === 0 && addressIn(leaf) !== null);
}

/** Elements with a day as data, `20261124`: of two that are nested the outer one. */
export function outermostDays(form: ParentNode): Element[] {
  const dated = [...form.querySelectorAll("[data-date], [data-ical]")].filter((element) =>
    /^\d{8}/.test(element.getAttribute("data-date") ?? element.getAttribute("data-ical") ?? ""),
  );
  return dated.filter((element) => !dated.some((other) => other !== element && other.contains(element)));
}
