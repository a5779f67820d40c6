import { describe, expect, it } from "vitest";
import { type ClockState, type ClockStatus, clockOf, defaultClock } from "../../../utils/domain/career-clock";
import { addDays } from "../../../utils/domain/dates";
import { type Person, personKinds, type RoughAnswer } from "../../../utils/domain/person";
import { makePerson, makeStatus, now } from "./make";

const today = "2026-11-24";

function lastHeld(on: string, everyMonths = 12): Person {
  return makePerson({ lastCareer: { on, conversationId: "last" }, clock: { everyMonths } });
}

function remembered(answer: RoughAnswer, answeredOn: string, fields: Partial<Person> = {}): Person {
  return makePerson({ ...fields, clock: { everyMonths: 12, pause: null, rough: { answer, answeredOn } } });
}

function stateOf(person: Person, on = today): ClockState | undefined {
  return clockOf(person, on, 45)?.state;
}

describe("clockOf after a career conversation", () => {
  it.each<[last: string, on: string, everyMonths: number, state: ClockState]>([
    // Overdue from the due date itself.
    ["2025-11-25", "2026-11-24", 12, "due-soon"],
    ["2025-11-25", "2026-11-25", 12, "overdue"],
    // 364, 365 and 366 days in a year without a leap day, and with one.
    ["2025-01-01", addDays("2025-01-01", 364), 12, "due-soon"],
    ["2025-01-01", addDays("2025-01-01", 365), 12, "overdue"],
    ["2028-01-01", addDays("2028-01-01", 365), 12, "due-soon"],
    ["2028-01-01", addDays("2028-01-01", 366), 12, "overdue"],
    // Due soon from 45 days before.
    ["2026-01-09", "2026-11-24", 12, "fine"],
    ["2026-01-08", "2026-11-24", 12, "due-soon"],
    // 29 February counts to the 28th.
    ["2028-02-29", "2029-02-27", 12, "due-soon"],
    ["2028-02-29", "2029-02-28", 12, "overdue"],
    ["2024-02-29", "2028-02-28", 48, "due-soon"],
    ["2024-02-29", "2028-02-29", 48, "overdue"],
    // Other rhythms; a day that the month does not have becomes its last.
    ["2026-08-31", "2026-11-29", 3, "due-soon"],
    ["2026-08-31", "2026-11-30", 3, "overdue"],
    ["2026-05-24", "2026-11-24", 6, "overdue"],
    // A clock set back: the last one lies ahead.
    ["2027-03-01", "2026-11-24", 12, "fine"],
  ])("held on %s, seen on %s, every %i months: %s", (last, on, everyMonths, state) => {
    expect(stateOf(lastHeld(last, everyMonths), on)).toBe(state);
  });

  it("names the due day and the last day", () => {
    expect(clockOf(lastHeld("2025-11-20"), today, 45)).toEqual(
      makeStatus({ state: "overdue", dueOn: "2026-11-20", lastOn: "2025-11-20" }),
    );
  });

  it("takes the user's own number of days for due soon", () => {
    const person = lastHeld("2025-12-01");
    expect(clockOf(person, today, 7)?.state).toBe("due-soon");
    expect(clockOf(person, today, 6)?.state).toBe("fine");
    expect(clockOf(person, "2026-12-01", 0)?.state).toBe("overdue");
    expect(clockOf(person, "2026-11-30", 0)?.state).toBe("fine");
  });

  it("no longer goes by the rough memory", () => {
    const person = remembered("longer", today, { lastCareer: { on: "2026-11-01", conversationId: "last" } });
    expect(clockOf(person, today, 45)).toMatchObject({ state: "fine", approximate: false, lastOn: "2026-11-01" });
  });
});

