/** calendar.google.com as a test browser meets it: the sample calendar, answered by interception. */
import { answer, type SampleAnswer, type SampleOptions } from "../../calendar/server";

export const calendarOrigin = "https://calendar.google.com";

export class CalendarSite {
  /** Addresses that were asked for and are none of the calendar's. */
  readonly strangers: string[] = [];
  #options: SampleOptions = { now: new Date() };

  show(options: Partial<SampleOptions>): void {
    this.#options = { now: new Date(), ...options };
  }

  /** What to answer; `null` means that the request must fail. */
  reply(url: string): SampleAnswer | null {
    const reply = answer(url, this.#options);
    if (reply === null) this.strangers.push(url);
    return reply;
  }
}
