/** Time goes on: a new day may make somebody overdue and others forgotten, and a morning may bring the reminder. */
import { removeOldCopies } from "../storage/copies";
import { emptyOldBin } from "./bin";
import { lookAfter } from "./care";
import { remind } from "./reminders";
import { aside, type Services } from "./services";
import { forgetOldSuggestions } from "./suggestions";

/**
 * Rings at each full hour, midnight among them: a machine that slept, was carried into another time zone or had its
 * clock set shows the right number again within the hour.
 */
export const hourAlarm = "hour";
/** In the browser's session: the day on which {@link newDay} last ran. */
const dayKey = "day";

/**
 * Counts the overdue for today, forgets suggested people who were not met for long, empties the bin of old things, lets
 * old copies go, and looks after what is stored. Call it when the browser starts.
 */
export async function newDay(services: Services): Promise<void> {
  const { session, clock } = services.deps;
  aside(forgetOldSuggestions(services));
  aside(emptyOldBin(services).then(() => lookAfter(services)));
  aside(services.deps.database.beforeOpening().then(() => removeOldCopies(clock.now())));
  aside(remind(services));
  await services.badge.refresh();
  await session.write(dayKey, clock.today());
  await ensureHour(services);
}

/** What an hour that has begun asks for. Call it also whenever the background starts: an alarm may have been lost. */
export async function newHour(services: Services): Promise<void> {
  const { session, clock } = services.deps;
  if ((await session.read())[dayKey] !== clock.today()) return newDay(services);
  aside(remind(services));
  await services.badge.refresh();
  await ensureHour(services);
}

/** Sees to it that the background is woken when the next hour begins where the user is. */
async function ensureHour({ deps }: Services): Promise<void> {
  const now = Temporal.Instant.from(deps.clock.now()).toZonedDateTimeISO(deps.clock.timeZone());
  const next = now.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: 1 });
  await deps.ensureAlarm(hourAlarm, next.epochMilliseconds);
}

/** The listener for alarms. */
export function alarmRang(services: Services, name: string): void {
  if (name === hourAlarm) aside(newHour(services));
}
