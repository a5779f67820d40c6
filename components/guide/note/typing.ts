/** Hears what is done in a note, and decides what the browser does by itself and what is done on the text. */

import { shareMark } from "../../../utils/domain/note-lines";
import { htmlToMarks } from "../../ui/html-to-text";
import { toggleMark } from "../line-mark";
import { breakLine, type Edit, joinLines, lineAt, makeLink, paste, replaceWith, tick } from "./edit";
import { openLink } from "./line-element";
import { lookOf } from "./line-look";
import type { Surface } from "./surface";

/** Lines that were copied in a note keep their marks, the one for sharing included. Other places get it as plain text. */
const ownType = "text/x-trellis-note";

/** Characters that are taken in with one paste: many times the longest note, and far from what stops a page. */
const mostPasted = 500_000;

interface Heard {
  /** An input method begins a word, or has ended it. */
  composing(composing: boolean): void;
  /** More was pasted than a note takes: nothing of it is in. */
  tooLong(): void;
}

/**
 * @param root the element that `surface` was made for
 * @returns stops listening
 */
export function listen(root: HTMLElement, surface: Surface, heard: Heard): () => void {
  const stop = new AbortController();
  const on = <N extends keyof HTMLElementEventMap>(name: N, act: (event: HTMLElementEventMap[N]) => void) =>
    root.addEventListener(name, act, { signal: stop.signal });
  const take = (data: DataTransfer | null) => {
    const pasted = pastedText(data);
    if (pasted.length > mostPasted) heard.tooLong();
    else if (pasted !== "") surface.apply(pasteInto(surface, pasted));
  };
  let pressing = false;

  on("beforeinput", (event) => {
    if (surface.composing || event.isComposing || event.inputType === "insertCompositionText") return;
    if (staysNative(event)) return;
    event.preventDefault();
    changeText(surface, event);
  });
  on("input", () => surface.read());
  on("compositionstart", () => {
    replaceSelectedLines(surface);
    surface.compose(true);
    heard.composing(true);
  });
  on("compositionend", () => {
    surface.compose(false);
    heard.composing(false);
  });
  on("copy", (event) => copy(surface, event));
  on("cut", (event) => {
    copy(surface, event);
    surface.apply(replaceWith(surface.edit, ""));
  });
  on("paste", (event) => {
    event.preventDefault();
    take(event.clipboardData);
  });
  on("dragstart", (event) => event.preventDefault());
  on("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer);
  });
  on("pointerdown", () => {
    pressing = true;
  });
  on("mousedown", (event) => {
    if (markPressed(event) !== null) event.preventDefault();
  });
  on("click", (event) => {
    pressing = false;
    press(surface, event);
  });
  on("focus", () => {
    // A press says where the caret goes; from anywhere else it comes back to where it was.
    if (!pressing) surface.focus();
  });
  on("blur", () => {
    pressing = false;
  });
  document.addEventListener("selectionchange", () => surface.noticeCaret(), { signal: stop.signal });
  return () => stop.abort();
}

/** Letters typed or deleted within one run of words: as fast as a browser is, and with all that it offers. */
function staysNative(event: InputEvent): boolean {
  const [range] = event.getTargetRanges();
  if (!range || !(range.startContainer instanceof Text) || range.startContainer !== range.endContainer) return false;
  const length = range.endOffset - range.startOffset;
  if (event.inputType === "insertText") return length === 0 && event.data !== null && event.data !== "\n";
  return /^delete(?:Content|Word)/.test(event.inputType) && length < range.startContainer.length;
}

function changeText(surface: Surface, event: InputEvent): void {
  if (event.inputType === "historyUndo") surface.undo();
  if (event.inputType === "historyRedo") surface.redo();
  const edit = editBy(event, surface);
  if (edit) surface.apply(edit, /^insertText|^delete/.test(event.inputType));
}

