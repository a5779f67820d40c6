/**
 * The shell that event bubble and quick-create share: one element each, made once, hidden and re-used.
 * While it is open it is modal: focus is pulled back, Escape and a press outside close it.
 */
import { type Description, h, render } from "./dom";
import { page } from "./state";

export interface Dialog {
  /** Draws the content again; what others put into it is gone afterwards. */
  show: (content: Description) => void;
  /** @param anchor what it stands beside: a day's column, a month's cell */
  open: (anchor: Element) => void;
  close: () => void;
  isOpen: () => boolean;
}

const width = 496;
const gap = 8;
let current: Dialog | null = null;
let currentElement: HTMLElement | null = null;

export function createDialog(labelledBy: string, onClose: () => void): Dialog {
  const overlay = document.querySelector("#yDmH0d") as HTMLElement;
  const wrapper = overlay.appendChild(document.createElement("div"));
  wrapper.className = "sc-dialog-place";
  wrapper.hidden = true;
  let anchor: Element = document.body;
  let anchorBox = new DOMRect();
  let opener: Element | null = null;
  let content = h("div");

  const draw = () => {
    render(wrapper, shell(labelledBy, content, current === dialog));
    // A column stays when the grid is drawn again; a cell of another view does not.
    if (anchor.isConnected) anchorBox = anchor.getBoundingClientRect();
    const element = wrapper.firstElementChild as HTMLElement;
    place(wrapper, element, anchorBox);
    return element;
  };
  const dialog: Dialog = {
    show: (description) => {
      content = description;
      draw();
    },
    open: (beside) => {
      if (current !== dialog) current?.close();
      opener = document.activeElement;
      anchor = beside;
      wrapper.hidden = false;
      current = dialog;
      currentElement = draw();
      currentElement.setAttribute("data-last-opened-height", String(currentElement.offsetHeight));
      currentElement.focus({ preventScroll: true });
    },
    close: () => {
      if (current !== dialog) return;
      current = null;
      currentElement = null;
      wrapper.hidden = true;
      draw();
      onClose();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    isOpen: () => current === dialog,
  };
  addEventListener("resize", () => {
    if (current === dialog) draw();
  });
  return dialog;
}

function shell(labelledBy: string, content: Description, open: boolean): Description {
  return h(
    "div",
    {
      role: "dialog",
      jsname: "ssXDle",
      class: "ecHOgf RDlrG sc-dialog",
      tabindex: -1,
      "aria-labelledby": labelledBy,
      "aria-modal": "true",
      "data-chips-dialog": "true",
      "data-back-to-cancel": "false",
      "data-allow-wheel-scroll": "false",
      "data-is-adaptive": "true",
      "data-position": "sample",
      "data-cancelids": "sample",
      "data-layout-mode": "bubble",
      style: open ? "opacity: 1; transform: none" : "opacity: 0; transform: scale(0.9)",
    },
    sentinel("last"),
    sentinel("last"),
    h("span", { jsslot: "", jsname: "bN97Pc", class: "kma42e" }, content),
    sentinel("first"),
    sentinel("first"),
  );
}

/** Tab that leaves at one end comes in again at the other. */
function sentinel(goTo: "first" | "last"): Description {
  return h("div", {
    class: "pw1uU",
    tabindex: 0,
    "aria-hidden": "true",
    onfocus: () => {
      const stops = [
        ...(currentElement?.querySelectorAll<HTMLElement>("button, a[href], input, [tabindex='0']:not(.pw1uU)") ?? []),
      ];
      const visible = stops.filter((stop) => stop.offsetParent !== null);
      (goTo === "first" ? visible[0] : visible.at(-1))?.focus();
    },
  });
}

function place(wrapper: HTMLElement, element: HTMLElement, anchor: DOMRect): void {
  const card = Math.min(width, innerWidth - 2 * gap);
  const right = anchor.right + gap;
  const left = anchor.left - gap - card;
  const middle = (innerWidth - card) / 2;
  const x = right + card <= innerWidth - gap ? right : left >= gap ? left : middle;
  const y = Math.max((innerHeight - element.offsetHeight) / 2, gap);
  // The wrapper is wider than the card, as Google's is.
  wrapper.style.cssText = `left: ${Math.round(x - (891 - card) / 2)}px; top: ${Math.round(y)}px; --card: ${card}px`;
}

export function closeDialog(): boolean {
  const open = current !== null;
  current?.close();
  return open;
}

/** Google's own parts that leave a dialog open: the rail, the panel beside it, a part of the header. */
const ownKeepers = "[jsname=eUN8tf], [jsname=xeMbY], .xUQhtb";

/** Whether focus may rest here, or a press leave the dialog open, although it is outside. */
function keepsOpen(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || currentElement?.contains(target) || target.closest(ownKeepers)) return true;
  return page.keepsDetailsOpen && target.closest("[data-keeps-details-open='true']") !== null;
}

export function startDialogs(): void {
  document.addEventListener("pointerdown", ({ target }) => {
    if (!keepsOpen(target)) current?.close();
  });
  document.addEventListener("focusin", ({ target }) => {
    if (current && !keepsOpen(target)) currentElement?.focus({ preventScroll: true });
  });
}
