/** Days out of the page's own text, in any language the browser knows: the names of months come from Intl. */
import { dayLanguage, onceForEach, plainText } from "./intl";

/**
 * Reads a date that the page wrote with a month's name and perhaps no year: `Wednesday, July 8`, `8. Juli 2027`,
 * `7月8日(水)`, `8 tháng 7`. A date in numbers alone is not read: which of them is the month is the user's setting.
 *
 * @param today `YYYY-MM-DD`; without a year in the text the nearest such day is meant
 * @returns `YYYY-MM-DD`, of a stretch of days the first; `null` when no month or day can be told
 */
export function readDate(text: string, language: string, today: string): string | null {
  const names = namesIn(language);
  const plain = plainText(text);
  const found = findMonth(plain, names);
  if (found === null) return null;
  const rest = `${plain.slice(0, found.from)} ${plain.slice(found.to)}`;
  // `Th 3` is a Tuesday in Vietnamese.
  const withoutWeekday = names.weekdays.reduce(
    (left, name) => (/\d/.test(name) ? left.replace(name, " ") : left),
    rest,
  );
  const numbers = (withoutWeekday.match(/\d+/g) ?? []).map(Number);
  const day = numbers.find((number) => number >= 1 && number <= 31);
  if (day === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  const year = numbers.find((number) => Math.abs(number - thisYear) <= 50);
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  const dates = years.map((one) => toDate(one, found.month, day)).filter((date) => date !== null);
  return nearest(dates, today);
}

interface Names {
  months: { name: string; month: number }[];
  weekdays: string[];
}

interface Place {
  from: number;
  to: number;
  month: number;
  /** No letter touches it. */
  apart: boolean;
}

/**
 * Of the names in the text the one that is a month most surely: it stands by itself (`mar` for March is none in
 * `martes`, but in Hebrew a letter is put before the month), and is no day of the week (`mar` for Tuesday, `Mawrth` in
 * Welsh). Of several such the first, and of those that begin together the longest.
 */
function findMonth(text: string, { months, weekdays }: Names): Place | null {
  const ofWeek = weekdays.flatMap((name) => placesOf(name, text)).filter((place) => place.apart);
  const isOfWeek = (place: Place) => ofWeek.some((day) => day.from <= place.from && place.to <= day.to);
  const found = months.flatMap(({ name, month }) =>
    placesOf(name, text).map((place) => ({
      ...place,
      month,
      rank: Number(!place.apart) + 2 * Number(isOfWeek(place)),
    })),
  );
  found.sort((a, b) => a.rank - b.rank || a.from - b.from || b.to - a.to);
  return found[0] ?? null;
}

/** Where a name stands in the text; as a part of a longer number nowhere: `1月` is not in `11月`. */
function placesOf(name: string, text: string): Place[] {
  const places: Place[] = [];
  for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + 1)) {
    const to = from + name.length;
    const [before, after] = [text.charAt(from - 1), text.charAt(to)];
    const inNumber = (/^\d/.test(name) && /\d/.test(before)) || (/\d$/.test(name) && /\d/.test(after));
    if (!inNumber) places.push({ from, to, month: 0, apart: !/\p{L}/u.test(before) && !/\p{L}/u.test(after) });
  }
  return places;
}

const namesIn = onceForEach((language): Names => {
  const tag = dayLanguage(language);
  const partsBy = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" });
    return (month: number, day: number) => format.formatToParts(new Date(Date.UTC(2026, month, day)));
  };
  // Some languages write a month in a date otherwise than by itself.
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: "long", day: "numeric" },
    { month: "short", day: "numeric" },
    { month: "long" },
    { month: "short" },
  ];
  const months = styles.flatMap((style) => {
    const parts = partsBy(style);
    return Array.from({ length: 12 }, (_, index) => ({ name: nameOf("month", parts(index, 8)), month: index + 1 }));
  });
  const weekdays = (["long", "short"] as const).flatMap((weekday) => {
    const parts = partsBy({ weekday });
    return Array.from({ length: 7 }, (_, index) => nameOf("weekday", parts(0, 1 + index)));
  });
  return {
    months: months.filter(({ name }) => name.length > 1 && /\p{L}/u.test(name)),
    weekdays: weekdays.filter((name) => name !== ""),
  };
});

/** The name as the page may write it; of a month that is a number its sign belongs to it, as in `7月`. */
function nameOf(type: "month" | "weekday", parts: readonly Intl.DateTimeFormatPart[]): string {
  const index = parts.findIndex((part) => part.type === type);
  const name = plainText(parts[index]?.value ?? "").replace(/\.$/, "");
  const sign = /^\p{L}+/u.exec(parts[index + 1]?.value ?? "")?.[0] ?? "";
  return /^\d+$/.test(name) ? name + sign : name;
}

function toDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

function nearest(dates: string[], today: string): string | null {
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(today));
  return dates.reduce<string | null>(
    (best, date) => (best === null || distance(date) < distance(best) ? date : best),
    null,
  );
}
