/** Saving notes. A writer that has not seen the newest version is told so, and nothing is written over. */
import { type Line, type Note, type NoteSlot, noteId } from "../domain/note";
import type { Instant } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { noteOf, putNote } from "../storage/repositories/notes";
import type { WriteTx } from "../storage/schema";
import { changeThread, groundsOf, settleGuides } from "./change-thread";
import { aside, type Services, viewContext } from "./services";
import { type ConversationRef, findThread, storeThread, type Thread } from "./threads";
import { viewOf } from "./view";

interface Edit {
  ref: ConversationRef;
  slot: NoteSlot;
  lines: Line[];
  /** The version that the writer has seen; 0 for a new note. */
  baseVersion: number;
}

export function noteHandlers(services: Services): Pick<Handlers, "note.save" | "item.tick"> {
  const { database, clock } = services.deps;

  return {
    "item.tick": ({ ref, item, done }, caller) =>
      changeThread(services, ref, caller, async (tx, { person }) => {
        const note = await noteOf(tx, item.conversationId, item.slot);
        const line = note?.lines.find(({ id, kind }) => id === item.lineId && kind === "check");
        if (!line || note?.personId !== person.id) throw new RequestError("not-found");
        const now = clock.now();
        const lines = note.lines.map((each) => (each === line ? { ...line, done, editedAt: now } : each));
        await putNote(tx, { ...note, lines, version: note.version + 1, editedAt: now });
        return {};
      }),

    "note.save": async (edit, caller) => {
      const { ref } = edit;
      const now = clock.now();
      const context = await viewContext(services);
      const grounds = await groundsOf(services, ref);
      const { reply, thread } = await database.write(async (tx) => {
        const known = await findThread(tx, { ...ref, draft: null });
        const thread = await storeThread(tx, ref, now);
        const { note, written } = await saveNote(tx, thread, edit, now);
        if (!written) return { reply: { status: "conflict", note } as const, thread: null };
        const view = known ? null : await viewOf(tx, thread, grounds, context);
        return { reply: { status: "saved", version: note.version, savedAt: now, view } as const, thread };
      });
      if (thread) await settleGuides(services, ref, thread, caller);
      if (reply.status === "saved" && reply.view) aside(services.badge.refresh());
      return reply;
    },
  };
}

/** Writes the lines, unless the stored note is of another version than the writer has seen. Hands back what is stored. */
async function saveNote(tx: WriteTx, { conversation, person }: Thread, edit: Edit, now: Instant) {
  const { slot, lines, baseVersion } = edit;
  const before = await noteOf(tx, conversation.id, slot);
  if ((before?.version ?? 0) !== baseVersion) {
    return { note: before ?? emptyNote(conversation.id, person.id, slot, now), written: false };
  }
  const note = { ...emptyNote(conversation.id, person.id, slot, now), lines, version: baseVersion + 1 };
  await putNote(tx, note);
  return { note, written: true };
}

function emptyNote(conversationId: string, personId: string, slot: NoteSlot, editedAt: Instant): Note {
  return { id: noteId(conversationId, slot), conversationId, personId, slot, lines: [], version: 0, editedAt };
}
