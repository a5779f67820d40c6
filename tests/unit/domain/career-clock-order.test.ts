import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClockState, clockOf, clockStates, compareClocks } from "../../../utils/domain/career-clock";
import { addDays } from "../../../utils/domain/dates";
import { type Person, roughAnswers } from "../../../utils/domain/person";
import { makePerson, makeStatus } from "./make";

function stateOf(person: Person, on: string): ClockState | undefined {
  return clockOf(person, on, 45)?.state;
}

const day = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays("2010-01-01", days));

const anyPerson = fc
  .record({
    startDate: fc.option(day),
    last: fc.option(day),
    everyMonths: fc.integer({ min: 1, max: 60 }),
    rough: fc.option(fc.record({ answer: fc.constantFrom(...roughAnswers), answeredOn: day })),
    pause: fc.option(fc.record({ reason: fc.constant("leave"), until: fc.option(day) })),
    booked: fc.option(day),
    snoozedUntil: fc.option(day),
  })
  .map(({ startDate, last, everyMonths, rough, pause, booked, snoozedUntil }) =>
    makePerson({
      startDate,
      snoozedUntil,
      lastCareer: last === null ? null : { on: last, conversationId: "last" },
      booked: booked === null ? null : { startsAt: `${booked}T10:00`, conversationId: "next" },
      clock: { everyMonths, rough, pause },
    }),
  );

describe("time", () => {
  it("only moves a state forward unless something is booked, paused, put off or held", () => {
    const forward: ClockState[] = ["never", "fine", "due-soon", "overdue"];
    const free = anyPerson.map((person) => ({
      ...person,
      booked: null,
      snoozedUntil: null,
      clock: { ...person.clock, pause: null },
    }));
    fc.assert(
      fc.property(free, day, fc.nat(800), (person, on, later) => {
        const [before, after] = [stateOf(person, on), stateOf(person, addDays(on, later))];
        expect(forward.indexOf(after ?? "never")).toBeGreaterThanOrEqual(forward.indexOf(before ?? "never"));
      }),
    );
  });

  it("ends what was put off, and what is due by then comes out as if it never had been", () => {
    fc.assert(
      fc.property(anyPerson, day, fc.nat(400), (person, until, later) => {
        const [put, free] = [
          { ...person, snoozedUntil: until },
          { ...person, snoozedUntil: null },
        ];
        expect(stateOf(put, addDays(until, later))).toBe(stateOf(free, addDays(until, later)));
        const before = addDays(until, -1 - later);
        expect([stateOf(free, before), "snoozed"]).toContain(stateOf(put, before));
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
      makeStatus({ state: "snoozed", snoozedUntil: "2026-12-08", dueOn: "2026-12-31" }),
      makeStatus({ state: "snoozed", snoozedUntil: "2026-12-24", dueOn: "2026-01-01" }),
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
