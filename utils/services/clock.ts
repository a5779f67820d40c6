/** What a user does about somebody's career clock: put it off, pause it, set a day aside, answer for a booking. */
import type { Conversation } from "../domain/conversation";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Payload } from "../messaging/protocol";
import type { Handlers } from "../messaging/server";
import { conversationById, putConversation } from "../storage/repositories/conversations";
import { livePerson, putPerson } from "../storage/repositories/people";
import { announce } from "./announce";
import { keepCareer } from "./careers";
import { aside, type Services } from "./services";

type Names = "clock.snooze" | "clock.pause" | "clock.plan" | "clock.answer";
type Answer = Payload<"clock.answer">["answer"];

export function clockHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;

  async function tellOf(person: Person): Promise<null> {
    await announce(services, person, null);
    aside(services.badge.refresh());
    return null;
  }

  async function changePerson(personId: Id, change: (person: Person) => Partial<Person>): Promise<null> {
    const changed = await database.write(async (tx) => {
      const person = await livePerson(tx, personId);
      if (!person) throw new RequestError("not-found");
      const next = { ...person, ...change(person), editedAt: clock.now() };
      await putPerson(tx, next);
      return next;
    });
    return tellOf(changed);
  }

  return {
    "clock.snooze": ({ personId, until }) => {
      if (until !== null && until <= clock.today()) throw new RequestError("invalid");
      return changePerson(personId, () => ({ snoozedUntil: until }));
    },

    "clock.pause": ({ personId, pause }) => {
      if (pause?.until && pause.until < clock.today()) throw new RequestError("invalid");
      return changePerson(personId, (person) => ({ clock: { ...person.clock, pause } }));
    },

    "clock.plan": ({ personId, on }) => {
      if (on !== null && on < clock.today()) throw new RequestError("invalid");
      return changePerson(personId, () => ({ planFor: on }));
    },

    "clock.answer": async ({ conversationId, answer }) => {
      const person = await database.write(async (tx) => {
        const conversation = await conversationById(tx, conversationId);
        const person = conversation && (await livePerson(tx, conversation.personId));
        if (!person) throw new RequestError("not-found");
        await putConversation(tx, { ...conversation, ...answered(conversation, answer), editedAt: clock.now() });
        return keepCareer(tx, person, clock.today());
      });
      return tellOf(person);
    },
  };
}

/** What becomes of the conversation. Only one that is planned can be answered for, and only an answer be taken back. */
function answered({ state, startsAt, date }: Conversation, answer: Answer): Partial<Conversation> {
  const day = startsAt?.slice(0, 10) ?? date;
  if (answer === "unanswered") return { state: "planned", date: day, calendar: undefined };
  if (state !== "planned") throw new RequestError("invalid");
  switch (answer) {
    case "held":
      return { state: "held", date: day, liveSince: null };
    case "not-held":
      return { state: "skipped", liveSince: null };
    case "still-on":
      return { calendar: "confirmed" };
    case "off":
      return { calendar: "off" };
  }
}
