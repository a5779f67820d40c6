/** Why somebody is proposed: what a calendar says of one's talks with them, in words. */
import { ago } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";
import type { TalkPartner } from "../../../../utils/import/ics/partners";
import type { Rhythm } from "../../../../utils/import/ics/rhythm";

/** "every Tuesday since March, 31 times, last 1 week ago". Counts what was found, no more. */
export function reasonFor({ series, times, firstOn, lastOn }: TalkPartner, today: PlainDate): string {
  const last = lastOn && times > 0 ? `last ${ago(lastOn, today)}` : "";
  if (series === null) {
    if (times <= 1) return lastOn && times === 1 ? `once, ${ago(lastOn, today)}` : "once, still to come";
    return [`${times} times since ${monthName(firstOn, today)}`, last].join(", ");
  }
  const rhythm = everyWords(series.rhythm);
  if (series.times === 0)
    return [`${rhythm}, still to begin`, times > 0 && `${times} times before`].filter(Boolean).join(", ");
  const span = series.runs
    ? `since ${monthName(series.since, today)}`
    : `from ${monthName(series.since, today)} on, now ended`;
  const inAll = times > series.times && `${times} in all`;
  return [`${rhythm} ${span}`, timesWords(series.times), inAll, last].filter(Boolean).join(", ");
}

function timesWords(times: number): string {
  return times === 1 ? "once so far" : `${times} times`;
}

function monthName(date: PlainDate | null, today: PlainDate): string {
  if (date === null) return "some time ago";
  const otherYear = date.slice(0, 4) !== today.slice(0, 4);
  const format = new Intl.DateTimeFormat("en-GB", {
    month: "long",
    ...(otherYear && { year: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function everyWords(rhythm: Rhythm | null): string {
  if (rhythm === null) return "again and again";
  const { unit, interval, weekday } = rhythm;
  const noun = (weekday !== null && weekdays[weekday - 1]) || unit;
  if (interval === 1) return `every ${noun}`;
  if (interval === 2) return `every second ${noun}`;
  return weekday === null ? `every ${interval} ${unit}s` : `every ${interval} weeks on ${noun}`;
}
