/** Keeps beside a person what their career clock needs, so that the popup never has to read conversations. */
import type { Conversation } from "../domain/conversation";
import type { Person } from "../domain/person";
import type { PlainDate } from "../domain/values";
import { conversationsOfKind } from "../storage/repositories/conversations";
import { putPerson } from "../storage/repositories/people";
import type { WriteTx } from "../storage/schema";

/**
 * Works out the last career conversation that was held and the next one that is booked, from what is stored, and stores
 * both with the person. Call it after a conversation was written, in the same transaction.
 *
 * @returns the person as stored now
 */
export async function keepCareer(tx: WriteTx, person: Person, today: PlainDate): Promise<Person> {
  const careers = await conversationsOfKind(tx, person.id, "career");
  const kept: Person = { ...person, ...careerOf(careers, today) };
  await putPerson(tx, kept);
  return kept;
}

/**
 * What a person's career clock needs of their conversations.
 *
 * @param careers their career conversations, earliest first
 */
export function careerOf(careers: readonly Conversation[], today: PlainDate): Pick<Person, "lastCareer" | "booked"> {
  const last = careers.findLast(({ state }) => state === "held");
  const next = careers.find(({ state, startsAt }) => state === "planned" && startsAt !== null && startsAt >= today);
  return {
    lastCareer: last
      ? { on: last.date, conversationId: last.id, ...(last.approximate && { approximate: true }) }
      : null,
    booked: next?.startsAt ? { startsAt: next.startsAt, conversationId: next.id } : null,
  };
}