describe("clockOf from a rough memory", () => {
  it.each<[RoughAnswer, Partial<ClockStatus>]>([
    ["this-year", { state: "due-soon", dueOn: "2027-01-01", lastOn: "2026-01-01", approximate: true }],
    ["last-year", { state: "overdue", dueOn: "2026-07-01", lastOn: "2025-07-01", approximate: true }],
    ["longer", { state: "overdue", dueOn: today, lastOn: "2024-12-31", approximate: true }],
    ["not-sure", { state: "due-soon", dueOn: "2027-01-08", lastOn: null, approximate: true }],
    ["never", { state: "never", dueOn: null, lastOn: null, approximate: false }],
  ])("%s", (answer, expected) => {
    expect(clockOf(remembered(answer, today), today, 45)).toEqual(makeStatus(expected));
  });

  it("counts from the day of the answer, not from today", () => {
    expect(clockOf(remembered("this-year", "2026-03-01"), "2027-02-01", 45)).toMatchObject({
      state: "overdue",
      dueOn: "2027-01-01",
    });
    expect(clockOf(remembered("not-sure", "2026-11-24"), "2027-01-08", 45)?.state).toBe("overdue");
    expect(clockOf(remembered("longer", "2026-11-24"), "2027-05-01", 45)?.dueOn).toBe("2026-11-24");
  });

  it("goes by the person's own rhythm, except where only the answer's day counts", () => {
    const quarterly = (answer: RoughAnswer) =>
      clockOf(makePerson({ clock: { everyMonths: 3, rough: { answer, answeredOn: today } } }), today, 45)?.dueOn;
    expect(quarterly("this-year")).toBe("2026-04-01");
    expect(quarterly("longer")).toBe(today);
    expect(quarterly("not-sure")).toBe("2027-01-08");
  });
});

describe("clockOf when none was ever held", () => {
  it.each<[startDate: string | null, on: string, state: ClockState, dueOn: string | null]>([
    [null, today, "never", null],
    ["2026-08-03", today, "never", "2027-08-03"],
    ["2026-01-08", today, "due-soon", "2027-01-08"],
    ["2025-11-25", today, "due-soon", "2026-11-25"],
    ["2025-11-24", today, "overdue", "2026-11-24"],
    ["2019-02-01", today, "overdue", "2020-02-01"],
    ["2027-01-04", today, "never", "2028-01-04"],
  ])("started %s, seen on %s: %s", (startDate, on, state, dueOn) => {
    expect(clockOf(makePerson({ startDate }), on, 45)).toEqual(makeStatus({ state, dueOn }));
  });
});

describe("clockOf with a booking", () => {
  const booked = { startsAt: "2026-12-03T14:00", conversationId: "next" };
  const overdue = { lastCareer: { on: "2025-01-01", conversationId: "last" }, booked };

  it.each<[on: string, state: ClockState, bookedAt: string | null]>([
    ["2026-11-24", "booked", booked.startsAt],
    ["2026-12-03", "booked", booked.startsAt],
    ["2026-12-04", "overdue", null],
  ])("seen on %s: %s", (on, state, bookedAt) => {
    expect(clockOf(makePerson(overdue), on, 45)).toMatchObject({ state, bookedAt });
  });

  it("asks whether it happened from the day after, and whether it is still on where the calendar misses it", () => {
    const asked = (person: Person, on: string) => clockOf(person, on, 45)?.question;
    const about = { conversationId: "next", startsAt: booked.startsAt };
    expect(asked(makePerson(overdue), "2026-12-03")).toBeNull();
    expect(asked(makePerson(overdue), "2026-12-04")).toEqual({ asks: "happened", ...about });
    const missed = makePerson({ ...overdue, booked: { ...booked, missing: true } });
    expect(asked(missed, "2026-11-24")).toEqual({ asks: "still-on", ...about });
    expect(stateOf(missed, "2026-11-24")).toBe("booked");
    expect(asked(missed, "2026-12-04")).toEqual({ asks: "happened", ...about });
    const held = makePerson({ lastCareer: { on: "2026-12-03", conversationId: "next" }, booked });
    expect(asked(held, "2026-12-09")).toBeNull();
  });

  it("is done once that very conversation was held", () => {
    const person = makePerson({ lastCareer: { on: "2026-12-03", conversationId: "next" }, booked });
    expect(clockOf(person, "2026-12-03", 45)).toMatchObject({ state: "fine", bookedAt: null });
  });
});

