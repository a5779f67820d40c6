/** The number on the toolbar button: people whose career conversation is overdue. Counted from the data each time. */
import { clockOf } from "../domain/career-clock";
import { LockedError } from "../storage/errors";
import { allPeople } from "../storage/repositories/people";
import type { Deps } from "./deps";
import type { SettingsStore } from "./settings";

export interface Badge {
  refresh(): Promise<void>;
}

export function createBadge({ database, clock, showBadge }: Deps, settings: SettingsStore): Badge {
  let asked = 0;

  async function overdueNow(): Promise<number> {
    try {
      const { badge, dueSoonDays } = await settings.get();
      if (!badge) return 0;
      const people = await database.read(allPeople);
      const today = clock.today();
      return people.filter((person) => clockOf(person, today, dueSoonDays)?.state === "overdue").length;
    } catch (error) {
      // Even a number would tell something.
      if (error instanceof LockedError) return 0;
      throw error;
    }
  }

  return {
    async refresh() {
      const turn = ++asked;
      const overdue = await overdueNow();
      // What was counted before the lock closed is not shown after it.
      if (turn === asked) await showBadge(overdue === 0 ? "" : String(overdue), titleFor(overdue));
    },
  };
}

/** The same in words, for those who do not see the number. */
function titleFor(overdue: number): string {
  if (overdue === 0) return "Trellis";
  return `Trellis: ${overdue} career ${overdue === 1 ? "conversation is" : "conversations are"} overdue`;
}
