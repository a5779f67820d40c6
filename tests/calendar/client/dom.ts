/**
 * Renders descriptions of nodes into the page, re-using the nodes that stand there, as Google's own renderer does:
 * a node may show another event after the next render, attributes that others set on it stay, children that others
 * put into it are removed. Uses no markup text and no `style` attribute, so that a strict policy allows it.
 */
import { translate } from "./language";

type Attribute = string | number | boolean | null | undefined;
type Handler = (event: Event) => void;

export interface Description {
  tag: string;
  attributes: Record<string, Attribute | Handler>;
  children: Child[];
}
export type Child = Description | string;
/** Empty values are left out, so that a part of a tree can depend on a condition. */
type LooseChild = Child | null | undefined | false | LooseChild[];

const svgNamespace = "http://www.w3.org/2000/svg";
const ours = new WeakMap<Node, Record<string, Attribute | Handler>>();
/** Attributes that hold words. */
const labels = new Set(["aria-label", "placeholder", "title"]);
let strips = true;

/** Whether a render removes foreign children. */
export function stripForeignChildren(on: boolean): void {
  strips = on;
}

/** Describes an element. `on…` attributes take a function; `false`, `null` and `undefined` leave an attribute out. */
export function h(
  tag: string,
  attributes: Record<string, Attribute | Handler> = {},
  ...children: LooseChild[]
): Description {
  return { tag, attributes, children: present(children) };
}

function present(children: LooseChild[]): Child[] {
  return children.flatMap((child) => (Array.isArray(child) ? present(child) : child || child === "" ? [child] : []));
}

/** Makes the children of `parent` what is described. */
export function render(parent: Element, ...children: LooseChild[]): void {
  let next = nextOwn(parent.firstChild);
  for (const child of present(children)) {
    const node = next && fits(next, child) ? next : create(child, parent);
    if (node !== next) {
      parent.insertBefore(node, next);
      const replaced = next;
      next = nextOwn(next?.nextSibling ?? null);
      replaced?.remove();
    } else {
      next = nextOwn(node.nextSibling);
    }
    update(node, child);
  }
  while (next) {
    const left: ChildNode = next;
    next = nextOwn(left.nextSibling);
    left.remove();
  }
}

/** The first node from here on that we made; foreign ones on the way are removed. */
function nextOwn(from: ChildNode | null): ChildNode | null {
  let node = from;
  while (node && !ours.has(node)) {
    const foreign = node;
    node = node.nextSibling;
    if (strips) foreign.remove();
  }
  return node;
}

function fits(node: ChildNode, child: Child): boolean {
  return typeof child === "string" ? node instanceof Text : node instanceof Element && node.localName === child.tag;
}

function create(child: Child, parent: Element): ChildNode {
  const node = typeof child === "string" ? document.createTextNode(child) : createElement(child.tag, parent);
  ours.set(node, {});
  return node;
}

function createElement(tag: string, parent: Element): Element {
  const drawing = tag === "svg" || (parent.namespaceURI === svgNamespace && parent.localName !== "foreignObject");
  return drawing ? document.createElementNS(svgNamespace, tag) : document.createElement(tag);
}

function update(node: ChildNode, child: Child): void {
  if (typeof child === "string") {
    const text = translate(child);
    if (node.nodeValue !== text) node.nodeValue = text;
    return;
  }
  const element = node as HTMLElement;
  const before = ours.get(element) ?? {};
  for (const name of Object.keys(before)) if (!(name in child.attributes)) setAttribute(element, name, null);
  for (const [name, value] of Object.entries(child.attributes)) {
    if (before[name] !== value) setAttribute(element, name, value);
  }
  ours.set(element, child.attributes);
  render(element, ...child.children);
}

function setAttribute(element: HTMLElement, name: string, value: Attribute | Handler): void {
  if (name.startsWith("on")) (element as unknown as Record<string, unknown>)[name] = value ?? null;
  else if (name === "style") element.style.cssText = String(value ?? "");
  else if (name === "value") (element as HTMLInputElement).value = String(value ?? "");
  else if (name === "checked") (element as HTMLInputElement).checked = value === true;
  else if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else if (labels.has(name)) element.setAttribute(name, translate(String(value)));
  else element.setAttribute(name, value === true ? "" : String(value));
}
