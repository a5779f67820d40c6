/** The number on the toolbar button: people whose career conversation is overdue. Counted from the data each time. */
import { clockOf } from "../domain/career-clock";
import { allPeople } from "../storage/repositories/people";
import type { Deps } from "./deps";
import type { SettingsStore } from "./settings";

export interface Badge {
  refresh(): Promise<void>;
}

export function createBadge({ database, clock, showBadge }: Deps, settings: SettingsStore): Badge {
  return {
    async refresh() {
      const { badge, dueSoonDays } = await settings.get();
      if (!badge) return showBadge("", titleFor(0));
      const people = await database.read(allPeople);
      const today = clock.today();
      const overdue = people.filter((person) => clockOf(person, today, dueSoonDays)?.state === "overdue").length;
      await showBadge(overdue === 0 ? "" : String(overdue), titleFor(overdue));
    },
  };
}

/** The same in words, for those who do not see the number. */
function titleFor(overdue: number): string {
  if (overdue === 0) return "Trellis";
  return `Trellis: ${overdue} career ${overdue === 1 ? "conversation is" : "conversations are"} overdue`;
}
