/** One note while it is edited: keeps what is typed, writes it soon, and merges what others wrote meanwhile. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type LineVersions, rootId, versionsIn } from "../../utils/domain/line-versions";
import type { Line, Note } from "../../utils/domain/note";
import { linesToText, mergeLines, textToLines } from "../../utils/domain/note-lines";
import type { Id, Instant } from "../../utils/domain/values";
import { RequestError } from "../../utils/messaging/errors";
import type { ErrorCode } from "../../utils/messaging/protocol";

/** Milliseconds after the last key, and at most after the first key that is not written yet. */
const quietDelay = 300;
const longestDelay = 700;
/** Milliseconds between tries after a failure; the last one repeats. */
const retryDelays = [1_000, 3_000, 10_000];
/** Failures that another try cannot mend. */
const lasting: readonly ErrorCode[] = ["orphaned", "forbidden", "invalid", "newer-data", "not-found"];

const none: readonly LineVersions[] = [];

export type SaveReply = { status: "saved"; version: number } | { status: "conflict"; note: Note };

export interface NoteEditorDeps {
  /** Writes the lines, on top of `baseVersion`. Rejects when nothing was written. */
  save(lines: Line[], baseVersion: number): Promise<SaveReply>;
  newId(): Id;
  now(): Instant;
}

export class NoteEditor {
  /** What the text field shows. */
  readonly text: ReadonlySignal<string>;
  /** `true` from the first key until the background has confirmed everything that was typed. */
  readonly dirty: ReadonlySignal<boolean>;
  /** Why the last try to write failed, until one succeeds. */
  readonly failure: ReadonlySignal<unknown>;
  /** Lines that were changed in two places at once, in all their versions. */
  readonly versions: ReadonlySignal<readonly LineVersions[]>;

  readonly #deps: NoteEditorDeps;
  readonly #text = signal("");
  readonly #dirty = signal(false);
  readonly #failure = signal<unknown>(null);
  /** Rises when lines change, and their text does not. */
  readonly #marked = signal(0);
  /** As last read from, or confirmed by, the background. */
  #base: Line[] = [];
  #version = 0;
  /** The lines of the last text that was split, so that unchanged lines keep their ids. */
  #lines: Line[] = [];
  /** Written by somebody else, waiting for a moment when it can be merged. */
  #theirs: Note | null = null;
  #saving = false;
  #saveAgain = false;
  #composing = false;
  #failures = 0;
  #quietTimer: ReturnType<typeof setTimeout> | undefined;
  #longestTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(note: Note | null, deps: NoteEditorDeps) {
    this.#deps = deps;
    this.text = this.#text;
    this.dirty = this.#dirty;
    this.failure = this.#failure;
    this.versions = computed(() => {
      this.#text.value;
      this.#marked.value;
      // Hardly ever any: a note is not split with each key for that.
      return this.#lines.some(({ id }) => id !== rootId(id)) ? versionsIn(this.linesNow()) : none;
    });
    if (note) this.#take(note);
  }

  /** The lines of the text as it stands now. */
  linesNow(): readonly Line[] {
    return this.#split(this.#text.peek());
  }

  /** The user changed the text. */
  edit(text: string): void {
    if (text === this.#text.peek()) return;
    this.#text.value = text;
    this.#dirty.value = true;
    clearTimeout(this.#quietTimer);
    this.#quietTimer = setTimeout(() => this.flush(), quietDelay);
    this.#longestTimer ??= setTimeout(() => this.flush(), longestDelay);
  }

  /** Makes versions of one line lines of their own. */
  keepAll(versions: LineVersions): void {
    const lines = [...this.linesNow()];
    for (const { index, line } of versions.slice(1)) lines[index] = { ...line, id: this.#deps.newId() };
    this.#lines = lines;
    this.#marked.value += 1;
    this.#dirty.value = true;
    this.flush();
  }

  /** While an input method composes a word, the text is written but never replaced. */
  compose(composing: boolean): void {
    this.#composing = composing;
    if (!composing) this.#mergeTheirs();
  }

  /** Writes what is not written yet, now. */
  flush(): void {
    this.#stopTimers();
    if (!this.#dirty.peek()) return;
    if (this.#saving) this.#saveAgain = true;
    else void this.#save();
  }

  /** The note as the background has it now. Older news than what is known is ignored. */
  receive(note: Note): void {
    if (note.version <= this.#version || note.version <= (this.#theirs?.version ?? 0)) return;
    this.#theirs = note;
    this.#mergeTheirs();
  }

  async #save(): Promise<void> {
    const text = this.#text.peek();
    const lines = this.#split(text);
    this.#saving = true;
    try {
      const reply = await this.#deps.save(lines, this.#version);
      if (reply.status === "saved") this.#confirm(text, lines, reply.version);
      else this.#theirs = reply.note;
      this.#failures = 0;
      this.#failure.value = null;
    } catch (error) {
      this.#fail(error);
    }
    this.#saving = false;
    this.#mergeTheirs();
    if (this.#saveAgain) {
      this.#saveAgain = false;
      this.flush();
    }
  }

  #confirm(text: string, lines: Line[], version: number): void {
    this.#base = lines;
    this.#version = version;
    if (this.#text.peek() === text) this.#dirty.value = false;
  }

  #fail(error: unknown): void {
    this.#failure.value = error;
    this.#saveAgain = false;
    if (error instanceof RequestError && lasting.includes(error.code)) return;
    const delay = retryDelays[Math.min(this.#failures, retryDelays.length - 1)];
    this.#failures += 1;
    this.#retryTimer = setTimeout(() => this.flush(), delay);
  }

  #mergeTheirs(): void {
    const theirs = this.#theirs;
    if (theirs === null || this.#saving || this.#composing) return;
    this.#theirs = null;
    if (theirs.version <= this.#version) return;
    if (!this.#dirty.peek()) {
      this.#take(theirs);
      return;
    }
    this.#lines = mergeLines(this.#base, this.#split(this.#text.peek()), theirs.lines);
    this.#base = theirs.lines;
    this.#version = theirs.version;
    this.#text.value = linesToText(this.#lines);
    this.#dirty.value = this.#text.peek() !== linesToText(theirs.lines);
    this.flush();
  }

  #take(note: Note): void {
    this.#base = note.lines;
    this.#lines = note.lines;
    this.#version = note.version;
    this.#text.value = linesToText(note.lines);
  }

  #split(text: string): Line[] {
    this.#lines = textToLines(text, this.#lines, { newId: this.#deps.newId, now: this.#deps.now() });
    return this.#lines;
  }

  #stopTimers(): void {
    clearTimeout(this.#quietTimer);
    clearTimeout(this.#longestTimer);
    clearTimeout(this.#retryTimer);
    this.#longestTimer = undefined;
  }
}
