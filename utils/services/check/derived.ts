/** Is what is kept beside a record, so that it need not be worked out each time, what follows from the rest? */
import { seriesIdOf } from "../../domain/event-ids";
import { groupBy } from "../../domain/group-by";
import type { Person } from "../../domain/person";
import type { PlainDate } from "../../domain/values";
import type { Contents } from "../../storage/contents";
import type { StoredConversation } from "../../storage/schema";
import { careerOf } from "../careers";
import type { Fault } from "./fault";

/**
 * Looks at valid records only.
 *
 * @param today a booking that was kept on an earlier day may have passed by now
 */
export function wrongDerived(contents: Contents, today: PlainDate): Fault[] {
  const conversations = contents.conversations.records.map(({ value }) => value as StoredConversation);
  const careers = groupBy(
    conversations.filter(({ kind, deletedAt }) => kind === "career" && deletedAt === null).sort(byDate),
    ({ personId }) => personId,
  );
  return [
    ...conversations.flatMap(wrongIds),
    ...contents.people.records.flatMap(({ value }) => {
      const person = value as Person;
      return wrongCareer(person, careers.get(person.id) ?? [], today);
    }),
  ];
}

function wrongIds({ id, events, eventIds, seriesIds }: StoredConversation): Fault[] {
  const wanted = {
    eventIds: events.map(({ eventId }) => eventId),
    seriesIds: [...new Set(events.flatMap(({ eventId, seriesId }) => [seriesId, seriesIdOf(eventId)]))],
  };
  return [
    ...(isSame(eventIds, wanted.eventIds) ? [] : [fault("conversations", id, "eventIds")]),
    ...(isSame(seriesIds, wanted.seriesIds) ? [] : [fault("conversations", id, "seriesIds")]),
  ];
}

function wrongCareer({ id, lastCareer, booked }: Person, careers: StoredConversation[], today: PlainDate): Fault[] {
  const wanted = careerOf(careers, today);
  const isLast = lastCareer?.on === wanted.lastCareer?.on && isOf(lastCareer, wanted.lastCareer);
  const isBooked = booked?.startsAt === wanted.booked?.startsAt && isOf(booked, wanted.booked);
  const hasPassed = booked !== null && booked.startsAt < today && wanted.booked === null;
  return [
    ...(isLast ? [] : [fault("people", id, "lastCareer")]),
    ...(isBooked || hasPassed ? [] : [fault("people", id, "booked")]),
  ];
}

interface OfConversation {
  conversationId: string;
}

function isOf(kept: OfConversation | null, wanted: OfConversation | null): boolean {
  return kept?.conversationId === wanted?.conversationId;
}

/** As the index has them in which careers are looked up: of one day, by id. */
function byDate(a: StoredConversation, b: StoredConversation): number {
  const [one, other] = [`${a.date} ${a.id}`, `${b.date} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function fault(store: Fault["store"], key: string, where: string): Fault {
  return { kind: "derived", store, key, where };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
