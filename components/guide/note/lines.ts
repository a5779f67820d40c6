/** The elements of a note, one for each line, and the text that they stand for. */
import { matchLines } from "../../../utils/domain/match-lines";
import { drawLine, lineOf, newLine } from "./line-element";
import { lookOf } from "./line-look";
import { indexIn, type Place, placeIn, placeOf, pointIn } from "./place";

export class Lines {
  readonly #root: HTMLElement;
  /** Tells which lines the browser has touched: in a long note all of them are too many to look at with each key. */
  readonly #changes: MutationObserver;
  #texts: readonly string[] = [""];
  #text = "";

  /** @param changed called when the elements were changed, and nobody has read them yet */
  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changes = new MutationObserver((records) => {
      this.#pending.push(...records);
      changed();
    });
    this.#drawAll();
    this.#changes.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** What the browser did since the elements were read. */
  #pending: MutationRecord[] = [];

  stop(): void {
    this.#changes.disconnect();
  }

  /** In the note's text form. */
  get text(): string {
    return this.#text;
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  element(index: number): HTMLElement | undefined {
    return this.#root.children[index] as HTMLElement | undefined;
  }

  /** Whether the browser changed the line, and nobody has read it yet. */
  isUnread(index: number): boolean {
    const element = this.element(index);
    return element !== undefined && lineOf(element) !== this.#texts[index];
  }

  /**
   * Takes over what the browser did to the elements.
   *
   * @returns the lines that may look wrong now; `null` when it put words beside lines, or lines into each other
   */
  read(): number[] | null {
    const touched = this.#touchedLines();
    if (touched === null) {
      this.#set(this.#readAll());
      return null;
    }
    const texts = [...this.#texts];
    for (const index of touched) texts[index] = lineOf(this.element(index) as HTMLElement);
    if (touched.length > 0) this.#set(texts);
    return touched;
  }

  /** Draws lines as they should look, or all of them. @returns whether a selection in them is lost */
  tidy(indexes: readonly number[] | null): boolean {
    if (indexes === null) {
      this.#drawAll();
      return true;
    }
    const redrawn = indexes.filter((index) => drawLine(this.element(index) as HTMLElement, this.#texts[index] ?? ""));
    this.#forget();
    return redrawn.length > 0;
  }

  /** Shows another text. Elements of lines that are still there stay, also when they move. */
  draw(text: string): void {
    const texts = text.split("\n");
    const before = this.#texts;
    const elements = [...this.#root.children] as HTMLElement[];
    const sources = matchLines(before, texts, (line) => lookOf(line).words);
    const next = texts.map((line, index) => {
      const source = sources[index];
      const element = source === undefined ? undefined : elements[source];
      if (!element || source === undefined) return newLine(line);
      if (before[source] !== line) drawLine(element, line);
      return element;
    });
    this.#arrange(elements, next);
    this.#set(texts);
    this.#forget();
  }

  /** The offset in the text of a point in the elements. */
  offsetAt(node: Node, offset: number): number {
    const { index, at } = this.placeAt(node, offset);
    // As it stands there: a mark that was typed a moment ago is still among the words.
    return this.startOf(index) + (this.element(index)?.dataset.prefix ?? "").length + at;
  }

  placeAt(node: Node, offset: number): Place {
    return placeIn(this.#root, node, offset);
  }

  pointOf(offset: number): [node: Node, offset: number] {
    const { index, at } = placeOf(this.#texts, offset);
    const element = this.element(index);
    return element ? pointIn(element, at) : [this.#root, 0];
  }

  /** Where a line begins in the text. */
  startOf(index: number): number {
    let start = 0;
    for (let line = 0; line < index; line += 1) start += (this.#texts[line]?.length ?? 0) + 1;
    return start;
  }

  #touchedLines(): number[] | null {
    const records = [...this.#pending, ...this.#changes.takeRecords()];
    this.#pending = [];
    const touched = new Set<number>();
    for (const { target } of records) {
      if (target === this.#root) return null;
      let line = target;
      while (line.parentNode !== null && line.parentNode !== this.#root) line = line.parentNode;
      if (line.parentNode === this.#root) touched.add(indexIn(line));
    }
    const isRegular = this.#root.childNodes.length === this.#texts.length;
    return isRegular && [...touched].every((index) => isLine(this.element(index))) ? [...touched] : null;
  }

  #readAll(): string[] {
    const texts = [...this.#root.childNodes].flatMap((child) =>
      (child instanceof HTMLElement ? lineOf(child) : (child.textContent ?? "")).split("\n"),
    );
    return texts.length > 0 ? texts : [""];
  }

  /** Leaves elements that stand where they should untouched: the selection may be in them. */
  #arrange(elements: readonly HTMLElement[], next: readonly HTMLElement[]): void {
    const staying = new Set(next);
    for (const element of elements) if (!staying.has(element)) element.remove();
    let place = this.#root.firstChild;
    for (const element of next) {
      if (element === place) place = place.nextSibling;
      else this.#root.insertBefore(element, place);
    }
  }

  #drawAll(): void {
    this.#root.replaceChildren(...this.#texts.map(newLine));
    this.#set(this.#texts);
    this.#forget();
  }

  #set(texts: readonly string[]): void {
    this.#texts = texts;
    this.#text = texts.join("\n");
    this.#root.toggleAttribute("data-empty", this.#text === "");
  }

  /** What was just drawn is known. */
  #forget(): void {
    this.#changes.takeRecords();
    this.#pending = [];
  }
}

/** A line whose text is one line, and which holds no other. */
function isLine(element: HTMLElement | undefined): boolean {
  if (element?.dataset.prefix === undefined || element.querySelector("div, p") !== null) return false;
  return !element.textContent?.includes("\n");
}
