/** What the popup shows and asks: who is due a career conversation. */

import { guideFor } from "../coach/guides";
import { clockOf, compareClocks } from "../domain/career-clock";
import { newConversation } from "../domain/drafts";
import type { Person } from "../domain/person";
import { careerMinutes, scheduleUrl } from "../domain/schedule";
import type { ClockRow } from "../domain/views";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { conversationsOfKind, putConversation } from "../storage/repositories/conversations";
import { allPeople, livePerson } from "../storage/repositories/people";
import { announce } from "./announce";
import { keepCareer } from "./careers";
import { conversationWith } from "./choose-conversation";
import { summaryOf } from "./people-list";
import { aside, type Services, viewContext } from "./services";
import { showStanding } from "./states";

type Names = "popup.view" | "popup.guide" | "clock.held";

export function popupHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, places, guides } = services;
  const { database, clock, newId } = deps;

  function rowOf(person: Person, today: string, dueSoonDays: number, account: number): ClockRow[] {
    const status = clockOf(person, today, dueSoonDays);
    if (!status) return [];
    const timeZone = clock.timeZone();
    const url = scheduleUrl({ person, status, today, account, timeZone, minutes: careerMinutes });
    return [{ person: summaryOf(person), startDate: person.startDate, clock: status, scheduleUrl: url }];
  }

  return {
    "popup.view": async () => {
      const [context, calendarAllowed, people] = await Promise.all([
        viewContext(services),
        deps.calendarAllowed(),
        database.read(allPeople),
      ]);
      const { today, account } = context;
      const rows = people.flatMap((person) => rowOf(person, today, context.settings.dueSoonDays, account));
      rows.sort((a, b) => compareClocks(a.clock, b.clock) || a.person.name.localeCompare(b.person.name));
      return { rows, today, settings: context.settings, calendarAllowed };
    },

    "popup.guide": async ({ personId, windowId }) => {
      const context = await viewContext(services);
      const others = await places.standings();
      const { standing, state } = await database.read(async (tx) => {
        const wanted = await conversationWith(tx, personId, others, deps);
        if (!wanted) throw new RequestError("not-found");
        return showStanding(tx, wanted, context);
      });
      await places.update(`window:${windowId}`, { standing, waiting: null });
      guides.send(`window:${windowId}`, { name: "show", state });
      return null;
    },

    "clock.held": async ({ personId, on }) => {
      const today = clock.today();
      if (on > today) throw new RequestError("invalid");
      const person = await database.write(async (tx) => {
        const person = await livePerson(tx, personId);
        if (!person) throw new RequestError("not-found");
        const known = await conversationsOfKind(tx, personId, "career");
        if (known.some(({ date, state }) => date === on && state === "held")) return person;
        const fields = { personId, date: on, kind: "career", guideId: guideFor("career").id, state: "held" } as const;
        await putConversation(tx, newConversation(fields, { newId, now: clock.now() }));
        return keepCareer(tx, person, today);
      });
      await announce(services, person, null);
      aside(services.badge.refresh());
      return null;
    },
  };
}
