/** Tells the background how well the page is understood, whenever that changes. */
import type { CalendarAdapter } from "../calendar/adapter";
import { request } from "../messaging/client";

/** @returns reports as of what was read last, if that is news */
export function supportReporter(calendar: Pick<CalendarAdapter, "support">): () => Promise<void> {
  let reported = "";
  return async () => {
    const support = calendar.support();
    const news = JSON.stringify(support);
    if (news === reported) return;
    reported = news;
    try {
      await request("calendar.support", support);
    } catch {
      // Nothing of the user's depends on it, and the next report is not held back by this one.
      reported = "";
    }
  };
}
