/** Days of the calendar that were shown in full: a booked conversation that is not among their events may be off. */
import type { Conversation } from "../domain/conversation";
import type { Person } from "../domain/person";
import type { Payload } from "../messaging/protocol";
import type { Handlers } from "../messaging/server";
import { conversationById, putConversation } from "../storage/repositories/conversations";
import { allPeople } from "../storage/repositories/people";
import type { ReadTx } from "../storage/schema";
import { announce } from "./announce";
import { keepCareer } from "./careers";
import type { Services } from "./services";

export function shownDaysHandlers(services: Services): Pick<Handlers, "calendar.shown"> {
  const { database, clock } = services.deps;

  return {
    "calendar.shown": async (shown) => {
      const today = clock.today();
      // Nearly always there is nothing to write, and then nothing waits for it.
      if ((await database.read((tx) => newsIn(tx, shown, today))).length === 0) return null;
      const changed = await database.write(async (tx) => {
        const people: Person[] = [];
        for (const { person, conversation, calendar } of await newsIn(tx, shown, today)) {
          await putConversation(tx, { ...conversation, calendar });
          people.push(await keepCareer(tx, person, today));
        }
        return people;
      });
      for (const person of changed) await announce(services, person, null);
      return null;
    },
  };
}

/** Of whose booking the shown days say something new. */
async function newsIn(tx: ReadTx, shown: Payload<"calendar.shown">, today: string) {
  const days = new Set(shown.days.filter((day) => day >= today));
  const eventIds = new Set(shown.eventIds);
  const news: { person: Person; conversation: Conversation; calendar: Conversation["calendar"] }[] = [];
  for (const person of await allPeople(tx)) {
    const { booked, deletedAt } = person;
    if (booked === null || deletedAt !== null || !days.has(booked.startsAt.slice(0, 10))) continue;
    const conversation = await conversationById(tx, booked.conversationId);
    if (!conversation || !isJudged(conversation, shown.account)) continue;
    const isShown = conversation.events.some(({ eventId }) => eventIds.has(eventId));
    const calendar = isShown ? undefined : "missing";
    if (calendar !== conversation.calendar) news.push({ person, conversation, calendar });
  }
  return news;
}

/** Only an event that was seen in this very calendar can be missed there; and what the user said of it stands. */
function isJudged({ state, calendar, events }: Conversation, account: number): boolean {
  const isOpen = calendar === undefined || calendar === "missing";
  return state === "planned" && isOpen && events.length > 0 && events.every((link) => link.account === account);
}
