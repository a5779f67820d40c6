import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../utils/domain/dates";
import { type YearPlan, type YearRow, yearPlan } from "../../../utils/domain/year-plan";
import { makeStatus } from "./make";

const today = "2026-11-24";

function row(name: string, clock: Parameters<typeof makeStatus>[0], everyMonths = 12): YearRow {
  return { person: { id: name, name }, clock: makeStatus(clock), everyMonths };
}
const due = (name: string, dueOn: string) => row(name, { dueOn });
const overdue = (name: string, dueOn = "2026-10-01") => row(name, { state: "overdue", dueOn });

const namesIn = ({ months }: YearPlan, month: string) =>
  months.find((one) => one.month === month)?.entries.map(({ person, why }) => `${person.name} ${why}`);

describe("the months of the year", () => {
  it("are thirteen, and hold what is booked, planned, due and overdue where it falls", () => {
    const plan = yearPlan(
      [
        overdue("Robin"),
        row("Sam", { state: "booked", bookedAt: "2026-12-03T14:00", dueOn: "2026-10-01" }),
        row("Kim", { dueOn: "2027-06-30", plannedFor: "2027-05-11" }),
        due("Teo", "2027-06-30"),
        due("Ada", "2027-11-24"),
      ],
      today,
    );
    expect(plan.months.map(({ month }) => month).slice(0, 3)).toEqual(["2026-11", "2026-12", "2027-01"]);
    expect(plan.months).toHaveLength(13);
    expect(namesIn(plan, "2026-11")).toEqual(["Robin overdue"]);
    expect(namesIn(plan, "2026-12")).toEqual(["Sam booked"]);
    expect(namesIn(plan, "2027-05")).toEqual(["Kim planned"]);
    expect(namesIn(plan, "2027-06")).toEqual(["Teo due"]);
    expect(namesIn(plan, "2027-11")).toEqual(["Robin again", "Ada due"]);
  });

  it("hold a shorter rhythm as often as it comes", () => {
    const plan = yearPlan([row("Kim", { dueOn: "2027-01-10" }, 3)], today);
    expect(["2027-01", "2027-04", "2027-07", "2027-10"].map((month) => namesIn(plan, month))).toEqual([
      ["Kim due"],
      ["Kim again"],
      ["Kim again"],
      ["Kim again"],
    ]);
  });

  it("wait for a pause and for who was put off, and leave out who rests without an end", () => {
    const plan = yearPlan(
      [
        row("Noa", { state: "paused", pausedUntil: "2027-03-31", dueOn: "2026-12-01" }),
        row("Jun", { state: "snoozed", snoozedUntil: "2027-01-15", dueOn: "2026-10-01" }),
        row("Eli", { state: "paused", dueOn: "2026-12-01" }),
        row("Lea", { state: "never" }),
      ],
      today,
    );
    expect([namesIn(plan, "2027-03"), namesIn(plan, "2027-01")]).toEqual([["Noa due"], ["Jun due"]]);
    expect(plan.undated.map(({ name }) => name)).toEqual(["Lea"]);
    expect(plan.months.flatMap(({ entries }) => entries).some(({ person }) => person.name === "Eli")).toBe(false);
  });
});

describe("spreading the load", () => {
  it("proposes nothing while no month has more than two", () => {
    expect(yearPlan([due("A", "2027-03-01"), due("B", "2027-03-02")], today).proposals).toEqual([]);
  });

  it("brings what is due together forward, never back", () => {
    const plan = yearPlan(
      [..."ABCD"].map((name, at) => due(name, `2027-03-1${at}`)),
      today,
    );
    expect(plan.proposals).toEqual([
      { person: { id: "D", name: "D" }, from: "2027-03", to: "2027-02", on: "2027-02-15" },
      { person: { id: "C", name: "C" }, from: "2027-03", to: "2027-02", on: "2027-02-12" },
    ]);
  });

  it("gives those who are overdue two a month, who waits longest first", () => {
    const plan = yearPlan(
      [..."ABCDE"].map((name) => overdue(name)),
      today,
    );
    expect(plan.proposals.map(({ person, to }) => `${person.name} ${to}`)).toEqual([
      "E 2026-12",
      "D 2026-12",
      "C 2027-01",
    ]);
  });

  it("leaves what is booked and planned where it is", () => {
    const booked = [..."ABC"].map((name) => row(name, { state: "booked", bookedAt: "2026-12-03T10:00" }));
    expect(yearPlan(booked, today).proposals).toEqual([]);
  });

  it("keeps its promises whatever the team looks like", () => {
    const day = fc.nat(420).map((days) => addDays(today, days));
    const anyRow = fc.oneof(
      day.map((dueOn) => makeStatus({ dueOn })),
      day.map((on) => makeStatus({ state: "booked", bookedAt: `${on}T10:00`, dueOn: on })),
      day.map((plannedFor) => makeStatus({ dueOn: plannedFor, plannedFor })),
      fc.nat(700).map((ago) => makeStatus({ state: "overdue", dueOn: addDays(today, -ago) })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRow, fc.constantFrom(3, 6, 12, 24)), { maxLength: 60 }), (team) => {
        const rows = team.map(([clock, everyMonths], at) => ({
          ...{ person: { id: `${at}`, name: `${at}` }, clock, everyMonths },
        }));
        const { months, fair, proposals } = yearPlan(rows, today);
        const loads = new Map(months.map(({ month, entries }) => [month, entries.length]));
        const before = new Map(loads);
        expect(new Set(proposals.map(({ person }) => person.id)).size).toBe(proposals.length);
        for (const { person, from, to, on } of proposals) {
          const clock = rows[Number(person.id)]?.clock;
          expect(clock?.bookedAt ?? clock?.plannedFor).toBeNull();
          if (clock?.state !== "overdue") expect(on < (clock?.dueOn ?? "")).toBe(true);
          expect(daysBetween(today, on)).toBeGreaterThanOrEqual(7);
          expect(Temporal.PlainDate.from(on).dayOfWeek).toBeLessThanOrEqual(5);
          expect(on.slice(0, 7)).toBe(to);
          loads.set(from, (loads.get(from) ?? 0) - 1);
          loads.set(to, (loads.get(to) ?? 0) + 1);
        }
        for (const [month, load] of loads) expect(load).toBeLessThanOrEqual(Math.max(fair, before.get(month) ?? 0));
      }),
    );
  });
});
