/**
 * What may leave Trellis: lines that the user marked, and no other. Everything that is handed to somebody else, on paper
 * or as text, takes {@link ShareableLine}s, which only {@link shareableLines} makes.
 */
import type { Direction, Goal } from "./goal";
import type { Line, Note, NoteSlot } from "./note";
import type { Commitment } from "./promise";
import { dayName } from "./relative-time";
import type { Id, PlainDate } from "./values";

declare const shareable: unique symbol;

/** A line that the user marked as one that may be shared. */
export interface ShareableLine extends Pick<Line, "text" | "kind" | "done"> {
  slot: NoteSlot;
  /** Kept from being written by hand: see above. */
  readonly [shareable]: true;
}

/** The marked lines of some notes, in the order of the slots, each note's in its own order; empty ones are left out. */
export function shareableLines(
  notes: readonly Pick<Note, "slot" | "lines">[],
  slots: readonly NoteSlot[],
): ShareableLine[] {
  return inOrder(notes, slots).flatMap(({ slot, lines }) =>
    lines
      .filter((line) => line.shareable && line.text.trim() !== "")
      .map(({ text, kind, done }) => ({ text: text.trim(), kind, done, slot }) as ShareableLine),
  );
}

/** Where lines that come from no note stand. */
const promiseSlot: NoteSlot = "promises made";
const goalSlot: NoteSlot = "goals agreed on";

/** The promises that the user ticked, each with who gave it and by when. */
export function shareablePromises(
  promises: readonly Commitment[],
  tickedIds: ReadonlySet<Id>,
  { name, today }: { name: string; today: PlainDate },
): ShareableLine[] {
  return promises
    .filter(({ id }) => tickedIds.has(id))
    .map(({ by, text, due, state }) => {
      const words = `${by === "me" ? "I" : name} will: ${text.trim()}${due ? ` (by ${dayName(due, today)})` : ""}`;
      return { text: words, kind: "check", done: state === "kept", slot: promiseSlot } as ShareableLine;
    });
}

/** A goal that both agreed on, with how it is seen and what it leads to. The words why are the user's own: left out. */
export function shareableGoal({ text, rhythm, evidence, beats }: Goal, leadsTo: string): ShareableLine {
  const kept = beats.filter(({ mark }) => mark === "kept").length;
  const more = [
    rhythm.trim(),
    evidence.trim() && `seen by ${evidence.trim()}`,
    beats.length > 0 && `kept ${kept} of ${beats.length} times`,
    leadsTo && `leads to “${leadsTo.trim()}”`,
  ].filter(Boolean);
  const words = [text.trim(), ...(more.length > 0 ? [more.join("; ")] : [])].join(" · ");
  return { text: words, kind: "text", done: false, slot: goalSlot } as ShareableLine;
}

/** Where the person said that they want to head. */
export function shareableDirection({ text, none }: Direction): ShareableLine[] {
  const words = none ? "Nothing for now, which is a full answer" : text.trim();
  return words === "" ? [] : [{ text: words, kind: "text", done: false, slot: goalSlot } as ShareableLine];
}

/** Slots that are not in the list stand at the end. */
function inOrder<T extends Pick<Note, "slot">>(notes: readonly T[], slots: readonly NoteSlot[]): T[] {
  const place = ({ slot }: T) => (slots.includes(slot) ? slots.indexOf(slot) : slots.length);
  return notes.toSorted((a, b) => place(a) - place(b));
}
