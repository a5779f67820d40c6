/** Changes a page as its makers might overnight. Runs inside the page, on a copy of it. */

export type Drift =
  | { kind: "classes renamed" }
  | { kind: "ids renamed" }
  | { kind: "script names gone" }
  | { kind: "wrappers added"; places: readonly Place[] }
  | { kind: "wrappers removed"; places: readonly Place[] }
  | { kind: "all names changed" };

export interface Place {
  /** Any number: which element, counted round and round. */
  at: number;
  tag: "div" | "span";
}

/** What Google's own scripts find their elements by. */
const scriptNames = ["jsname", "jslog", "jscontroller", "jsaction", "jsmodel", "jsslot", "jsshadow"];
/** Attributes that name elements by their ids. */
const references = ["aria-labelledby", "aria-controls", "aria-describedby", "aria-owns", "for", "data-tooltip-id"];

export function change(root: HTMLElement, drift: Drift): void {
  switch (drift.kind) {
    case "classes renamed":
      renameClasses(root);
      break;
    case "ids renamed":
      renameIds(root);
      break;
    case "script names gone":
      removeScriptNames(root);
      break;
    case "wrappers added":
      for (const { at, tag } of drift.places) wrap(pick(wrappable(root), at), tag);
      break;
    case "wrappers removed":
      for (const { at } of drift.places) unwrap(pick(wrappers(root), at));
      break;
    case "all names changed":
      renameClasses(root);
      renameIds(root);
      removeScriptNames(root);
  }
}

/** In the style sheets too, so that everything looks as before. */
function renameClasses(root: HTMLElement): void {
  const renamed = new Map<string, string>();
  for (const element of root.querySelectorAll("[class]")) {
    const names = [...element.classList].map((name) => {
      const other = renamed.get(name) ?? `n${renamed.size}`;
      renamed.set(name, other);
      return other;
    });
    element.setAttribute("class", names.join(" "));
  }
  for (const style of root.querySelectorAll("style")) {
    style.textContent = style.textContent.replace(/\.([A-Za-z_][\w-]*)/g, (all, name) =>
      renamed.has(name) ? `.${renamed.get(name)}` : all,
    );
  }
}

function renameIds(root: HTMLElement): void {
  const renamed = new Map<string, string>();
  for (const element of root.querySelectorAll("[id]")) {
    renamed.set(element.id, `i${renamed.size}`);
    element.id = renamed.get(element.id) ?? "";
  }
  for (const name of references) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const id = element.getAttribute(name) ?? "";
      element.setAttribute(name, renamed.get(id) ?? id);
    }
  }
  for (const style of root.querySelectorAll("style")) {
    style.textContent = style.textContent.replace(/#([A-Za-z_][\w-]*)/g, (all, name) =>
      renamed.has(name) ? `#${renamed.get(name)}` : all,
    );
  }
}

function removeScriptNames(root: HTMLElement): void {
  for (const name of scriptNames) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(all.length, 1)];
}

/** Where an event is shown: changes elsewhere would only make the drift milder. */
function places(root: HTMLElement): Element[] {
  return [...root.querySelectorAll('[role="dialog"], [role="main"] > [data-eventid], #xUserInfo')];
}

function wrappable(root: HTMLElement): Element[] {
  const inside = places(root).flatMap((place) => [place, ...place.querySelectorAll("*")]);
  return inside.filter((element) => element.namespaceURI === document.documentElement.namespaceURI);
}

function wrap(element: Element | undefined, tag: Place["tag"]): void {
  if (!element?.parentElement) return;
  const wrapper = document.createElement(tag);
  element.before(wrapper);
  wrapper.append(element);
}

/** Elements that hold others and say nothing themselves: no text of their own, no mark but a class or a style. */
function wrappers(root: HTMLElement): Element[] {
  const silent = new Set(["class", "style", ...scriptNames]);
  return places(root)
    .flatMap((place) => [...place.querySelectorAll("div, span")])
    .filter((element) => element.childElementCount > 0)
    .filter((element) => element.getAttributeNames().every((name) => silent.has(name)))
    .filter((element) => ![...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""));
}

function unwrap(element: Element | undefined): void {
  element?.replaceWith(...element.childNodes);
}
