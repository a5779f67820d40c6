import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockState } from "../../../utils/domain/career-clock";
import { addDays, daysBetween } from "../../../utils/domain/dates";
import { lastMorning, reminderOf } from "../../../utils/domain/reminder";

describe("lastMorning", () => {
  // 24 November 2026 is a Tuesday.
  it.each([
    [2, 9, "2026-11-24T09:00", "2026-11-24"],
    [2, 9, "2026-11-24T08:59", "2026-11-17"],
    [2, 9, "2026-11-30T23:59", "2026-11-24"],
    [1, 9, "2026-11-24T00:00", "2026-11-23"],
    [3, 6, "2026-11-24T12:00", "2026-11-18"],
    [7, 11, "2026-11-29T11:00", "2026-11-29"],
  ])("on weekday %i from %i o'clock, at %s: %s", (reminderOn, reminderAt, now, expected) => {
    expect(lastMorning({ reminderOn, reminderAt }, now)).toBe(expected);
  });

  it("is none while nobody wants one", () => {
    expect(lastMorning({ reminderOn: null, reminderAt: 9 }, "2026-11-24T09:00")).toBeNull();
  });

  it("is always on that weekday, has come, and is less than eight days ago", () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(weekday, hour, fc.nat(3_000), hour, (reminderOn, reminderAt, days, at) => {
        const today = addDays("2024-01-01", days);
        const day = lastMorning({ reminderOn, reminderAt }, `${today}T${String(at).padStart(2, "0")}:30`) ?? "";
        expect(Temporal.PlainDate.from(day).dayOfWeek).toBe(reminderOn);
        expect(daysBetween(day, today)).toBeLessThanOrEqual(7);
        expect(day < today || (day === today && at >= reminderAt)).toBe(true);
      }),
    );
  });
});

describe("reminderOf", () => {
  const people = (...list: [string, ClockState | undefined][]) => list.map(([name, state]) => ({ name, state }));
  const some = people(
    ["Robin", "overdue"],
    ["Ines", "due-soon"],
    ["Kim", "overdue"],
    ["Lea", "never"],
    ["Sam", "booked"],
  );

  it("counts, and names nobody", () => {
    expect(reminderOf(some, false)).toEqual({ title: "Career conversations", message: "2 overdue, 1 due soon" });
    expect(reminderOf(people(["Ines", "due-soon"]), false)?.message).toBe("1 due soon");
  });

  it("names those who wait when that is allowed, a few of each", () => {
    expect(reminderOf(some, true)?.message).toBe("Overdue: Robin, Kim. Due soon: Ines");
    const many = people(["A", "overdue"], ["B", "overdue"], ["C", "overdue"], ["D", "overdue"], ["E", "overdue"]);
    expect(reminderOf(many, true)?.message).toBe("Overdue: A, B, C and 2 more");
  });

  it("is silent when nobody waits", () => {
    expect(
      reminderOf(people(["Lea", "never"], ["Jun", "snoozed"], ["Noa", "paused"], ["X", undefined]), true),
    ).toBeNull();
    expect(reminderOf([], false)).toBeNull();
  });
});
