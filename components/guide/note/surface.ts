/**
 * The place where a note is typed. Letters typed within a line are the browser's own doing, with its input methods and
 * its spelling; all else is done on the text, and only lines that differ are drawn.
 */
import { moveCaret } from "../caret";
import { type Edit, longMarks } from "./edit";
import { openLink } from "./line-element";
import { lookOf } from "./line-look";
import { Lines } from "./lines";
import { Undo } from "./undo";

export interface SurfaceEvents {
  /** The user changed the text. */
  edited(text: string): void;
  /** The caret stands in this line, from 0; `null` while it is elsewhere. */
  moved(line: number | null): void;
}

interface Selected {
  start: number;
  end: number;
}

export class Surface {
  readonly #root: HTMLElement;
  readonly #events: SurfaceEvents;
  readonly #lines: Lines;
  readonly #undo = new Undo();
  /** Where the selection was last, to come back to. */
  #last: Selected = { start: 0, end: 0 };
  #active: HTMLElement | undefined;
  #composing = false;
  /** Lines that the browser touched; `null`: more than lines. */
  #untidy: readonly number[] | null = [];

  constructor(root: HTMLElement, events: SurfaceEvents) {
    this.#root = root;
    this.#events = events;
    this.#lines = new Lines(root, () => this.read());
    // Read as any other text field is.
    Object.defineProperty(root, "value", { get: () => this.#lines.text, configurable: true });
  }

  stop(): void {
    this.#lines.stop();
  }

  get composing(): boolean {
    return this.#composing;
  }

  /** The text and what of it is selected, or was last. */
  get edit(): Edit {
    return { text: this.#lines.text, ...(this.#selected() ?? this.#last) };
  }

  /** Shows what the text is by now, by somebody else's doing. The caret stays with the words around it. */
  show(text: string): void {
    const before = this.#lines.text;
    if (before === text) return;
    const putBack = document.activeElement === this.#root ? this.#holdCaret() : null;
    this.#undo.moved(before, text);
    this.#lines.draw(text);
    this.#last = {
      start: moveCaret(before, text, this.#last.start),
      end: moveCaret(before, text, this.#last.end),
    };
    putBack?.();
    this.noticeCaret();
  }

  /**
   * Changes the text as the user's own edit, which can be taken back.
   *
   * @param typing whether it goes on with what was typed before, and is taken back with it
   */
  apply(edit: Edit, typing = false): void {
    this.#undo.record(this.edit, edit, typing);
    this.#change(edit);
  }

  undo(): void {
    const edit = this.#undo.undo(this.#lines.text);
    if (edit) this.#change(edit);
  }

  redo(): void {
    const edit = this.#undo.redo(this.#lines.text);
    if (edit) this.#change(edit);
  }

  /** Gives it the focus, with the selection where it was. */
  focus(): void {
    const { start, end } = this.#last;
    this.#root.focus({ preventScroll: true });
    this.select(start, end);
  }

  select(start: number, end: number): void {
    const [anchor, head] = [this.#lines.pointOf(start), this.#lines.pointOf(end)];
    document.getSelection()?.setBaseAndExtent(...anchor, ...head);
    this.#last = { start, end };
  }

  /** What a range in the elements stands for in the text. */
  rangeOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Selected {
    return {
      start: this.#lines.offsetAt(startContainer, startOffset),
      end: this.#lines.offsetAt(endContainer, endOffset),
    };
  }

  /** The edit with the caret before the words of a line that was pressed. */
  editIn(line: HTMLElement): Edit {
    const start = this.#lines.offsetAt(line, 0);
    return { text: this.#lines.text, start, end: start };
  }

  /** Points out lines of which there is another version. */
  showVersions(indexes: ReadonlySet<number>): void {
    for (const [index, element] of [...this.#root.children].entries()) {
      element.toggleAttribute("data-version", indexes.has(index));
    }
  }

  /** While an input method composes a word, its line is read, and never touched. */
  compose(composing: boolean): void {
    this.#composing = composing;
    if (!composing) this.read();
  }

  /** The browser has changed the elements: reads them, and draws what is to look otherwise now. */
  read(): void {
    const before = { text: this.#lines.text, ...this.#last };
    this.#note(this.#lines.read());
    const typed = this.edit;
    const after = this.#composing ? typed : longMarks(typed);
    if (!this.#composing) this.#tidy(after);
    this.#last = { start: after.start, end: after.end };
    if (before.text === after.text) return;
    this.#undo.record(before, after, true);
    this.#events.edited(after.text);
    this.noticeCaret();
  }

  /** Lines to be drawn once nobody composes a word. */
  #note(touched: readonly number[] | null): void {
    this.#untidy = touched === null || this.#untidy === null ? null : [...new Set([...this.#untidy, ...touched])];
  }

  #tidy({ text, start, end }: Edit): void {
    const isLost = this.#lines.tidy(this.#untidy);
    const isOther = text !== this.#lines.text;
    if (isOther) this.#lines.draw(text);
    if ((isLost || isOther) && document.activeElement === this.#root) this.select(start, end);
    this.#untidy = [];
  }

  /** The document's selection may have changed. */
  noticeCaret(): void {
    const range = this.#range();
    const index = range ? this.#lines.placeAt(range.endContainer, range.endOffset).index : null;
    // Not before the browser has told what it typed.
    if (index !== null && this.#lines.isUnread(index)) return;
    const selected = this.#selected();
    if (selected && (selected.start !== this.#last.start || selected.end !== this.#last.end)) {
      this.#undo.pause();
      this.#last = selected;
    }
    const line = index === null ? undefined : this.#lines.element(index);
    if (line !== this.#active) {
      this.#active?.removeAttribute("data-active");
      line?.setAttribute("data-active", "");
      this.#active = line;
    }
    this.#events.moved(index);
  }

  /** Opens the link at the caret. */
  openLink(): void {
    const node = document.getSelection()?.focusNode;
    const link = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(".line-link");
    if (link && this.#root.contains(link)) openLink(link);
  }

  #change(edit: Edit): void {
    this.#lines.draw(edit.text);
    this.#root.focus({ preventScroll: true });
    this.select(edit.start, edit.end);
    this.#events.edited(edit.text);
    this.noticeCaret();
    this.#active?.scrollIntoView({ block: "nearest" });
  }

  #range(): Range | null {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return this.#root.contains(range.startContainer) && this.#root.contains(range.endContainer) ? range : null;
  }

  #selected(): Selected | null {
    const range = this.#range();
    return range && this.rangeOf(range);
  }

  /** Remembers the selection by the words of its lines, for when they have been drawn anew. */
  #holdCaret(): (() => void) | null {
    const range = this.#range();
    if (!range) return null;
    const hold = (node: Node, offset: number) => {
      const { index, at } = this.#lines.placeAt(node, offset);
      const element = this.#lines.element(index);
      const words = lookOf(this.#lines.texts[index] ?? "").words;
      return { element, at, words };
    };
    const ends = [hold(range.startContainer, range.startOffset), hold(range.endContainer, range.endOffset)];
    return () => {
      const [start, end] = ends.map(({ element, at, words }) => {
        const index = element?.parentNode === this.#root ? [...this.#root.children].indexOf(element) : -1;
        if (index < 0) return null;
        const { prefix, words: now } = lookOf(this.#lines.texts[index] ?? "");
        return this.#lines.startOf(index) + prefix.length + moveCaret(words, now, at);
      });
      this.select(start ?? this.#last.start, end ?? this.#last.end);
    };
  }
}
