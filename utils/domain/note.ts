/** A note is an ordered list of lines, so that one line can be ticked, quoted or shared on its own. */
import type { Id, Instant } from "./values";

export const lineKinds = ["text", "check", "quote"] as const;
export type LineKind = (typeof lineKinds)[number];

export interface Line {
  id: Id;
  text: string;
  kind: LineKind;
  /** Only a `check` line can be done. */
  done: boolean;
  /** Private unless the user marks it: whatever leaves Trellis is built from shareable lines only. */
  shareable: boolean;
  editedAt: Instant;
}

/** The note of one agenda stage, or the conversation's free note. */
export interface Note {
  /** `<conversation id>/<slot>` */
  id: string;
  conversationId: Id;
  personId: Id;
  slot: NoteSlot;
  lines: Line[];
  /** Rises by one with each confirmed write; a writer that holds an older number must merge first. */
  version: number;
  editedAt: Instant;
}

/** A stage's id, or `free` for the note that belongs to no stage. */
export type NoteSlot = string;
export const freeSlot: NoteSlot = "free";
/** The line that is to be taken up again next time. */
export const carryOnSlot: NoteSlot = "carry-on";

/** The key under which the note of a slot is stored. */
export function noteId(conversationId: Id, slot: NoteSlot): string {
  return `${conversationId}/${slot}`;
}