describe("clockOf with a pause", () => {
  const overdue = { lastCareer: { on: "2025-01-01", conversationId: "last" } };
  const pausedUntil = (until: string | null) =>
    makePerson({ ...overdue, clock: { pause: { reason: "parental leave", until } } });

  it.each<[until: string | null, on: string, state: ClockState]>([
    ["2026-12-01", "2026-11-30", "paused"],
    ["2026-12-01", "2026-12-01", "paused"],
    ["2026-12-01", "2026-12-02", "overdue"],
    [null, "2030-01-01", "paused"],
  ])("until %s, seen on %s: %s", (until, on, state) => {
    const status = clockOf(pausedUntil(until), on, 45);
    expect(status?.state).toBe(state);
    expect(status?.pausedUntil).toBe(state === "paused" ? until : null);
  });

  it("goes before a booking, and keeps its day", () => {
    const person = { ...pausedUntil(null), booked: { startsAt: "2026-12-03T14:00", conversationId: "next" } };
    expect(clockOf(person, today, 45)).toMatchObject({ state: "paused", bookedAt: "2026-12-03T14:00" });
  });
});

describe("clockOf for somebody who was put off", () => {
  const until = "2026-12-08";

  it.each<[last: string | null, on: string, state: ClockState]>([
    ["2025-01-01", "2026-12-07", "snoozed"],
    ["2025-01-01", "2026-12-08", "overdue"],
    ["2026-01-01", "2026-11-24", "snoozed"],
    ["2026-01-01", "2026-12-08", "due-soon"],
    [null, "2026-11-24", "snoozed"],
    [null, "2026-12-08", "never"],
    // There is nothing to put off.
    ["2026-10-01", "2026-11-24", "fine"],
  ])("last held on %s, seen on %s: %s", (last, on, state) => {
    const lastCareer = last === null ? null : { on: last, conversationId: "last" };
    const status = clockOf(makePerson({ lastCareer, snoozedUntil: until }), on, 45);
    expect(status?.state).toBe(state);
    expect(status?.snoozedUntil).toBe(state === "snoozed" ? until : null);
  });

  it("a booking and a pause go before", () => {
    const person = makePerson({ snoozedUntil: until, booked: { startsAt: "2026-12-03T14:00", conversationId: "n" } });
    expect(stateOf(person)).toBe("booked");
    expect(stateOf({ ...person, clock: { ...person.clock, pause: { reason: "", until: null } } })).toBe("paused");
  });
});

describe("a day that was set aside", () => {
  it.each([
    ["2026-11-23", null],
    ["2026-11-24", "2026-11-24"],
    ["2027-02-10", "2027-02-10"],
  ])("%s: %s", (planFor, plannedFor) => {
    expect(clockOf(makePerson({ planFor }), today, 45)?.plannedFor).toBe(plannedFor);
  });
});

describe("who has a clock", () => {
  it("starts yearly for a report and not at all for others", () => {
    expect(personKinds.map((kind) => [kind, defaultClock(kind).everyMonths])).toEqual([
      ["report", 12],
      ["skip-level", null],
      ["my-manager", null],
      ["peer", null],
    ]);
    expect(stateOf(makePerson({ kind: "peer", clock: defaultClock("peer") }))).toBeUndefined();
    expect(stateOf(makePerson({ kind: "peer", clock: { everyMonths: 6 } }))).toBe("never");
  });

  it.each([{ archivedAt: now }, { deletedAt: now }])("stops with %o", (gone) => {
    expect(clockOf({ ...lastHeld("2020-01-01"), ...gone }, today, 45)).toBeNull();
  });
});
