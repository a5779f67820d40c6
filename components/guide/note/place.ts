/** Places in the elements of a note's lines, counted in their words. */
import { lookOf } from "./line-look";

export interface Place {
  /** The line, from 0. */
  index: number;
  /** The offset in its words, marks within them included. */
  at: number;
}

/** Where a point of a selection stands. The note's own element counts its lines. */
export function placeIn(root: HTMLElement, node: Node, offset: number): Place {
  if (node === root) {
    const index = Math.min(offset, root.childNodes.length - 1);
    return { index, at: offset > index ? (root.childNodes[index]?.textContent?.length ?? 0) : 0 };
  }
  let line = node;
  while (line.parentNode !== null && line.parentNode !== root) line = line.parentNode;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return { index: indexIn(line), at: range.toString().length };
}

/** How many siblings stand before a node. */
export function indexIn(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before !== null; before = before.previousSibling) index += 1;
  return index;
}

/** The place of an offset in the text; one in a line's mark stands before the line's words. */
export function placeOf(lines: readonly string[], offset: number): Place {
  let from = 0;
  let index = 0;
  while (index < lines.length - 1 && offset > from + (lines[index]?.length ?? 0)) {
    from += (lines[index]?.length ?? 0) + 1;
    index += 1;
  }
  const { prefix, words } = lookOf(lines[index] ?? "");
  return { index, at: Math.min(Math.max(0, offset - from - prefix.length), words.length) };
}

/** A place in a line's words as a selection takes it. */
export function pointIn(line: HTMLElement, at: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [line, 0];
}
