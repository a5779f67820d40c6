/** A new day may make somebody overdue, and others forgotten. */
import { emptyOldBin } from "./bin";
import { lookAfter } from "./care";
import { aside, type Services } from "./services";
import { forgetOldSuggestions } from "./suggestions";

export const midnightAlarm = "midnight";

/** Counts the overdue for today, forgets suggested people who were not met for long, empties the bin of old things, and looks after what is stored. Call it when the browser starts and when the alarm rings. */
export async function newDay(services: Services): Promise<void> {
  aside(forgetOldSuggestions(services));
  aside(emptyOldBin(services).then(() => lookAfter(services)));
  await services.badge.refresh();
  await ensureMidnight(services);
}

/** Sees to it that the background is woken when the next day begins where the user is. */
export async function ensureMidnight({ deps }: Services): Promise<void> {
  const now = Temporal.Instant.from(deps.clock.now()).toZonedDateTimeISO(deps.clock.timeZone());
  await deps.ensureAlarm(midnightAlarm, now.add({ days: 1 }).startOfDay().epochMilliseconds);
}

/** The listener for alarms. */
export function alarmRang(services: Services, name: string): void {
  if (name === midnightAlarm) aside(newDay(services));
}
