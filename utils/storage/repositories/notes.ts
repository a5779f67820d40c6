import { type Note, type NoteSlot, noteId } from "../../domain/note";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

export function notesOf(tx: ReadTx, conversationId: Id): Promise<Note[]> {
  return tx.objectStore("notes").index("conversation").getAll(conversationId);
}

/** All of a person's notes, from all conversations. */
export function notesOfPerson(tx: ReadTx, personId: Id): Promise<Note[]> {
  return tx.objectStore("notes").index("person").getAll(personId);
}

export async function noteOf(tx: ReadTx, conversationId: Id, slot: NoteSlot): Promise<Note | null> {
  return (await tx.objectStore("notes").get(noteId(conversationId, slot))) ?? null;
}

export async function putNote(tx: WriteTx, note: Note): Promise<void> {
  await tx.objectStore("notes").put(note);
}

export async function removeNote(tx: WriteTx, id: Note["id"]): Promise<void> {
  await tx.objectStore("notes").delete(id);
}
