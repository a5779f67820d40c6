/** The text of pasted HTML, line by line. The document it is read in is inert: nothing in it runs or is fetched. */
import { boldMark, italicMark, safeHref } from "../../utils/domain/inline-marks";

/** Words that look alike. */
interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
}
type Look = Omit<Run, "text">;

/** What is read, and how much of how it looks is kept. */
interface Reading {
  lines: Run[][];
  /** Numbers of lists, and who is quoted. */
  detailed: boolean;
}

const plain: Look = { bold: false, italic: false, href: null };
const skipped = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "NOSCRIPT", "TITLE"]);
const blocks = /^(P|DIV|LI|UL|OL|H[1-6]|TR|TABLE|BLOCKQUOTE|PRE|SECTION|ARTICLE|HR|DT|DD)$/;

/** The words, lists and boxes. */
export function htmlToText(html: string): string {
  return read(html, false)
    .map((runs) => runs.map(({ text }) => text).join(""))
    .map((line) => line.trim())
    .join("\n");
}

/** The same with what a note can show: bold, italic, links to the web and to mail, quotes, numbers. */
export function htmlToMarks(html: string): string {
  return read(html, true)
    .map((runs) => joined(runs).map(markedRun).join("").trim())
    .join("\n")
    .replaceAll(/^\n+|\n+$/g, "");
}

function read(html: string, detailed: boolean): Run[][] {
  const reading: Reading = { lines: [[]], detailed };
  readNode(new DOMParser().parseFromString(html, "text/html").body, reading, plain);
  return reading.lines;
}

function readNode(node: Node, reading: Reading, look: Look): void {
  if (node.nodeType === Node.TEXT_NODE) add(reading, (node.textContent ?? "").replaceAll(/\s+/g, " "), look);
  if (node.nodeType === Node.ELEMENT_NODE && !skipped.has(node.nodeName)) readElement(node as Element, reading, look);
}

function readElement(element: Element, reading: Reading, look: Look): void {
  const { nodeName } = element;
  const isBlock = blocks.test(nodeName);
  if (nodeName === "BR") reading.lines.push([]);
  if (isBlock) startLine(reading);
  add(reading, markOf(element, reading), plain);
  const first = reading.lines.length - 1;
  const inner = lookIn(element, look);
  for (const child of element.childNodes) readNode(child, reading, inner);
  if (nodeName === "TD" || nodeName === "TH") add(reading, "\t", plain);
  if (nodeName === "BLOCKQUOTE" && reading.detailed) quoteFrom(first, reading);
  if (isBlock) startLine(reading);
}

function add({ lines }: Reading, text: string, look: Look): void {
  if (text !== "") lines.at(-1)?.push({ text, ...look });
}

function startLine({ lines }: Reading): void {
  if (!isBlank(lines.at(-1))) lines.push([]);
}

function quoteFrom(first: number, { lines }: Reading): void {
  for (const line of lines.slice(first)) if (!isBlank(line)) line.unshift({ text: "> ", ...plain });
}

function isBlank(line: readonly Run[] | undefined): boolean {
  return !line || line.every(({ text }) => text.trim() === "");
}

/** Google's documents say it by style, and wrap everything in a `b` that is not bold. */
function lookIn(element: Element, look: Look): Look {
  const { nodeName } = element;
  const style = element.getAttribute("style") ?? "";
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  const isBold =
    weight === undefined ? /^(B|STRONG|TH|H[1-6])$/.test(nodeName) : weight === "bold" || Number(weight) >= 600;
  const isItalic = slant === undefined ? /^(I|EM|CITE)$/.test(nodeName) : slant === "italic";
  const href = nodeName === "A" ? safeHref(element.getAttribute("href") ?? "") : null;
  return {
    bold: weight === undefined ? look.bold || isBold : isBold,
    italic: slant === undefined ? look.italic || isItalic : isItalic,
    href: href ?? look.href,
  };
}

function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isAlike = last && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
    if (last && isAlike) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

/** Marks hold on to words: spaces stay outside of them. */
function markedRun({ text, bold, italic, href }: Run): string {
  const words = text.trim();
  if (words === "") return text;
  const linked =
    href === null || words === href
      ? words
      : `[${words.replaceAll(/[[\]]/g, "")}](${href.replaceAll(/[()]/g, encodeURIComponent)})`;
  const slanted = italic ? italicMark + linked + italicMark : linked;
  const marked = bold ? boldMark + slanted + boldMark : slanted;
  return text.slice(0, text.indexOf(words)) + marked + text.slice(text.indexOf(words) + words.length);
}

/** What stands before the words of a point or a box. */
function markOf(element: Element, { detailed }: Reading): string {
  if (element.nodeName === "LI") return markOfItem(element, detailed);
  return isInputBox(element) ? boxWords(element.hasAttribute("checked")) : "";
}

/** Google's check lists say it by role and state, other pages by an input. */
function markOfItem(item: Element, detailed: boolean): string {
  const checked =
    item.getAttribute("aria-checked") ?? item.querySelector("[role=checkbox]")?.getAttribute("aria-checked");
  if (checked !== null && checked !== undefined) return boxWords(checked === "true");
  if (item.querySelector("input[type=checkbox]")) return "";
  if (!detailed || item.parentElement?.nodeName !== "OL") return "- ";
  return `${[...item.parentElement.children].indexOf(item) + 1}. `;
}

function isInputBox(element: Element): boolean {
  return element.nodeName === "INPUT" && element.getAttribute("type")?.toLowerCase() === "checkbox";
}

function boxWords(checked: boolean): string {
  return checked ? "[x] " : "[ ] ";
}
