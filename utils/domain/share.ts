/**
 * What may leave Trellis: lines that the user marked, and no other. Everything that is handed to somebody else, on paper
 * or as text, takes {@link ShareableLine}s, which only {@link shareableLines} makes.
 */
import type { Line, Note, NoteSlot } from "./note";

declare const shareable: unique symbol;

/** A line that the user marked as one that may be shared. */
export interface ShareableLine extends Pick<Line, "text" | "kind" | "done"> {
  slot: NoteSlot;
  /** Kept from being written by hand: see above. */
  readonly [shareable]: true;
}

/** The marked lines of some notes, in the order of the slots, each note's in its own order; empty ones are left out. */
export function shareableLines(notes: readonly Note[], slots: readonly NoteSlot[]): ShareableLine[] {
  return inOrder(notes, slots).flatMap(({ slot, lines }) =>
    lines
      .filter((line) => line.shareable && line.text.trim() !== "")
      .map(({ text, kind, done }) => ({ text: text.trim(), kind, done, slot }) as ShareableLine),
  );
}

/** Slots that are not in the list stand at the end. */
function inOrder(notes: readonly Note[], slots: readonly NoteSlot[]): Note[] {
  const place = ({ slot }: Note) => (slots.includes(slot) ? slots.indexOf(slot) : slots.length);
  return notes.toSorted((a, b) => place(a) - place(b));
}
