/**
 * Times of day out of the page's own text, in any language the browser knows: the words for am and pm come from Intl,
 * never from a list of ours.
 */
import { onceForEach, plainText, safeLanguage } from "./intl";

type Half = "am" | "pm";

/** A time as the page wrote it. */
export interface Clock {
  /** Where it stands in the text. */
  from: number;
  to: number;
  /** Minutes since midnight, with the half of the day counted in if there is one. */
  minutes: number;
  half: Half | null;
  /** `10:15` or `10am`, and not a bare `10`, which may be anything. */
  sure: boolean;
}

/** Minutes since midnight, and how many from there. */
export interface TimeRange {
  start: number;
  minutes: number;
}

/**
 * Reads `6:30 – 7:30pm`, `18:00～19:00`, `午前10:15～午後2:30`, `14.00–15.00`, `10 h 15 – 11 h 00`, `3 – 4pm`.
 *
 * @param language the page's, for its words for the halves of the day
 * @returns `null` unless there are exactly two times
 */
export function readTimeRange(text: string, language: string): TimeRange | null {
  const clocks = readClocks(plainText(text), language);
  const [start, end] = clocks;
  if (clocks.length !== 2 || !start || !end || !(start.sure || end.sure)) return null;
  return rangeBetween(start, end);
}

/** From one time to the next, where the half of the day may be named once for both: `6:30 – 7:30pm`, `午後2:30～3:30`. */
export function rangeBetween(start: Clock, end: Clock): TimeRange {
  let [from, to] = [start.minutes, end.minutes];
  // `11:30 – 1pm` began in the morning, `6:30 – 7:30pm` in the evening.
  if (start.half === null && end.half !== null) {
    const sameHalf = withHalf(from, end.half);
    from = sameHalf < to ? sameHalf : withHalf(from, other(end.half));
  } else if (start.half !== null && end.half === null) {
    const sameHalf = withHalf(to, start.half);
    to = sameHalf > from ? sameHalf : withHalf(to, other(start.half));
  }
  return { start: from, minutes: (to - from + 24 * 60) % (24 * 60) || 24 * 60 };
}

/**
 * Reads one time, as in a field of the edit page (`10:30am`, or `10` that somebody typed), or after a date.
 *
 * @returns minutes since midnight; `null` unless there is exactly one
 */
export function readTime(text: string, language: string): number | null {
  const clocks = readClocks(plainText(text), language);
  const [only, ...more] = clocks.length === 1 ? clocks : clocks.filter((clock) => clock.sure);
  return only === undefined || more.length > 0 ? null : only.minutes;
}

/** Hour and minutes as languages part them; a point with nothing before or after that would make it a date. */
const clockPattern = /(?<![\d.])(\d{1,2})(?:(?:[:：٫]|\s?h\s?|[時时시]\s?)(\d{2})(?!\d)|\.(\d{2})(?![\d.]))?/g;

/**
 * Everything in the text that may be a time.
 *
 * @param plain see {@link plainText}; a line break parts what does not belong together
 */
export function readClocks(plain: string, language: string): Clock[] {
  const halves = halvesOfDay(language);
  return [...plain.matchAll(clockPattern)].flatMap((match) => {
    const [hour, written] = [Number(match[1]), match[2] ?? match[3]];
    const minute = Number(written ?? 0);
    if (hour > 24 || minute > 59) return [];
    const to = match.index + match[0].length;
    const half = halves.before ? halfBefore(plain.slice(0, match.index), halves) : halfAfter(plain.slice(to), halves);
    const clock = hour * 60 + minute;
    const minutes = half === null ? clock : withHalf(clock, half);
    return [{ from: match.index, to, minutes, half, sure: written !== undefined || half !== null }];
  });
}

function withHalf(clock: number, half: Half): number {
  return (clock % (12 * 60)) + (half === "pm" ? 12 * 60 : 0);
}

function other(half: Half): Half {
  return half === "pm" ? "am" : "pm";
}

/** Google writes `am` without the spaces and dots that Intl may have. */
function squeeze(word: string): string {
  return word.replace(/[.\s]/g, "");
}

/** Longer than any word for a half of the day with its spaces and dots. */
const longestHalf = 24;

function halfBefore(text: string, { am, pm }: Halves): Half | null {
  const line = squeeze(text.slice(-longestHalf).replace(/^[\s\S]*\n/, ""));
  if (pm.some((word) => line.endsWith(word))) return "pm";
  return am.some((word) => line.endsWith(word)) ? "am" : null;
}

function halfAfter(text: string, { am, pm, between }: Halves): Half | null {
  const rest = text.slice(endOfWord(text, between) ?? 0);
  if (pm.some((word) => beginsWith(rest, word))) return "pm";
  return am.some((word) => beginsWith(rest, word)) ? "am" : null;
}

/** The word ends where the text's does: a longer one that begins like it is another. A Latin one may be inflected. */
function beginsWith(text: string, word: string): boolean {
  const end = endOfWord(text, word);
  if (end === null) return false;
  const goesOn = /^[a-z]/.test(word) ? /^[a-z]/ : /^[\p{L}\p{M}]/u;
  return !goesOn.test(text.slice(end));
}

/** Where a squeezed word ends that the text begins with, with any spaces and dots in it; `null`: it does not. */
function endOfWord(text: string, word: string): number | null {
  let at = 0;
  for (const letter of word) {
    while (/^[.\t\u0020\u00a0\u202f]/.test(text.charAt(at))) at += 1;
    if (!text.startsWith(letter, at)) return null;
    at += letter.length;
  }
  return at;
}

interface Halves {
  /** In lower case, without spaces and dots. */
  am: string[];
  pm: string[];
  /** Whether the word stands before the hour, as in Japanese and Korean. */
  before: boolean;
  /** What stands between the minutes and the word, as `ч.` in Bulgarian. */
  between: string;
}

const halvesOfDay = onceForEach((language): Halves => {
  const tag = safeLanguage(language);
  const clockFace: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", hour12: true, timeZone: "UTC" };
  const plain = partsBy(new Intl.DateTimeFormat(tag, clockFace));
  const spoken = partsBy(new Intl.DateTimeFormat(tag, { ...clockFace, dayPeriod: "short" }));
  const words = (hours: number[], latin: string) => {
    // Korean and others have two sets of words: `AM` in one pattern, their own in the other.
    const all = hours.flatMap((hour) => [plain(hour), spoken(hour)].map(dayPeriodIn));
    return new Set([latin, ...all].filter((word) => word !== ""));
  };
  const am = words([0, 1, 6, 9, 11], "am");
  const pm = words([12, 15, 18, 21], "pm");
  const parts = plain(9);
  const place = parts.findIndex((part) => part.type === "dayPeriod");
  return {
    am: [...am].filter((word) => !pm.has(word)),
    pm: [...pm].filter((word) => !am.has(word)),
    before: place !== -1 && place < parts.findIndex((part) => part.type === "hour"),
    between: squeeze(plainText(parts[place - 1]?.value ?? "")),
  };
});

function partsBy(format: Intl.DateTimeFormat): (hour: number) => Intl.DateTimeFormatPart[] {
  return (hour) => format.formatToParts(new Date(Date.UTC(2026, 0, 1, hour)));
}

function dayPeriodIn(parts: Intl.DateTimeFormatPart[]): string {
  return squeeze(plainText(parts.find((part) => part.type === "dayPeriod")?.value ?? ""));
}
