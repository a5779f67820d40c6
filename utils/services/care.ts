/**
 * Looking after what is stored: whether it is still there, whether there is a backup, whom the user wanted to erase.
 * What is expected stands outside of the database, or it would be lost together with it.
 */
import { type Holdings, isEmpty, isLongAgo, isToDecide, type Notice, quietUntil } from "../domain/notice";
import type { Instant, PlainDate } from "../domain/values";
import type { Handlers } from "../messaging/server";
import { changedSince, countRecords, firstWrittenAt, holdsAnything } from "../storage/facts";
import { readMeta } from "../storage/repositories/meta";
import { allPeople } from "../storage/repositories/people";
import { copyToOffer } from "./copies";
import type { Clock, Deps } from "./deps";
import { folderProblem, rollBackup } from "./folder";
import type { Services } from "./services";

interface Care {
  /** What was stored when it was last looked at. */
  expected?: Holdings;
  /** What was expected, and was not there when the background started. */
  missing?: Holdings;
  /** Whether a backup is long ago and something changed since. */
  backupDue?: boolean;
  /** The reminder was put away until then. */
  quietUntil?: PlainDate;
}

type Names = "care.notices" | "care.later" | "care.afresh";

export function careHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock, local } = services.deps;
  return {
    "care.notices": async () => {
      // The popup may be what woke the background: then it asks before that has looked.
      await noticeLoss(services);
      const [care, copy, { people, lastBackupAt }] = await Promise.all([
        readCare(services.deps),
        copyToOffer(services),
        database.read(async (tx) => ({
          people: await allPeople(tx),
          lastBackupAt: await readMeta(tx, "lastBackupAt"),
        })),
      ]);
      const today = clock.today();
      const toErase = people.filter((person) => person.deletedAt === null && isToDecide(person, today));
      const notices: Notice[] = [];
      if (care.missing) notices.push({ about: "missing", ...care.missing });
      if (toErase.length > 0) notices.push({ about: "erase", names: toErase.map(({ name }) => name) });
      const problem = await folderProblem(services.deps);
      if (problem !== null) notices.push({ about: "folder", problem });
      if (copy) notices.push({ about: "copy", until: dayOf(copy.keptUntil, clock) });
      // A backup may have been made since it was last looked at.
      const isDue = care.backupDue && (lastBackupAt === null || wasLongAgo(lastBackupAt, clock));
      const isQuiet = care.quietUntil !== undefined && today < care.quietUntil;
      if (isDue && !isQuiet) notices.push({ about: "backup", lastBackupAt });
      return notices;
    },

    "care.later": async () => {
      await local.write("quietUntil", quietUntil(clock.today()));
      return null;
    },

    "care.afresh": async () => {
      await expectWhatIs(services);
      return null;
    },
  };
}

/** Notes whether everything is gone that was here. Call it when the background starts, before anything is written. */
export async function noticeLoss({ deps }: Services): Promise<void> {
  const [{ expected, missing }, isThere] = await Promise.all([readCare(deps), deps.database.read(holdsAnything)]);
  if (!missing && expected && !isEmpty(expected) && !isThere) await deps.local.write("missing", expected);
}

/** What is there now is what there should be: the user made it so. */
export async function expectWhatIs({ deps }: Services): Promise<void> {
  await deps.local.write("expected", await holdings(deps));
  await deps.local.remove("missing");
}

/** Once a day: how much is there, and whether a backup is due. */
export async function lookAfter(services: Services): Promise<void> {
  const { deps } = services;
  await noticeLoss(services);
  if (!(await readCare(deps)).missing) {
    await expectWhatIs(services);
    await rollBackup(services);
  }
  await deps.local.write("backupDue", await isBackupDue(deps));
}

async function isBackupDue({ database, clock }: Deps): Promise<boolean> {
  return database.read(async (tx) => {
    const last = await readMeta(tx, "lastBackupAt");
    if (last !== null) return wasLongAgo(last, clock) && changedSince(tx, last);
    const first = await firstWrittenAt(tx);
    return first !== null && wasLongAgo(first, clock);
  });
}

function wasLongAgo(moment: Instant, clock: Clock): boolean {
  return isLongAgo(dayOf(moment, clock), clock.today());
}

/** The user's day. */
function dayOf(moment: Instant, clock: Clock): PlainDate {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(clock.timeZone()).toPlainDate().toString();
}

async function holdings({ database, clock }: Deps): Promise<Holdings> {
  const { people, conversations, notes } = await database.read(countRecords);
  return { people, conversations, notes, on: clock.today() };
}

async function readCare({ local }: Deps): Promise<Care> {
  return local.read();
}
