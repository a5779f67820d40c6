/** Records for tests: whole, and different only where a test says so. */
import type { Conversation } from "../../../utils/domain/conversation";
import { newConversation, newPerson } from "../../../utils/domain/drafts";
import type { Note } from "../../../utils/domain/note";
import { noteId } from "../../../utils/domain/note";
import type { Person } from "../../../utils/domain/person";

const now = "2026-11-24T08:00:00.000Z";

export function personNamed(name: string, fields: Partial<Person> = {}): Person {
  const id = name.toLowerCase();
  const person = newPerson({ name, emails: [`${id}@example.com`] }, { newId: () => id, now });
  return { ...person, ...fields };
}

export function talk(
  id: string,
  fields: Partial<Conversation> & Pick<Conversation, "personId" | "date">,
): Conversation {
  return { ...newConversation(fields, { newId: () => id, now }), ...fields };
}

export function eventLink(eventId: string, seriesId = eventId) {
  return { eventId, seriesId, minutes: 30, seenAt: now };
}

export function noteWith(text: string, conversationId: string, personId: string, slot = "free"): Note {
  const line = { id: `${text}-line`, text, kind: "text", done: false, shareable: false, editedAt: now } as const;
  return { id: noteId(conversationId, slot), conversationId, personId, slot, lines: [line], version: 1, editedAt: now };
}
