import { describe, expect, it } from "vitest";
import { encodeEid } from "../../calendar/eid";
import { people, type SampleEvent } from "../../calendar/events";
import { sampleEvents } from "../../calendar/expand";
import { mondayOf } from "../../calendar/plain-time";

const today = "2026-11-25";
const me = people.me.email;
const events = sampleEvents(today, me, "America/New_York", 0);
const thisWeek = events.filter(({ start }) => mondayOf(start) === mondayOf(today));
const byKey = (key: string): SampleEvent => {
  const event = events.find((one) => one.key === key);
  if (!event) throw new Error(key);
  return event;
};

describe("the planned week", () => {
  it("has at least thirty events, each with a key of its own", () => {
    expect(thisWeek.length).toBeGreaterThanOrEqual(30);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
    expect(new Set(events.map(({ id, key }) => id ?? key)).size).toBe(events.length);
  });

  it("has 1-on-1s of 25, 30, 45, 60 and 90 minutes, some of a series", () => {
    const twos = thisWeek.filter(({ guests }) => guests.length === 2 && guests.some(({ email }) => email === me));
    expect(new Set(twos.map(({ minutes }) => minutes))).toEqual(
      expect.toSatisfy((all: Set<number>) => [25, 30, 45, 60, 90].every((one) => all.has(one))),
    );
    expect(twos.some(({ recurrence }) => recurrence)).toBe(true);
    expect(twos.some(({ recurrence }) => !recurrence)).toBe(true);
  });

  it("has two talks with one person on one day", () => {
    const [first, second] = [byKey("lena-morning"), byKey("lena-afternoon")];
    expect(first.start.slice(0, 10)).toBe(second.start.slice(0, 10));
    expect(first.guests).toEqual(second.guests);
  });

  it("has what breaks careless readers", () => {
    expect(byKey("no-title").title).toBe("");
    expect(byKey("long-title").title).toHaveLength(5000);
    expect(byKey("html").title).toContain("<script>");
    expect(byKey("html").guests[1]?.name).toContain("onerror");
    expect(byKey("crowd").guests).toHaveLength(200);
    expect(byKey("no-id").id).toBeNull();
    expect(byKey("no-guests").guests).toEqual([]);
    expect(byKey("hidden-guests").guestListHidden).toBe(true);
    expect(byKey("list").guests[1]?.group).toBe(true);
    expect(byKey("not-mine").guests.some(({ email }) => email === me)).toBe(false);
    expect(byKey("declined").guests.find(({ email }) => email === me)?.answer).toBe("no");
    expect(byKey("second-address").guests.map(({ email }) => email)).toEqual([
      people.lena.email,
      people.meElsewhere.email,
    ]);
    expect(byKey("right-to-left").title).toMatch(/\p{Script=Arabic}/u);
    expect(byKey("room-only").rooms).toHaveLength(1);
    expect(byKey("interview").guests[1]?.email).not.toContain("example.com");
  });

  it("has tasks and birthdays by their prefixes, focus, absence, place and holiday by their kind", () => {
    expect(byKey("task").id).toMatch(/^tasks_/);
    expect(byKey("birthday").id).toMatch(/^bday_/);
    const kinds = new Set(thisWeek.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "birthday",
      "event",
      "focus",
      "holiday",
      "out-of-office",
      "task",
      "working-location",
    ]);
  });

  it("stamps instances in UTC, before and after the clocks change too", () => {
    expect(byKey("robin").id).toMatch(/^[0-9a-v]{26}_20261124T150000Z$/);
    // The United States left summer time on 1 November 2026.
    expect(byKey("robin/2026-10-27").id).toMatch(/_20261027T140000Z$/);
    expect(byKey("robin/2026-10-27").id?.split("_")[0]).toBe(byKey("robin").id?.split("_")[0]);
  });

  it("is the same in every run, in any week, for any address", () => {
    expect(sampleEvents(today, me, "America/New_York", 0)).toEqual(events);
    const other = sampleEvents("2027-03-03", "me@gmail.com", "Asia/Tokyo", 0).find(({ key }) => key === "robin");
    expect(other?.start).toBe("2027-03-02T10:00");
    expect(other?.id).toMatch(/_20270302T010000Z$/);
    expect(other?.guests[0]?.email).toBe("me@gmail.com");
    expect(other?.calendarId).toBe("me@gmail.com");
  });

  it("takes more events on demand, all within the week", () => {
    const many = sampleEvents(today, me, "UTC", 300).filter(({ key }) => key.startsWith("extra-"));
    expect(many).toHaveLength(300);
    expect(many.every(({ start, guests }) => mondayOf(start) === mondayOf(today) && guests.length === 0)).toBe(true);
  });
});

describe("encodeEid", () => {
  it("writes id and calendar as the real page does", () => {
    expect(encodeEid("series_20261007T150000Z", "me@gmail.com")).toBe("c2VyaWVzXzIwMjYxMDA3VDE1MDAwMFogbWVAbQ");
    expect(encodeEid("theirs", "family@group.calendar.google.com")).toBe("dGhlaXJzIGZhbWlseUBn");
    expect(Buffer.from(encodeEid("x", "ü@example.com"), "base64url").toString()).toBe("x ü@example.com");
    expect(encodeEid(null, "me@gmail.com")).toBe("");
  });
});
