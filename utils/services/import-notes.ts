/**
 * Earlier notes that the user pasted, each part under its day. The same paste twice adds nothing. All that one import makes
 * bears the same moment, by which taking it back tells what was changed since.
 */
import type { Conversation } from "../domain/conversation";
import { newConversation } from "../domain/drafts";
import { freeSlot, type Line, type Note, noteId } from "../domain/note";
import type { Id, Instant, PlainDate } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import {
  conversationById,
  conversationsOn,
  putConversation,
  removeConversation,
} from "../storage/repositories/conversations";
import { readMeta, writeMeta } from "../storage/repositories/meta";
import { noteOf, notesOf, putNote, removeNote } from "../storage/repositories/notes";
import { livePerson } from "../storage/repositories/people";
import type { LastImport, WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { keepCareer } from "./careers";
import type { Services } from "./services";

type PastedLine = Pick<Line, "kind" | "done" | "text">;
interface PastedEntry {
  date: PlainDate;
  lines: readonly PastedLine[];
}

type Names = "import.notes" | "import.undo";

export function importHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock, newId } = services.deps;

  /** The conversation of that day that takes the lines, made if there is none. */
  async function conversationFor(tx: WriteTx, personId: Id, date: PlainDate, at: Instant) {
    const [known] = await conversationsOn(tx, personId, date);
    if (known) return { conversation: known, made: false };
    const state = date > clock.today() ? "planned" : "held";
    const conversation = newConversation({ personId, date, state, minutes: 30 }, { newId, now: at });
    await putConversation(tx, conversation);
    return { conversation, made: true };
  }

  /** @returns the ids of the lines that were not there yet */
  async function addLines(
    tx: WriteTx,
    { id, personId }: Conversation,
    pasted: readonly PastedLine[],
    at: Instant,
  ): Promise<Id[]> {
    const before = await noteOf(tx, id, freeSlot);
    const added = newLines(before?.lines ?? [], pasted).map(
      (line): Line => ({ ...line, id: newId(), shareable: false, editedAt: at }),
    );
    if (added.length === 0) return [];
    const empty: Note = {
      ...{ id: noteId(id, freeSlot), conversationId: id, personId, slot: freeSlot, lines: [] },
      ...{ version: 0, editedAt: at },
    };
    const note = before ?? empty;
    const lines = [...note.lines.filter(({ text }) => text !== ""), ...added];
    await putNote(tx, { ...note, lines, version: note.version + 1, editedAt: at });
    return added.map((line) => line.id);
  }

  async function addEntries(tx: WriteTx, personId: Id, entries: readonly PastedEntry[], at: Instant) {
    const added: Pick<LastImport, "conversationIds" | "lines"> = { conversationIds: [], lines: [] };
    for (const { date, lines } of entries) {
      const { conversation, made } = await conversationFor(tx, personId, date, at);
      if (made) added.conversationIds.push(conversation.id);
      const lineIds = await addLines(tx, conversation, lines, at);
      if (lineIds.length > 0) added.lines.push({ conversationId: conversation.id, lineIds });
    }
    return added;
  }

  return {
    "import.notes": async ({ personId, entries }) => {
      const at = clock.now();
      const { person, done } = await database.write(async (tx) => {
        const person = await livePerson(tx, personId);
        if (!person) throw new RequestError("not-found");
        const done = { personId, at, ...(await addEntries(tx, personId, entries, at)) };
        if (done.conversationIds.length + done.lines.length > 0) await writeMeta(tx, "lastImport", done);
        return { person: await keepCareer(tx, person, clock.today()), done };
      });
      await announce(services, person, null);
      return { at, conversations: done.conversationIds.length, lines: countLines(done) };
    },

    "import.undo": async ({ at }) => {
      const person = await database.write(async (tx) => {
        const last = await readMeta(tx, "lastImport");
        if (last?.at !== at) throw new RequestError("not-found");
        for (const { conversationId, lineIds } of last.lines) await takeLines(tx, conversationId, lineIds, at);
        for (const id of last.conversationIds) await removeEmpty(tx, id, at);
        await tx.objectStore("meta").delete("lastImport");
        const person = await livePerson(tx, last.personId);
        return person && keepCareer(tx, person, clock.today());
      });
      if (person) await announce(services, person, null);
      return null;
    },
  };
}

/** How many lines an import brought. */
export function countLines({ lines }: { lines: readonly { lineIds: readonly Id[] }[] }): number {
  return lines.reduce((sum, { lineIds }) => sum + lineIds.length, 0);
}

/** The pasted lines that the note does not hold yet; each of its lines stands for one of them. */
function newLines(before: readonly PastedLine[], pasted: readonly PastedLine[]): PastedLine[] {
  const there = new Map<string, number>();
  for (const { text } of before) there.set(text.trim(), (there.get(text.trim()) ?? 0) + 1);
  return pasted.filter(({ text }) => {
    const left = there.get(text.trim()) ?? 0;
    there.set(text.trim(), left - 1);
    return left <= 0;
  });
}

/** What was changed since is the user's own by now, and stays. */
async function takeLines(tx: WriteTx, conversationId: Id, lineIds: readonly Id[], at: Instant): Promise<void> {
  const note = await noteOf(tx, conversationId, freeSlot);
  if (!note) return;
  const gone = new Set(lineIds);
  const lines = note.lines.filter(({ id, editedAt }) => !gone.has(id) || editedAt !== at);
  if (lines.length === 0) await removeNote(tx, note.id);
  else await putNote(tx, { ...note, lines, version: note.version + 1 });
}

async function removeEmpty(tx: WriteTx, id: Id, at: Instant): Promise<void> {
  const conversation = await conversationById(tx, id);
  const isUsed = conversation?.editedAt !== at || (await notesOf(tx, id)).length > 0;
  if (conversation && !isUsed) await removeConversation(tx, id);
}
