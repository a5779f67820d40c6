/** What keys do to the text of a note. Pure: a text and a selection go in, and come out. */
import { boldMark, italicMark } from "../../../utils/domain/inline-marks";
import { checkMark, shareMark } from "../../../utils/domain/note-lines";
import { type LineLook, lookOf } from "./line-look";

/** A text and what of it is selected; a caret where both ends are the same. */
export interface Edit {
  text: string;
  start: number;
  end: number;
}

export interface LineAt {
  /** Counted from 0. */
  index: number;
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
  look: LineLook;
}

/** The line in which an offset stands. */
export function lineAt(text: string, at: number): LineAt {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const lineBreak = text.indexOf("\n", at);
  const to = lineBreak < 0 ? text.length : lineBreak;
  let index = 0;
  for (let next = text.indexOf("\n"); next >= 0 && next < from; next = text.indexOf("\n", next + 1)) index += 1;
  return { index, from, to, look: lookOf(text.slice(from, to)) };
}

/** Puts `words` in the place of the selection, the caret behind them. */
export function replaceWith({ text, start, end }: Edit, words: string): Edit {
  const caret = start + words.length;
  return { text: text.slice(0, start) + words + text.slice(end), start: caret, end: caret };
}

/**
 * Enter: a list, a box or a quote goes on in the next line, and ends on an empty one. A line that is begun is private,
 * also below one that may be shared; a line that is split stays what it was.
 */
export function breakLine(edit: Edit): Edit {
  const { text, start, end } = edit;
  const { from, to, look } = lineAt(text, start);
  const wordsFrom = from + look.prefix.length;
  if (start === end && look.mark !== "" && look.words === "") return replaceWith({ text, start: from, end: to }, "");
  const at = Math.max(start, wordsFrom);
  const splits = at < to && start >= wordsFrom;
  const mark = look.done ? checkMark : look.mark;
  const next = look.shape === "number" ? `${Number.parseInt(mark, 10) + 1}${mark.slice(-2)}` : mark;
  const broken = replaceWith(
    { text, start: at, end: Math.max(at, end) },
    `\n${splits && look.shareable ? shareMark : ""}${next}`,
  );
  return look.shape === "number" ? renumbered(broken) : broken;
}

/** The numbers of the list below the caret's line follow its own. */
function renumbered({ text, start, end }: Edit): Edit {
  const { to, look } = lineAt(text, start);
  let count = Number.parseInt(look.mark, 10);
  const below = text.slice(to + 1).split("\n");
  const stop = below.findIndex((line) => lookOf(line).shape !== "number");
  const list = stop < 0 ? below : below.slice(0, stop);
  if (to >= text.length || list.length === 0) return { text, start, end };
  const counted = list.map((line) => {
    count += 1;
    const { prefix, mark, words } = lookOf(line);
    return `${prefix.slice(0, prefix.length - mark.length)}${count}${mark.slice(-2)}${words}`;
  });
  return { text: [text.slice(0, to), ...counted, ...below.slice(list.length)].join("\n"), start, end };
}

/** Backspace before the first word takes the line's mark away; `null` where there is none. */
export function unmark({ text, start, end }: Edit): Edit | null {
  const { from, look } = lineAt(text, start);
  const wordsFrom = from + look.prefix.length;
  if (start !== end || start > wordsFrom || look.prefix === "") return null;
  const mark = look.mark || look.prefix;
  return replaceWith({ text, start: wordsFrom - mark.length, end: wordsFrom }, "");
}

/** Joins the caret's line with the one above or below. The lower one's mark goes. */
export function joinLines(edit: Edit, below: boolean): Edit {
  const { text } = edit;
  const { from, to } = lineAt(text, edit.start);
  if (below ? to === text.length : from === 0) return edit;
  const lower = lineAt(text, below ? to + 1 : from);
  const end = lower.from + lower.look.prefix.length;
  return replaceWith({ text, start: lower.from - 1, end }, "");
}

/** A short way to write a box: `[] `. */
export function longMarks(edit: Edit): Edit {
  const { from, look } = lineAt(edit.text, edit.start);
  if (look.mark !== "" || !look.words.startsWith("[] ")) return edit;
  const at = from + look.prefix.length + 1;
  return { text: `${edit.text.slice(0, at)} ${edit.text.slice(at)}`, start: edit.start + 1, end: edit.end + 1 };
}

