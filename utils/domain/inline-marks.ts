/**
 * Bold, italic and links within a line. They are stored as the marks that a person could type: `**bold**`, `_italic_`,
 * `[words](https://…)`. A line is only ever read into pieces here, never into HTML.
 */
import { escapeHtml } from "./escape-html";

export const boldMark = "**";
export const italicMark = "_";

export type Piece =
  | { kind: "text"; text: string }
  /** `before` and `after` are the marks around `inner`. */
  | { kind: "bold" | "italic"; before: string; inner: Piece[]; after: string }
  | { kind: "link"; before: string; text: string; after: string; href: string };

/** How far apart two marks may stand. A bound keeps the reading of a hostile line linear in its length. */
const reach = "{0,500}?";
const pattern = new RegExp(
  [
    String.raw`\*\*(?=[^\s*])(?<bold>[^\n]${reach}[^\s*])\*\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])(?<italic>[^\n]${reach}[^\s_])_(?![\p{L}\p{N}_])`,
    String.raw`\[(?<words>[^[\]\n]{1,500})\]\((?<target>[^\s()]{1,2000})\)`,
    String.raw`(?<bare>\bhttps?:\/\/[^\s<>()]{1,2000}[^\s<>().,;:!?'"*_\]])`,
  ].join("|"),
  "gu",
);

/** The line in pieces: putting their marks and words together again gives the very text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const piece = pieceOf(match);
    if (piece === null) continue;
    if (match.index > end) pieces.push({ kind: "text", text: text.slice(end, match.index) });
    pieces.push(piece);
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: "text", text: text.slice(end) });
  return pieces;
}

function pieceOf({ groups = {} }: RegExpExecArray): Piece | null {
  const { bold, italic, words, target, bare } = groups;
  if (bold !== undefined) return { kind: "bold", before: boldMark, inner: piecesOf(bold), after: boldMark };
  if (italic !== undefined) return { kind: "italic", before: italicMark, inner: piecesOf(italic), after: italicMark };
  const href = safeHref(target ?? bare ?? "");
  if (href === null) return null;
  if (words === undefined) return { kind: "link", before: "", text: bare ?? "", after: "", href };
  return { kind: "link", before: "[", text: words, after: `](${target})`, href };
}

/** The address as a browser would open it; `null` for anything but the web and mail. */
export function safeHref(address: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** The words without marks; a link keeps its address behind its words. */
export function plainWords(text: string): string {
  const words = (piece: Piece): string => {
    if (piece.kind === "text") return piece.text;
    if (piece.kind !== "link") return piece.inner.map(words).join("");
    return piece.after === "" ? piece.text : `${piece.text} (${piece.href})`;
  };
  return piecesOf(text).map(words).join("");
}

/** The words as HTML for the clipboard, everything escaped. */
export function wordsAsHtml(text: string): string {
  const html = (piece: Piece): string => {
    if (piece.kind === "text") return escapeHtml(piece.text);
    if (piece.kind === "link") return `<a href="${escapeHtml(piece.href)}">${escapeHtml(piece.text)}</a>`;
    const inner = piece.inner.map(html).join("");
    return piece.kind === "bold" ? `<b>${inner}</b>` : `<i>${inner}</i>`;
  };
  return piecesOf(text).map(html).join("");
}
