/** The words in a piece of the page, without those of icons, buttons and tooltips. */

/** Icons are written as words too; buttons and their tooltips say what they do, not what the event is. */
const notContent = '[aria-hidden="true"], svg, i, button, [role="tooltip"]';

/**
 * The trimmed texts inside `element`, in the page's order; nothing that is empty.
 *
 * @param without CSS of what does not count
 */
export function textsIn(element: Element, without = notContent): string[] {
  return textNodes(element)
    .filter((node) => !isInside(node, without, element))
    .map(textOf);
}

/** The texts of `container` that come after `element`, whatever they are nested in. */
export function textsAfter(element: Element, container: Element): string[] {
  const follows = (node: Node) => element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  return textNodes(container)
    .filter((node) => follows(node) && !element.contains(node) && !isInside(node, notContent, container))
    .map(textOf);
}

function textNodes(element: Element): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (textOf(node) !== "") nodes.push(node);
  return nodes;
}

function textOf(node: Node): string {
  return node.nodeValue?.trim() ?? "";
}

/** Whether something between the node and `root`, `root` not counted, matches. */
function isInside(node: Node, css: string, root: Element): boolean {
  const around = node.parentElement?.closest(css) ?? null;
  return around !== null && around !== root && root.contains(around);
}
