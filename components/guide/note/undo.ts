/** What was typed in one note, to be taken back. It outlives saves, and edits from elsewhere that leave it in place. */
import type { Edit } from "./edit";

/** One piece of text in the place of another. */
interface Change {
  at: number;
  removed: string;
  inserted: string;
}

interface Step extends Change {
  /** Selections to come back to. */
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
  /** Typing goes on in the same step. */
  typing: boolean;
}

const mostSteps = 500;

export class Undo {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** The user changed the text. Keys that follow each other are one step, until a word ends or the caret moves. */
  record(before: Edit, after: Edit, typing: boolean): void {
    const change = changeBetween(before.text, after.text);
    if (change === null) return;
    this.#undone = [];
    const last = this.#done.at(-1);
    const joined = typing && last?.typing ? join(last, change) : null;
    const step = { typing, before: [before.start, before.end] as const, after: [after.start, after.end] as const };
    if (last && joined) this.#done[this.#done.length - 1] = { ...last, ...joined, after: step.after };
    else this.#done.push({ ...change, ...step });
    if (this.#done.length > mostSteps) this.#done.shift();
  }

  /** The caret was put elsewhere: what is typed from now on is a step of its own. */
  pause(): void {
    const last = this.#done.at(-1);
    if (last) last.typing = false;
  }

  undo(text: string): Edit | null {
    const step = this.#done.pop();
    if (!step || !text.startsWith(step.inserted, step.at)) return null;
    this.#undone.push(step);
    const [start, end] = step.before;
    return { text: applied(text, { ...step, removed: step.inserted, inserted: step.removed }), start, end };
  }

  redo(text: string): Edit | null {
    const step = this.#undone.pop();
    if (!step || !text.startsWith(step.removed, step.at)) return null;
    this.#done.push({ ...step, typing: false });
    const [start, end] = step.after;
    return { text: applied(text, step), start, end };
  }

  /** Somebody else changed the text: steps move along with it; those that it touched, and all before them, are gone. */
  moved(before: string, after: string): void {
    const change = changeBetween(before, after);
    if (change === null) return;
    this.#undone = [];
    let foreign: Change | null = change;
    const kept: Step[] = [];
    for (const step of this.#done.toReversed()) {
      const moved: { step: Step; foreign: Change } | null = foreign && past(step, foreign);
      if (!moved) break;
      kept.unshift(moved.step);
      foreign = moved.foreign;
    }
    this.#done = kept;
  }
}

/** The step and the later change in the other order; `null` when they touch. */
function past(step: Step, foreign: Change): { step: Step; foreign: Change } | null {
  const grown = step.inserted.length - step.removed.length;
  if (foreign.at >= step.at + step.inserted.length) return { step, foreign: { ...foreign, at: foreign.at - grown } };
  if (foreign.at + foreign.removed.length > step.at) return null;
  const by = foreign.inserted.length - foreign.removed.length;
  const [before, after] = [step.before, step.after].map(([start, end]) => [start + by, end + by] as const);
  return { step: { ...step, at: step.at + by, before: before ?? step.before, after: after ?? step.after }, foreign };
}

/** Letters typed one behind the other, or deleted one before the other, within a word. */
function join(last: Change, next: Change): Change | null {
  const ended = /\s$/.test(last.inserted) && !/^\s/.test(next.inserted);
  if (next.removed === "" && last.removed === "" && next.at === last.at + last.inserted.length && !ended) {
    return { ...last, inserted: last.inserted + next.inserted };
  }
  if (next.inserted === "" && last.inserted === "" && next.at + next.removed.length === last.at) {
    return { at: next.at, removed: next.removed + last.removed, inserted: "" };
  }
  return null;
}

function applied(text: string, { at, removed, inserted }: Change): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return {
    at: head,
    removed: before.slice(head, before.length - tail),
    inserted: after.slice(head, after.length - tail),
  };
}
