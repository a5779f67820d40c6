/** Keeps beside a person what their career clock needs, so that the popup never has to read conversations. */
import type { Conversation } from "../domain/conversation";
import { firstDayShown, heldMonths } from "../domain/held-months";
import type { Person } from "../domain/person";
import type { PlainDate } from "../domain/values";
import { conversationsOfKind, conversationsWithin } from "../storage/repositories/conversations";
import { allPeople, putPerson } from "../storage/repositories/people";
import type { ReadTx, WriteTx } from "../storage/schema";

/**
 * Works out the last career conversation that was held, the next one that is booked and the months of the year strip
 * from what is stored, and stores them with the person. A conversation that was held ends what was put off or planned
 * before it. Call it after a conversation was written, in the same transaction.
 *
 * @returns the person as stored now
 */
export async function keepCareer(tx: WriteTx, person: Person, today: PlainDate): Promise<Person> {
  const kept = await withCareer(tx, person, today);
  await putPerson(tx, kept);
  return kept;
}

/** The same for everybody, after much was written at once. Who has nothing new is not written. */
export async function keepAllCareers(tx: WriteTx, today: PlainDate): Promise<void> {
  for (const person of await allPeople(tx)) {
    const kept = await withCareer(tx, person, today);
    if (JSON.stringify(kept) !== JSON.stringify(person)) await putPerson(tx, kept);
  }
}

async function withCareer(tx: ReadTx, person: Person, today: PlainDate): Promise<Person> {
  const [careers, lately] = await Promise.all([
    conversationsOfKind(tx, person.id, "career"),
    conversationsWithin(tx, person.id, firstDayShown(today), today),
  ]);
  const career = careerOf(careers, today);
  const before = person.lastCareer?.conversationId;
  const isNew = career.lastCareer !== null && career.lastCareer.conversationId !== before;
  return {
    ...person,
    ...career,
    heldMonths: heldMonths(lately),
    snoozedUntil: isNew ? null : person.snoozedUntil,
    planFor: isNew ? null : person.planFor,
  };
}

/**
 * What a person's career clock needs of their conversations.
 *
 * @param careers their career conversations, earliest first
 */
export function careerOf(careers: readonly Conversation[], today: PlainDate): Pick<Person, "lastCareer" | "booked"> {
  const last = careers.findLast(({ state }) => state === "held");
  return {
    lastCareer: last
      ? { on: last.date, conversationId: last.id, ...(last.approximate && { approximate: true }) }
      : null,
    booked: bookingOf(careers, last?.date ?? "", today),
  };
}

/** The next one, else the latest that nobody answered for since the last one was held. */
function bookingOf(careers: readonly Conversation[], lastOn: PlainDate, today: PlainDate): Person["booked"] {
  const planned = careers.flatMap(({ id, state, startsAt, calendar }) => {
    if (state !== "planned" || startsAt === null || calendar === "unsaved" || calendar === "off") return [];
    return [{ startsAt, conversationId: id, ...(calendar === "missing" && { missing: true }) }];
  });
  const next = planned.find(({ startsAt }) => startsAt >= today);
  return next ?? planned.findLast(({ startsAt }) => startsAt.slice(0, 10) > lastOn) ?? null;
}
