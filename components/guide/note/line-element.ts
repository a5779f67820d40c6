/** One line of a note as elements. Its text is the line's words with their marks, so that reading it back is exact. */
import { type Piece, piecesOf } from "../../../utils/domain/inline-marks";
import { type LineLook, lookOf } from "./line-look";

/**
 * Draws a line anew, unless it stands there as it should: then nothing is touched, and typing stays the browser's.
 *
 * @returns whether the words were drawn anew, and a caret in them is lost
 */
export function drawLine(element: HTMLElement, line: string): boolean {
  const look = lookOf(line);
  markLine(element, look);
  const nodes = look.words === "" ? [document.createElement("br")] : piecesOf(look.words).map(nodeOf);
  element.normalize();
  const stands =
    element.childNodes.length === nodes.length &&
    nodes.every((node, at) => node.isEqualNode(element.childNodes[at] ?? null));
  if (!stands) element.replaceChildren(...nodes);
  return !stands;
}

export function newLine(line: string): HTMLElement {
  const element = document.createElement("div");
  element.dir = "auto";
  drawLine(element, line);
  return element;
}

/** The line that an element shows, in the note's text form. */
export function lineOf(element: HTMLElement): string {
  return (element.dataset.prefix ?? "") + (element.textContent ?? "");
}

function markLine(element: HTMLElement, { prefix, shareable, shape, done, mark }: LineLook): void {
  element.className = `line line-${shape}${done ? " line-done" : ""}${shareable ? " line-shared" : ""}`;
  element.dataset.prefix = prefix;
  if (shape === "number") element.dataset.number = mark.trim();
  else delete element.dataset.number;
}

function nodeOf(piece: Piece): Node {
  if (piece.kind === "text") return document.createTextNode(piece.text);
  const element = document.createElement("span");
  element.className = `line-${piece.kind}`;
  if (piece.kind === "link") {
    element.title = `${piece.href}\nAlt+Enter or Ctrl+click opens it`;
    element.dataset.href = piece.href;
  }
  const inner = piece.kind === "link" ? [document.createTextNode(piece.text)] : piece.inner.map(nodeOf);
  element.append(...hidden(piece.before), ...inner, ...hidden(piece.after));
  return element;
}

/** Marks are out of sight but in the line that is being edited. */
function hidden(mark: string): HTMLElement[] {
  if (mark === "") return [];
  const element = document.createElement("span");
  element.className = "line-mark";
  element.textContent = mark;
  return [element];
}

/** In a tab of its own, which learns nothing about where it was opened. */
export function openLink(link: HTMLElement): void {
  window.open(link.dataset.href, "_blank", "noopener,noreferrer");
}