/** Ticks the box of the caret's line, or takes the tick away; `null` where there is no box. */
export function tick({ text, start, end }: Edit): Edit | null {
  const { from, look } = lineAt(text, start);
  if (look.shape !== "check") return null;
  const at = from + look.prefix.length - look.mark.length;
  return {
    text: `${text.slice(0, at)}${look.done ? checkMark : "[x] "}${text.slice(at + look.mark.length)}`,
    start,
    end,
  };
}

/** Makes the selected words of each line bold or italic, or plain again; without a selection the word at the caret. */
export function toggleInline(edit: Edit, kind: "bold" | "italic"): Edit {
  const mark = kind === "bold" ? boldMark : italicMark;
  const { text } = edit;
  const { start, end } = edit.start === edit.end ? wordAt(edit) : edit;
  const parts = partsOf(text, start, end);
  const isOn = parts.length > 0 && parts.every(({ from, to }) => isWrapped(text, from, to, mark));
  if (parts.length === 0)
    return {
      text: text.slice(0, start) + mark + mark + text.slice(start),
      start: start + mark.length,
      end: start + mark.length,
    };
  let result = text;
  for (const { from, to } of parts.toReversed()) {
    result = isOn
      ? result.slice(0, from - mark.length) + result.slice(from, to) + result.slice(to + mark.length)
      : result.slice(0, from) + mark + result.slice(from, to) + mark + result.slice(to);
  }
  const shift = isOn ? -mark.length : mark.length;
  const before = edit.start === edit.end ? (start < edit.start || parts.length > 0 ? shift : 0) : shift;
  const all = shift * (2 * parts.length - 1);
  return edit.start === edit.end
    ? { text: result, start: edit.start + before, end: edit.start + before }
    : { text: result, start: start + shift, end: end + all };
}

function isWrapped(text: string, from: number, to: number, mark: string): boolean {
  return text.slice(from - mark.length, from) === mark && text.slice(to, to + mark.length) === mark;
}

/** The words of each selected line without its mark and the spaces around them, since marks hold on to words. */
function partsOf(text: string, start: number, end: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let at = start; at <= end; ) {
    const line = lineAt(text, at);
    let from = Math.max(start, line.from + line.look.prefix.length);
    let to = Math.min(end, line.to);
    while (from < to && /\s/.test(text[from] ?? "")) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
    if (from < to) parts.push({ from, to });
    at = line.to + 1;
  }
  return parts;
}

function wordAt({ text, start, end }: Edit): Edit {
  const before = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(end, end + 100))?.[0].length ?? 0;
  return { text, start: start - before, end: end + after };
}

/** Makes the selection a link; its address is selected, to be typed over. An address that was pasted is put in. */
export function makeLink({ text, start, end }: Edit, address = "https://"): Edit {
  const words = text.slice(start, end).replaceAll(/[[\]\n]/g, " ");
  const linked = `[${words}](${address})`;
  const at = start + words.length + 3;
  const result = text.slice(0, start) + linked + text.slice(end);
  if (words === "") return { text: result, start: start + 1, end: start + 1 };
  return address === "https://"
    ? { text: result, start: at, end: at + address.length }
    : { text: result, start: start + linked.length, end: start + linked.length };
}

/** Pasted lines in the place of the selection. A line that begins with them takes over the first one's mark. */
export function paste(edit: Edit, pasted: string): Edit {
  const { from, look } = lineAt(edit.text, edit.start);
  const wordsFrom = from + look.prefix.length;
  const [first = "", ...rest] = pasted.split("\n");
  const start = Math.max(edit.start, wordsFrom);
  const end = Math.max(edit.end, start);
  const isBare = look.prefix === "" && start === from;
  const words = [isBare ? first : lookOf(first).words, ...rest].join("\n");
  return replaceWith({ text: edit.text, start, end }, words);
}

/** What was typed behind a slash that may call the menu; `null` where there is none at the caret. */
export function slashAt({ text, start, end }: Edit): { from: number; query: string } | null {
  if (start !== end) return null;
  const { from, look } = lineAt(text, start);
  const typed = text.slice(Math.max(from + look.prefix.length, start - 30), start);
  const found = /(?:^|\s)\/([\p{L}]{0,20})$/u.exec(typed);
  return found ? { from: start - (found[1]?.length ?? 0) - 1, query: found[1] ?? "" } : null;
}
