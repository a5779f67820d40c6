/** The lines of two conversations in one, each line once, and back to where each came from. */
import { groupBy } from "./group-by";
import { type Line, type Note, type NoteSlot, noteId } from "./note";
import type { Id, Instant } from "./values";

/** Where a line stood before it moved to another note. */
export interface MovedLine {
  id: Id;
  conversationId: Id;
  slot: NoteSlot;
}

interface Owner {
  conversationId: Id;
  personId: Id;
}

/**
 * Brings the notes of two conversations together, the other one's lines first.
 *
 * @param mine notes of the conversation that takes in the others
 * @param others notes of the one that is taken in
 * @param homeOf where lines of a slot stand from now on: a slot that is not shown any more would hide them
 * @returns the notes to store for `owner`, and where each moved line stood. The notes' version is later than every
 *   one of before, so that nobody who still holds an old note writes over the new one.
 */
export function joinNotes(
  mine: readonly Note[],
  others: readonly Note[],
  owner: Owner,
  homeOf: (slot: NoteSlot) => NoteSlot,
  now: Instant,
): { notes: Note[]; lines: MovedLine[] } {
  const used = new Set<Id>();
  const unused = (line: Line) => ({ ...line, id: unusedId(line.id, used) });
  // Of two lines with one id the one that stands here already keeps it: an editor on screen may know it by that.
  const kept = mine.flatMap((note) => note.lines.map((line) => ({ note, line: unused(line) })));
  const taken = others.flatMap((note) => note.lines.map((line) => ({ note, line: unused(line) })));
  const placed = [...taken, ...kept].map(({ note, line }) => ({ note, line, slot: homeOf(note.slot) }));
  const moved = placed.filter(({ note, slot }) => note.conversationId !== owner.conversationId || note.slot !== slot);
  const touched = new Set(moved.flatMap(({ note, slot }) => [slot, ...(mine.includes(note) ? [note.slot] : [])]));
  const bySlot = groupBy(placed, ({ slot }) => slot);
  const version = nextVersion([...mine, ...others]);
  return {
    notes: [...touched].map((slot) => {
      const lines = (bySlot.get(slot) ?? []).map(({ line }) => line);
      return noteOf(owner, slot, lines, version, now);
    }),
    lines: moved.map(({ note, line }) => ({ id: line.id, conversationId: note.conversationId, slot: note.slot })),
  };
}

/**
 * Takes {@link joinNotes} back, with lines as they are now: one that was deleted since stays so, and one that was
 * written since stays where it was written.
 *
 * @param current all notes of `owner`
 * @param other whose the lines of the other conversation are
 */
export function separateNotes(
  current: readonly Note[],
  moved: readonly MovedLine[],
  owner: Owner,
  other: Owner,
): Note[] {
  const origins = new Map(moved.map((line) => [line.id, line]));
  const version = nextVersion(current);
  const goingBack = current
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const origin = origins.get(line.id);
      return origin ? [{ line, origin }] : [];
    });
  const staying = current.map((note) => ({ ...note, lines: note.lines.filter(({ id }) => !origins.has(id)) }));
  const notes = new Map(staying.map((note) => [note.id, note]));
  for (const { line, origin } of goingBack) {
    const whose = origin.conversationId === other.conversationId ? other : owner;
    const note = noteOf(whose, origin.slot, [], version, line.editedAt);
    const before = notes.get(note.id) ?? note;
    notes.set(note.id, { ...before, lines: [...before.lines, line], editedAt: later(before.editedAt, line.editedAt) });
  }
  const changed = [...notes.values()].filter((note) => !current.some((same) => sameLines(same, note)));
  return changed.map((note) => ({ ...note, version }));
}

function noteOf({ conversationId, personId }: Owner, slot: NoteSlot, lines: Line[], version: number, at: Instant) {
  return { id: noteId(conversationId, slot), conversationId, personId, slot, lines, version, editedAt: at };
}

function nextVersion(notes: readonly Note[]): number {
  return Math.max(0, ...notes.map(({ version }) => version)) + 1;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function sameLines(a: Note, b: Note): boolean {
  return a.id === b.id && a.lines.length === b.lines.length && a.lines.every((line, at) => line === b.lines[at]);
}

function unusedId(id: Id, used: Set<Id>): Id {
  let candidate = id;
  while (used.has(candidate)) candidate += "+";
  used.add(candidate);
  return candidate;
}
