/** What the popup shows and asks: who is due a career conversation. */

import { guideFor } from "../coach/guides";
import { clockOf, compareClocks } from "../domain/career-clock";
import { newConversation } from "../domain/drafts";
import { monthsShownOn, yearStrip } from "../domain/held-months";
import { compareNames } from "../domain/order";
import type { Person } from "../domain/person";
import { schedulePlan } from "../domain/schedule";
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
import type { ViewContext } from "./view-context";

type Names = "popup.view" | "popup.guide" | "clock.held";

export function popupHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, places, guides } = services;
  const { database, clock, newId } = deps;

  return {
    "popup.view": async () => {
      const [settings, account, seenAs, calendarAllowed, people] = await Promise.all([
        services.settings.get(),
        services.settings.account(),
        services.settings.seenAs(),
        deps.calendarAllowed(),
        database.read(allPeople),
      ]);
      const today = clock.today();
      const context = { settings, today, account, timeZone: clock.timeZone(), months: monthsShownOn(today) };
      const rows = people.flatMap((person) => rowOf(person, context));
      rows.sort((a, b) => compareClocks(a.clock, b.clock) || compareNames(a.person.name, b.person.name));
      return { rows, today, settings, calendarAllowed, me: seenAs.at(-1) ?? null };
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

interface RowContext extends Pick<ViewContext, "settings" | "today" | "account" | "timeZone"> {
  /** Of the year strips. */
  months: readonly string[];
}

/** None for somebody without a clock. What the page can work out from the plan is not sent. */
function rowOf(person: Person, { settings, months, ...context }: RowContext): ClockRow[] {
  const status = clockOf(person, context.today, settings.dueSoonDays);
  const { startDate, booked, heldMonths } = person;
  const { everyMonths } = person.clock;
  if (!status || everyMonths === null) return [];
  const plan = schedulePlan({ person, status, ...context, minutes: settings.careerMinutes });
  return [
    {
      ...{ person: summaryOf(person), startDate, clock: status, everyMonths, plan },
      strip: yearStrip(heldMonths, months),
      bookedId: status.bookedAt === null ? null : (booked?.conversationId ?? null),
    },
  ];
}
