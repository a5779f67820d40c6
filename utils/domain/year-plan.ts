/** The team's year: which career conversations fall into which month, and how to spread them. */
import type { ClockStatus } from "./career-clock";
import { addDays, addMonths } from "./dates";
import { compareText } from "./order";
import type { Id, PlainDate } from "./values";

/** What the plan needs of a person. */
export interface YearRow {
  person: { id: Id; name: string };
  clock: ClockStatus;
  everyMonths: number;
}

/** `again`: the one after the next, by the person's rhythm. */
type YearReason = "overdue" | "due" | "planned" | "booked" | "again";

export interface YearEntry {
  person: YearRow["person"];
  on: PlainDate;
  why: YearReason;
}

export interface YearMonth {
  /** `YYYY-MM` */
  month: string;
  entries: YearEntry[];
}

/** One conversation that could be held in another month. */
export interface SpreadProposal {
  person: YearRow["person"];
  /** The months, as `YYYY-MM`. */
  from: string;
  to: string;
  /** The day that is proposed. */
  on: PlainDate;
}

export interface YearPlan {
  /** This one and the twelve after it, so that whoever has just been talked with is in it. */
  months: YearMonth[];
  /** How many a month should have at most. */
  fair: number;
  proposals: SpreadProposal[];
  /** Those for whom no day can be told. */
  undated: YearRow["person"][];
}

const monthsShown = 13;
/** Two in a month are no burden to anybody. */
const leastFair = 2;
/** How far ahead of its due day a conversation is proposed, and how far an overdue one is put off. Months. */
const mostMonthsEarlier = 3;
const mostMonthsLater = 5;
const daysAhead = 7;
const saturday = 6;

/** Never proposes a day after the due one, except for who is overdue already; what is booked or planned stays. */
export function yearPlan(rows: readonly YearRow[], today: PlainDate): YearPlan {
  const months = Array.from({ length: monthsShown }, (_, index) => ({
    month: monthAfter(today, index),
    entries: [] as YearEntry[],
  }));
  const byMonth = new Map(months.map((month) => [month.month, month]));
  const undated: YearRow["person"][] = [];
  for (const { person, clock, everyMonths } of rows) {
    const next = nextOne(clock, today);
    if (next === null) {
      if (clock.state === "never") undated.push(person);
      continue;
    }
    byMonth.get(next.on.slice(0, 7))?.entries.push({ person, ...next });
    for (let on = addMonths(next.on, everyMonths); byMonth.has(on.slice(0, 7)); on = addMonths(on, everyMonths)) {
      byMonth.get(on.slice(0, 7))?.entries.push({ person, on, why: "again" });
    }
  }
  for (const { entries } of months) entries.sort((a, b) => compareText(a.on, b.on));
  const total = months.reduce((sum, { entries }) => sum + entries.length, 0);
  const fair = Math.max(leastFair, Math.ceil(total / monthsShown));
  return { months, fair, proposals: proposalsFor(months, fair, today), undated };
}

function nextOne(clock: ClockStatus, today: PlainDate): Pick<YearEntry, "on" | "why"> | null {
  const { state, bookedAt, plannedFor, pausedUntil, snoozedUntil, dueOn } = clock;
  if (state === "booked" && bookedAt) return { on: bookedAt.slice(0, 10), why: "booked" };
  if (state === "paused" && pausedUntil === null) return null;
  if (plannedFor) return { on: plannedFor, why: "planned" };
  if (dueOn === null) return null;
  if (state === "overdue") return { on: today, why: "overdue" };
  const days = [dueOn, today, pausedUntil ?? "", snoozedUntil ?? ""];
  return { on: days.reduce((latest, day) => (day > latest ? day : latest)), why: "due" };
}

/** Month by month, what is too much goes to the months around that have room. */
function proposalsFor(months: readonly YearMonth[], fair: number, today: PlainDate): SpreadProposal[] {
  const loads = months.map(({ entries }) => entries.length);
  const proposals: SpreadProposal[] = [];
  for (const [from, { month, entries }] of months.entries()) {
    // Who waits longest is talked with first: of those who are overdue the last ones move.
    for (const entry of entries.toReversed()) {
      if ((loads[from] ?? 0) <= fair) break;
      const to = roomFor(entry, from, loads, fair, months, today);
      if (to === null) continue;
      loads[from] = (loads[from] ?? 0) - 1;
      loads[to.index] = (loads[to.index] ?? 0) + 1;
      proposals.push({ person: entry.person, from: month, to: to.on.slice(0, 7), on: to.on });
    }
  }
  return proposals;
}

/** The nearest month with room in which a day can be found. */
function roomFor(
  { on, why }: YearEntry,
  from: number,
  loads: readonly number[],
  fair: number,
  months: readonly YearMonth[],
  today: PlainDate,
): { index: number; on: PlainDate } | null {
  if (why !== "due" && why !== "overdue") return null;
  const later = why === "overdue";
  for (let step = 1; step <= (later ? mostMonthsLater : mostMonthsEarlier); step += 1) {
    const index = later ? from + step : from - step;
    const month = months[index]?.month;
    if (month === undefined || (loads[index] ?? 0) >= fair) continue;
    const day = weekdayIn(month, on, today);
    if (day !== null) return { index, on: day };
  }
  return null;
}

/** About the same day of that month, a weekday that lies far enough ahead; `null` when the month has none left. */
function weekdayIn(month: string, on: PlainDate, today: PlainDate): PlainDate | null {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const earliest = addDays(today, daysAhead);
  let day = first.with({ day: Number(on.slice(8, 10)) });
  if (day.toString() < earliest) day = Temporal.PlainDate.from(earliest);
  while (day.dayOfWeek >= saturday) day = day.add({ days: 1 });
  if (day.month !== first.month) {
    // The month ends on a weekend: back to its last Friday, if that is not too soon.
    day = first.add({ months: 1 }).subtract({ days: 1 });
    while (day.dayOfWeek >= saturday) day = day.subtract({ days: 1 });
  }
  return day.toString() >= earliest && day.toString().startsWith(month) ? day.toString() : null;
}

function monthAfter(today: PlainDate, months: number): string {
  return addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7);
}