/** What the text becomes; `null` for what notes do not have, such as underlining. */
function editBy(event: InputEvent, surface: Surface): Edit | null {
  const { inputType, data, dataTransfer } = event;
  const { edit } = surface;
  const [range] = event.getTargetRanges();
  const place = { ...edit, ...(range && surface.rangeOf(range)) };
  if (inputType === "insertParagraph" || inputType === "insertLineBreak") return breakLine(edit);
  if (inputType === "insertText" || inputType === "insertReplacementText") {
    return replaceWith(place, data ?? dataTransfer?.getData("text/plain") ?? "");
  }
  if (!inputType.startsWith("delete") || place.start === place.end) return null;
  const crosses = edit.start === edit.end && place.text.slice(place.start, place.end).includes("\n");
  // Marks that are out of sight at the line's other side are not meant.
  return crosses ? joinLines(edit, inputType.endsWith("Forward")) : replaceWith(place, "");
}

/** An input method replaces words of one line by itself, but would run lines into each other. */
function replaceSelectedLines(surface: Surface): void {
  const { text, start, end } = surface.edit;
  if (text.slice(start, end).includes("\n")) surface.apply(replaceWith({ text, start, end }, ""));
}

function copy(surface: Surface, event: ClipboardEvent): void {
  const { text, start, end } = surface.edit;
  event.preventDefault();
  if (start === end) return;
  const { from, to, look } = lineAt(text, start);
  const isWhole = start === from + look.prefix.length && end >= to;
  const lines = text.slice(isWhole ? from : start, end);
  event.clipboardData?.setData(ownType, lines);
  event.clipboardData?.setData("text/plain", withoutShareMarks(lines));
}

/** What comes from elsewhere is private, whatever stands in it. */
function pastedText(data: DataTransfer | null): string {
  const own = data?.getData(ownType);
  if (own) return own;
  const html = data?.getData("text/html") ?? "";
  const text = (html.length > 10 * mostPasted ? "" : htmlToMarks(html)) || (data?.getData("text/plain") ?? "");
  return withoutShareMarks(text.replaceAll(/\r\n?/g, "\n"));
}

function withoutShareMarks(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith(shareMark) ? line.slice(shareMark.length) : line))
    .join("\n");
}

/** An address that is pasted over words becomes their link. */
function pasteInto(surface: Surface, pasted: string) {
  const { edit } = surface;
  const words = edit.text.slice(edit.start, edit.end);
  const isAddress = /^(?:https?:\/\/|mailto:)\S+$/.test(pasted.trim());
  return isAddress && words.trim() !== "" && !words.includes("\n")
    ? makeLink(edit, pasted.trim())
    : paste(edit, pasted);
}

/** Which mark of a line is under the pointer: they are drawn beside its words, where a press puts no caret. */
function markPressed(event: MouseEvent): { line: HTMLElement; mark: "check" | "share" } | null {
  const line = event.target;
  if (!(line instanceof HTMLElement) || !line.classList.contains("line") || event.button !== 0) return null;
  const { left, right } = line.getBoundingClientRect();
  const style = getComputedStyle(line);
  const isLtr = style.direction === "ltr";
  const fromStart = isLtr ? event.clientX - left : right - event.clientX;
  const fromEnd = isLtr ? right - event.clientX : event.clientX - left;
  if (fromEnd < Number.parseFloat(style.paddingInlineEnd)) return { line, mark: "share" };
  if (lookOf(line.dataset.prefix ?? "").shape !== "check") return null;
  return fromStart < Number.parseFloat(style.paddingInlineStart) ? { line, mark: "check" } : null;
}

function press(surface: Surface, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>(".line-link") : null;
  if (link && (event.ctrlKey || event.metaKey)) openLink(link);
  const pressed = markPressed(event);
  if (pressed === null) return;
  const edit = surface.editIn(pressed.line);
  const changed = pressed.mark === "check" ? tick(edit) : toggleMark(edit.text, edit.start, edit.start, "share");
  if (changed) surface.apply(changed);
}
