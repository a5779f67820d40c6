/** The text of pasted HTML, line by line. The document it is read in is inert: nothing in it runs or is fetched. */

const skipped = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "NOSCRIPT"]);
const blocks = /^(P|DIV|LI|UL|OL|H[1-6]|TR|TABLE|BLOCKQUOTE|PRE|SECTION|ARTICLE|HR|DT|DD)$/;

export function htmlToText(html: string): string {
  const lines = [""];
  readNode(new DOMParser().parseFromString(html, "text/html").body, lines);
  return lines.map((line) => line.trim()).join("\n");
}

function readNode(node: Node, lines: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) add(lines, (node.textContent ?? "").replaceAll(/\s+/g, " "));
  if (node.nodeType === Node.ELEMENT_NODE && !skipped.has(node.nodeName)) readElement(node as Element, lines);
}

function readElement(element: Element, lines: string[]): void {
  const { nodeName } = element;
  const isBlock = blocks.test(nodeName);
  if (nodeName === "BR") lines.push("");
  if (isBlock) startLine(lines);
  add(lines, markOf(element));
  for (const child of element.childNodes) readNode(child, lines);
  if (nodeName === "TD" || nodeName === "TH") add(lines, "\t");
  if (isBlock) startLine(lines);
}

function add(lines: string[], text: string): void {
  lines[lines.length - 1] += text;
}

function startLine(lines: string[]): void {
  if (lines.at(-1)?.trim() !== "") lines.push("");
}

/** What stands before the words of a point or a box. */
function markOf(element: Element): string {
  if (element.nodeName === "LI") return markOfItem(element);
  return isInputBox(element) ? boxWords(element.hasAttribute("checked")) : "";
}

/** Google's check lists say it by role and state, other pages by an input. */
function markOfItem(item: Element): string {
  const checked =
    item.getAttribute("aria-checked") ?? item.querySelector("[role=checkbox]")?.getAttribute("aria-checked");
  if (checked === null || checked === undefined) return item.querySelector("input[type=checkbox]") ? "" : "- ";
  return boxWords(checked === "true");
}

function isInputBox(element: Element): boolean {
  return element.nodeName === "INPUT" && element.getAttribute("type")?.toLowerCase() === "checkbox";
}

function boxWords(checked: boolean): string {
  return checked ? "[x] " : "[ ] ";
}
