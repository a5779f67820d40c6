import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../utils/domain/dates";
import { proposedStart, scheduleUrl } from "../../../utils/domain/schedule";
import { makePerson, makeStatus } from "./make";

const person = makePerson();
const request = {
  person,
  status: makeStatus(),
  today: "2026-11-24",
  account: 0,
  timeZone: "Europe/Vienna",
  minutes: 60,
};

function isWeekday(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5;
}

describe("proposedStart", () => {
  it.each([
    // Seven days ahead, moved on from a weekend.
    ["2026-11-24", "2026-12-01T10:00"],
    ["2026-11-27", "2026-12-04T10:00"],
    ["2026-11-28", "2026-12-07T10:00"],
    ["2026-11-29", "2026-12-07T10:00"],
    ["2026-12-28", "2027-01-04T10:00"],
  ])("seen on %s: %s", (today, start) => {
    expect(proposedStart({ ...request, today })).toBe(start);
  });

  it("takes the time of the usual 1-on-1", () => {
    expect(proposedStart({ ...request, person: { ...person, usualTime: "14:30" } })).toBe("2026-12-01T14:30");
    expect(proposedStart({ ...request, person: { ...person, usualTime: "14:30:00" } })).toBe("2026-12-01T14:30");
  });

  it.each([
    ["2026-11-30", "2026-12-01T10:00"],
    ["2026-12-01", "2026-12-02T10:00"],
    ["2027-01-01", "2027-01-04T10:00"],
  ])("waits for a pause until %s to end", (pausedUntil, start) => {
    expect(proposedStart({ ...request, status: makeStatus({ state: "paused", pausedUntil }) })).toBe(start);
  });

  it.each([
    // The user's own word: even a Sunday, even this week; not a day that is over.
    ["2027-02-10", "2027-02-10T10:00"],
    ["2026-11-29", "2026-11-29T10:00"],
    ["2026-11-24", "2026-12-01T10:00"],
  ])("takes the day that was set aside, %s", (plannedFor, start) => {
    expect(proposedStart({ ...request, status: makeStatus({ plannedFor }) })).toBe(start);
  });

  it("is a weekday at least seven days ahead, and before the due date whenever such a day is", () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(40), (days, until) => {
        const today = addDays("2024-01-01", days);
        const dueOn = addDays(today, until);
        const date = proposedStart({ person, status: makeStatus({ dueOn }), today }).slice(0, 10);
        expect(isWeekday(date)).toBe(true);
        expect(daysBetween(today, date)).toBeGreaterThanOrEqual(7);
        const allowed = Array.from({ length: 40 }, (_, index) => addDays(today, 7 + index));
        if (allowed.some((each) => isWeekday(each) && each < dueOn)) expect(date < dueOn).toBe(true);
      }),
    );
  });
});

describe("scheduleUrl", () => {
  it("fills in Google's form", () => {
    const url = new URL(scheduleUrl({ ...request, account: 2 }));
    expect(url.origin + url.pathname).toBe("https://calendar.google.com/calendar/u/2/r/eventedit");
    expect([...url.searchParams.keys()].sort()).toEqual(["add", "ctz", "dates", "details", "text"]);
    expect(url.searchParams.get("dates")).toBe("20261201T100000/20261201T110000");
    expect(url.searchParams.get("add")).toBe("robin@example.com");
    expect(url.searchParams.get("ctz")).toBe("Europe/Vienna");
    expect(url.searchParams.get("text")).toBe("Growth conversation");
  });

  it("ends on the next day when it must", () => {
    const late = { ...person, usualTime: "23:30" };
    const url = new URL(scheduleUrl({ ...request, person: late, minutes: 90 }));
    expect(url.searchParams.get("dates")).toBe("20261201T233000/20261202T010000");
  });

  it("names no guest where there is no address", () => {
    expect(scheduleUrl({ ...request, person: { ...person, emails: [] } })).not.toContain("add=");
  });

  it("keeps everything private out of it", () => {
    const secret = makePerson({
      name: "SECRET name",
      role: "SECRET role",
      clock: { pause: { reason: "SECRET reason", until: null } },
    });
    expect(scheduleUrl({ ...request, person: secret })).not.toContain("SECRET");
  });

  it.each([
    "a&b=c#d@example.com",
    "ä+tag@bücher.example",
    'x"<>@example.com',
    "50%@example.com",
    "x\ud800@example.com",
  ])("carries %j unharmed, but for a broken character", (email) => {
    const url = new URL(scheduleUrl({ ...request, person: { ...person, emails: [email] } }));
    expect(url.searchParams.get("add")).toBe(email.toWellFormed());
    expect(url.searchParams.get("ctz")).toBe("Europe/Vienna");
    expect(url.hash).toBe("");
  });
});
