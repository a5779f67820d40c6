import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClockState,
  type ClockStatus,
  clockOf,
  clockStates,
  compareClocks,
  defaultClock,
} from "../../../utils/domain/career-clock";
import { addDays } from "../../../utils/domain/dates";
import { type Person, personKinds, type RoughAnswer, roughAnswers } from "../../../utils/domain/person";
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

const day = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays("2010-01-01", days));

const anyPerson = fc
  .record({
    startDate: fc.option(day),
    last: fc.option(day),
    everyMonths: fc.integer({ min: 1, max: 60 }),
    rough: fc.option(fc.record({ answer: fc.constantFrom(...roughAnswers), answeredOn: day })),
    pause: fc.option(fc.record({ reason: fc.constant("leave"), until: fc.option(day) })),
    booked: fc.option(day),
  })
  .map(({ startDate, last, everyMonths, rough, pause, booked }) =>
    makePerson({
      startDate,
      lastCareer: last === null ? null : { on: last, conversationId: "last" },
      booked: booked === null ? null : { startsAt: `${booked}T10:00`, conversationId: "next" },
      clock: { everyMonths, rough, pause },
    }),
  );

describe("time", () => {
  it("only moves a state forward unless something is booked, paused or held", () => {
    const forward: ClockState[] = ["never", "fine", "due-soon", "overdue"];
    const free = anyPerson.map((person) => ({ ...person, booked: null, clock: { ...person.clock, pause: null } }));
    fc.assert(
      fc.property(free, day, fc.nat(800), (person, on, later) => {
        const [before, after] = [stateOf(person, on), stateOf(person, addDays(on, later))];
        expect(forward.indexOf(after ?? "never")).toBeGreaterThanOrEqual(forward.indexOf(before ?? "never"));
      }),
    );
  });

  it("never makes a clock fail, wherever it is set, and overdue means that the due day has come", () => {
    fc.assert(
      fc.property(anyPerson, day, fc.nat(365), (person, on, dueSoonDays) => {
        const status = clockOf(person, on, dueSoonDays);
        expect(clockStates).toContain(status?.state);
        if (status?.state === "overdue") expect(on >= (status.dueOn ?? "9999")).toBe(true);
        if (status?.state === "booked") expect(status.bookedAt).not.toBeNull();
      }),
    );
  });
});

describe("compareClocks", () => {
  it("lists what asks for something first, and in each state the nearest or longest due first", () => {
    const sorted = [
      makeStatus({ state: "overdue", dueOn: "2026-01-01" }),
      makeStatus({ state: "overdue", dueOn: "2026-10-01" }),
      makeStatus({ state: "due-soon", dueOn: "2026-12-01" }),
      makeStatus({ state: "never", dueOn: "2027-08-01" }),
      makeStatus({ state: "never" }),
      makeStatus({ state: "booked", bookedAt: "2026-12-03T09:00", dueOn: "2027-01-01" }),
      makeStatus({ state: "booked", bookedAt: "2026-12-03T14:00", dueOn: "2026-01-01" }),
      makeStatus({ state: "fine", dueOn: "2027-05-01" }),
      makeStatus({ state: "paused", pausedUntil: "2027-01-01", dueOn: "2026-12-01" }),
      makeStatus({ state: "paused", dueOn: "2026-01-01" }),
    ];
    expect(sorted.toReversed().sort(compareClocks)).toEqual(sorted);
  });

  it("is an order: antisymmetric and transitive", () => {
    const status = fc.tuple(anyPerson, day).map(([person, on]) => clockOf(person, on, 45) ?? makeStatus());
    fc.assert(
      fc.property(status, status, status, (a, b, c) => {
        expect(compareClocks(a, b) + compareClocks(b, a)).toBe(0);
        if (compareClocks(a, b) <= 0 && compareClocks(b, c) <= 0) expect(compareClocks(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
