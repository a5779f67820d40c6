import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClockStatus, clockOf } from "../../../utils/domain/career-clock";
import { addDays } from "../../../utils/domain/dates";
import { roughAnswers } from "../../../utils/domain/person";
import { ago, clockWords, dateTimeName, dayName, lastWords, weekdayName } from "../../../utils/domain/relative-time";
import { makePerson, makeStatus } from "./make";

const today = "2026-11-24";

describe("ago", () => {
  it.each([
    ["2026-11-24", "today"],
    ["2026-11-23", "yesterday"],
    ["2026-11-22", "2 days ago"],
    ["2026-11-11", "13 days ago"],
    ["2026-11-10", "2 weeks ago"],
    ["2026-11-03", "3 weeks ago"],
    ["2026-09-25", "8 weeks ago"],
    ["2026-09-24", "2 months ago"],
    ["2025-11-24", "12 months ago"],
    ["2025-09-24", "14 months ago"],
    ["2025-09-25", "13 months ago"],
    ["2024-11-25", "23 months ago"],
    ["2024-11-24", "2 years ago"],
    ["1999-01-01", "27 years ago"],
    // A clock set back.
    ["2026-11-25", "tomorrow"],
    ["2026-12-15", "in 3 weeks"],
  ])("%s: %s", (date, words) => {
    expect(ago(date, today)).toBe(words);
  });
});

describe("names of days", () => {
  it("puts the day before the month, and the year only when it is another one", () => {
    expect(dayName("2026-12-20")).toBe("20 December");
    expect(dayName("2026-12-20", today)).toBe("20 December");
    expect(dayName("2027-01-03", today)).toBe("3 January 2027");
  });

  it("names weekdays and times", () => {
    expect(weekdayName(today)).toBe("Tue");
    expect(dateTimeName("2026-12-03T14:00", today)).toBe("Thu 3 December, 14:00");
    expect(dateTimeName("2027-01-04T09:30:00", today)).toBe("Mon 4 January 2027, 09:30");
  });
});

describe("all of them", () => {
  it("say what the browser's own formatters say", () => {
    const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
    const longDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
    for (let days = -400; days <= 400; days += 1) {
      const date = addDays(today, days);
      const moment = new Date(`${date}T00:00:00Z`);
      expect(dayName(date)).toBe(longDay.format(moment));
      expect(weekdayName(date)).toBe(weekday.format(moment));
      if (Math.abs(days) < 14) expect(ago(date, today)).toBe(relative.format(days, "day"));
    }
  });
});

describe("clockWords", () => {
  it.each<[Partial<ClockStatus>, startDate: string | null, words: string]>([
    [{ state: "overdue", lastOn: "2025-09-24", dueOn: "2026-09-24" }, null, "14 months ago"],
    [{ state: "overdue", lastOn: "2025-07-01", dueOn: "2026-07-01", approximate: true }, null, "about a year ago"],
    [{ state: "overdue", lastOn: "2024-12-31", dueOn: today, approximate: true }, null, "about 2 years ago"],
    [{ state: "overdue", dueOn: "2026-09-01", approximate: true }, "2020-01-01", "due since about 1 September"],
    [{ state: "overdue", dueOn: "2024-08-03" }, "2023-08-03", "not held yet, joined in August 2023"],
    [{ state: "due-soon", lastOn: "2025-12-20", dueOn: "2026-12-20" }, null, "due by 20 December"],
    [{ state: "due-soon", dueOn: "2027-01-08", approximate: true }, null, "due around 8 January"],
    [{ state: "never" }, null, "not held yet"],
    [{ state: "never", dueOn: "2027-08-03" }, "2026-08-03", "joined in August"],
    [{ state: "never", dueOn: "2026-12-31" }, "2025-12-31", "joined in December 2025"],
    [{ state: "never", dueOn: "2028-01-04" }, "2027-01-04", "joins in January 2027"],
    [{ state: "booked", bookedAt: "2026-12-03T14:00" }, null, "Thu 3 December, 14:00"],
    [{ state: "paused", pausedUntil: "2027-03-03" }, null, "paused until 3 March"],
    [{ state: "paused", pausedUntil: "2027-12-03" }, null, "paused until 3 December 2027"],
    [{ state: "snoozed", snoozedUntil: "2026-12-08" }, null, "put off until 8 December"],
    [{ state: "paused" }, null, "paused for now"],
    [{ state: "fine", lastOn: "2026-11-03", dueOn: "2027-11-03" }, null, "3 weeks ago"],
    [{ state: "fine", lastOn: "2026-01-01", dueOn: "2027-01-01", approximate: true }, null, "earlier this year"],
    [{ state: "fine", dueOn: "2027-01-08", approximate: true }, null, "due around 8 January"],
  ])("%o", (status, startDate, words) => {
    expect(clockWords(makeStatus(status), startDate, today)).toBe(words);
  });

  it("says of every rough memory that it is one, and never a day of it", () => {
    const day = fc.nat(2_000).map((days) => addDays("2024-01-01", days));
    fc.assert(
      fc.property(fc.constantFrom(...roughAnswers), day, fc.nat(1_500), (answer, answeredOn, later) => {
        const person = makePerson({ clock: { rough: { answer, answeredOn } } });
        const on = addDays(answeredOn, later);
        const status = clockOf(person, on, 45) ?? makeStatus();
        expect(clockWords(status, null, on)).toMatch(
          /^(about|earlier this year|due (around|since about)|not held yet)/,
        );
      }),
    );
  });
});

describe("lastWords", () => {
  it("tells how long ago, as exactly as it is known", () => {
    expect(lastWords({ lastOn: "2025-09-24", approximate: false }, today)).toBe("14 months ago");
    expect(lastWords({ lastOn: "2025-07-01", approximate: true }, today)).toBe("about a year ago");
    expect(lastWords({ lastOn: null, approximate: true }, today)).toBeNull();
  });
});
