/** Tells the background which days a view shows in full, some time after the page has gone there. */
import type { CalendarAdapter } from "../calendar/adapter";
import { request } from "../messaging/client";

/** How long a view has to fill before it is looked at, and how much longer each further time. Milliseconds. */
const waits = [2_000, 4_000, 8_000];
/** What one report may hold. */
const mostIds = 2_000;

export interface DayReporter {
  /** Cheap: call it whenever the page may have gone to other days. */
  notice(): void;
  /** Something on the days that are shown may have changed. */
  lookAgain(): void;
}

export function dayReporter(
  calendar: Pick<CalendarAdapter, "viewKey" | "shownDays">,
  signal: AbortSignal,
): DayReporter {
  let view = "";
  let reported = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  const wait = ([first, ...more]: readonly number[]) => {
    clearTimeout(timer);
    if (first !== undefined) timer = setTimeout(() => report(more), first);
  };

  const report = (more: readonly number[]) => {
    const { account, columns, days, eventIds } = calendar.shownDays();
    // Some are still being filled, or never are.
    if (days.length < columns) wait(more);
    const shown = { account, days, eventIds: eventIds.slice(0, mostIds) };
    const news = JSON.stringify(shown);
    if (days.length === 0 || eventIds.length > mostIds || news === reported) return;
    reported = news;
    request("calendar.shown", shown).catch(() => {
      reported = "";
    });
  };

  return {
    notice() {
      const now = calendar.viewKey();
      if (now === view || signal.aborted) return;
      view = now;
      wait(waits);
    },
    lookAgain() {
      if (!signal.aborted) wait(waits);
    },
  };
}
