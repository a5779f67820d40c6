/** A reminder of who waits for a career conversation: on one morning a week, and only if the user asked for it. */
import { clockOf } from "../domain/career-clock";
import { lastMorning, type Reminder, reminderOf } from "../domain/reminder";
import type { Settings } from "../domain/settings";
import type { LocalDateTime, PlainDate } from "../domain/values";
import { LockedError } from "../storage/errors";
import { allPeople } from "../storage/repositories/people";
import type { Services } from "./services";

/** Beside the database, not in it: the morning whose reminder was shown last, or needed no showing. */
const shownKey = "remindedOn";

/**
 * Shows the reminder once its morning has come. One that was missed because the browser was closed comes later, but two
 * never come on one day. Without anybody who waits nothing is shown.
 */
export async function remind(services: Services): Promise<void> {
  try {
    await remindOnce(services);
  } catch (error) {
    // While the lock is closed nothing is known of anybody; the next hour tries again.
    if (!(error instanceof LockedError)) throw error;
  }
}

async function remindOnce(services: Services): Promise<void> {
  const { deps, settings } = services;
  const current = await settings.get();
  const morning = lastMorning(current, nowAt(services));
  if (morning === null || (await shownOn(services)) >= morning) return;
  const reminder = await reminderNow(services, current);
  // Before it is shown: whatever happens then, it does not come twice.
  await deps.local.write(shownKey, deps.clock.today());
  if (reminder) await deps.notify(reminder.title, reminder.message);
}

/** The user has chosen another morning, or any at all: one that is over counts as shown. */
export async function expectReminder(services: Services, settings: Settings): Promise<void> {
  const morning = lastMorning(settings, nowAt(services));
  if (morning !== null && morning > (await shownOn(services))) await services.deps.local.write(shownKey, morning);
}

async function reminderNow({ deps }: Services, { dueSoonDays, reminderNames }: Settings): Promise<Reminder | null> {
  const people = await deps.database.read(allPeople);
  const today = deps.clock.today();
  const waiting = people.map((person) => ({ name: person.name, state: clockOf(person, today, dueSoonDays)?.state }));
  return reminderOf(waiting, reminderNames);
}

/** A clock that ran ahead and was set back must not keep reminders away for long: then the last one was today. */
async function shownOn({ deps }: Services): Promise<PlainDate> {
  const shown = (await deps.local.read())[shownKey];
  const today = deps.clock.today();
  if (typeof shown !== "string") return "";
  if (shown <= today) return shown;
  await deps.local.write(shownKey, today);
  return today;
}

function nowAt({ deps }: Services): LocalDateTime {
  const { clock } = deps;
  return Temporal.Instant.from(clock.now()).toZonedDateTimeISO(clock.timeZone()).toPlainDateTime().toString();
}
