/** Puts a component on a page and uses it as a person does: by the names of its controls. */
import type { ComponentChild } from "preact";
import { render } from "preact";

let root: HTMLElement | null = null;

/** happy-dom has no popovers: enough of one for a menu to open and close, told as a browser tells it. */
Object.assign(HTMLElement.prototype, {
  togglePopover(this: HTMLElement) {
    turn(this, this.dataset.popoverOpen === undefined);
  },
  hidePopover(this: HTMLElement) {
    turn(this, false);
  },
});

function turn(popover: HTMLElement, open: boolean): void {
  const newState = open ? "open" : "closed";
  popover.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState }));
  popover.toggleAttribute("data-popover-open", open);
  setTimeout(() => popover.dispatchEvent(Object.assign(new Event("toggle"), { newState })));
}

/** Draws on an empty page; what was there before is taken away. */
export async function show(component: ComponentChild): Promise<void> {
  leave();
  root = document.body.appendChild(document.createElement("div"));
  render(component, root);
  await settle();
}

export function leave(): void {
  if (root) render(null, root);
  root?.remove();
  root = null;
}

/** Lets effects, answers and what is drawn from them come to rest. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What is to be read on the page, in one line. */
export function words(): string {
  return (document.body.textContent ?? "").replace(/\s+/g, " ");
}

/** The names of all elements that match, in the order of the page; those in a hidden part left out. */
export function names(selector: string): string[] {
  return shown(selector).map(nameOf);
}

/** The button, link or menu item with this name. */
export function control(name: string): HTMLElement {
  return found(name, shown("button, a, [role=menuitem], summary, input[type=checkbox], input[type=radio]"));
}

/** The field with this label. */
export function field(label: string): HTMLInputElement {
  return found(label, shown("input, textarea, select, [role=textbox]")) as HTMLInputElement;
}

export async function press(name: string): Promise<void> {
  control(name).click();
  await settle();
}

export async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  // A browser puts what is typed into the element itself.
  if (input.isContentEditable || input.getAttribute("role") === "textbox") input.textContent = value;
  else input.value = value;
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  await settle();
}

export async function key(name: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  await settle();
}

function shown(selector: string): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest("[hidden]"));
}

function found(name: string, elements: readonly HTMLElement[]): HTMLElement {
  const element = elements.find((one) => nameOf(one) === name);
  if (!element) throw new Error(`There is no “${name}”. There are: ${elements.map(nameOf).join(" | ")}`);
  return element;
}

function nameOf(element: HTMLElement): string {
  const labels = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (element.getAttribute("aria-label") ?? labels ?? element.textContent ?? "").trim();
}
