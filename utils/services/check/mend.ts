/**
 * Puts right what the check of the store found. Nothing that was written is dropped: what belongs to nobody gets
 * somebody to belong to, where it is seen.
 */
import { newConversation, newPerson } from "../../domain/drafts";
import { type Note, noteId } from "../../domain/note";
import type { Id, Instant, PlainDate } from "../../domain/values";
import { anyConversation, putConversation } from "../../storage/repositories/conversations";
import { putNote, removeNote } from "../../storage/repositories/notes";
import { allPeople, personById, putPerson } from "../../storage/repositories/people";
import type { StoreName, WriteTx } from "../../storage/schema";
import { keepCareer } from "../careers";
import type { Fault } from "./fault";

export interface Mending {
  now: Instant;
  today: PlainDate;
  /** The user's day of a moment. */
  dayOf(moment: Instant): PlainDate;
}

/** Mends one kind of fault after another. What cannot be mended stays as it is, and is found by the next check. */
export async function mend(tx: WriteTx, faults: readonly Fault[], mending: Mending): Promise<void> {
  const of = (...kinds: Fault["kind"][]) => faults.filter(({ kind }) => kinds.includes(kind));
  await giveOwners(tx, of("owner"), mending);
  for (const fault of of("reference")) await letGo(tx, fault);
  for (const store of new Set(of("index").map((fault) => fault.store))) await putAgain(tx, store);
  for (const { store, key } of of("derived")) {
    if (store === "conversations") await putConversationAgain(tx, key);
    if (store === "notes") await renameNote(tx, key);
  }
  // Last: it follows from all that was mended before.
  const unreadable = new Set(of("invalid").map(({ key }) => key));
  for (const person of await allPeople(tx)) {
    if (!unreadable.has(person.id)) await keepCareer(tx, person, mending.today);
  }
}

/** Whoever or whatever is named as the owner and is not there is made. */
async function giveOwners(tx: WriteTx, faults: readonly Fault[], mending: Mending): Promise<void> {
  for (const { store, key, where } of faults) {
    if (store === "notes" && where === "conversationId") await giveConversation(tx, key, mending);
    else if (store === "notes") await giveNoteBack(tx, key);
    else if (store === "joins") await separate(tx, key, mending);
    else await givePerson(tx, await ownerOf(tx, store, key), mending);
  }
}

async function ownerOf(tx: WriteTx, store: StoreName, key: Id): Promise<Id | null> {
  const record = (await tx.objectStore(store).get(key)) as { personId?: Id } | undefined;
  return record?.personId ?? null;
}

async function givePerson(tx: WriteTx, id: Id | null, { now }: Mending): Promise<void> {
  if (id === null || (await personById(tx, id))) return;
  const person = newPerson({ name: "Found by Repair", kind: "peer", emails: [] }, { newId: () => id, now });
  await putPerson(tx, { ...person, clock: { ...person.clock, everyMonths: null } });
}

async function giveConversation(tx: WriteTx, key: Id, mending: Mending): Promise<void> {
  const note = await tx.objectStore("notes").get(key);
  if (!note || (await anyConversation(tx, note.conversationId))) return;
  // What was joined into another is kept there, and must not come to life a second time.
  if (await tx.objectStore("joins").get(note.conversationId)) return;
  await givePerson(tx, note.personId, mending);
  const { personId, conversationId, editedAt } = note;
  const fields = { personId, date: mending.dayOf(editedAt), state: "held", minutes: 30 } as const;
  await putConversation(tx, newConversation(fields, { newId: () => conversationId, now: mending.now }));
}

/** A note is with whom its conversation is with. */
async function giveNoteBack(tx: WriteTx, key: Id): Promise<void> {
  const note = await tx.objectStore("notes").get(key);
  const conversation = note && (await anyConversation(tx, note.conversationId));
  if (note && conversation) await putNote(tx, { ...note, personId: conversation.personId });
}

/** The conversation into which this one was joined is gone: it stands for itself again. */
async function separate(tx: WriteTx, key: Id, mending: Mending): Promise<void> {
  const join = await tx.objectStore("joins").get(key);
  if (!join) return;
  await givePerson(tx, join.other.personId, mending);
  await putConversation(tx, join.other);
  await tx.objectStore("joins").delete(key);
}

/** A field that names what is gone names nothing from now on. */
async function letGo(tx: WriteTx, { store, key, where }: Fault): Promise<void> {
  const records = tx.objectStore(store) as unknown as { get(key: Id): Promise<object>; put(record: object): unknown };
  const record = await records.get(key);
  if (where in record && where !== "id") await records.put({ ...record, [where]: null });
}

/** A record that is put again is put into every index again. */
async function putAgain(tx: WriteTx, store: StoreName): Promise<void> {
  const records = tx.objectStore(store) as unknown as { getAll(): Promise<object[]>; put(record: object): unknown };
  for (const record of await records.getAll()) await records.put(record);
}

async function putConversationAgain(tx: WriteTx, key: Id): Promise<void> {
  const conversation = await anyConversation(tx, key);
  if (conversation) await putConversation(tx, conversation);
}

/** A note lies under its conversation and stage, unless another one lies there. */
async function renameNote(tx: WriteTx, key: Id): Promise<void> {
  const note: Note | undefined = await tx.objectStore("notes").get(key);
  if (!note) return;
  const id = noteId(note.conversationId, note.slot);
  if (await tx.objectStore("notes").get(id)) return;
  await putNote(tx, { ...note, id });
  await removeNote(tx, key as Note["id"]);
}
