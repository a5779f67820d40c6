/** When an event is, out of the texts that stand below its title. */
import { plainText } from "./intl";
import { readDate } from "./read-date";
import { rangeBetween, readClocks, readTimeRange } from "./read-time";

export interface When {
  /** `YYYY-MM-DD`; the first day. */
  date: string | null;
  /** Minutes since midnight; `null` when no times can be read, and for an all-day event. */
  start: number | null;
  minutes: number | null;
  allDay: boolean;
}

/**
 * Reads `Wednesday, July 8` `⋅` `6:30 – 7:30pm` `Weekly on Wednesday`, however it is cut into pieces, and
 * `November 27, 10:00pm` `⋅` `November 28, 3:00am`.
 *
 * @param texts in the page's order: date, times if there are any, then how the event repeats
 * @param today `YYYY-MM-DD`, for dates without a year
 */
export function readWhen(texts: readonly string[], language: string, today: string): When {
  const plain = plainText(texts.join("\n"));
  const [start, end] = readClocks(plain, language).filter((clock) => clock.sure);
  const dateIn = (text: string) => readDate(text, language, today);
  if (start && end) {
    // Each time has its date before it; in some languages after it.
    const dates = [plain.slice(0, start.from), plain.slice(start.to, end.from), plain.slice(end.to)].map(dateIn);
    const [date = null, lastDate = date] = dates.filter((one) => one !== null);
    const days = date && lastDate ? Math.round((Date.parse(lastDate) - Date.parse(date)) / 86_400_000) : 0;
    if (days <= 0) return { date, ...rangeBetween(start, end), allDay: false };
    const minutes = days * 24 * 60 + end.minutes - start.minutes;
    return { date, start: start.minutes, minutes, allDay: false };
  }
  const date = dateIn(texts[0] ?? "");
  for (const text of texts.slice(1)) {
    const range = readTimeRange(text, language);
    if (range !== null) return { date, ...range, allDay: false };
  }
  return { date, start: null, minutes: null, allDay: date !== null && saysNoTime(texts) };
}

/** All day is told by what is not there: between a date and its times stands a mark without a word. */
function saysNoTime([first = "", second = ""]: readonly string[]): boolean {
  const numbers = (plainText(first).match(/\d+/g) ?? []).filter((number) => number.length <= 2);
  return numbers.length <= 4 && (second === "" || /[\p{L}\p{N}]/u.test(second));
}

/** `HH:MM` */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
