import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scheduleIcs } from "../../../utils/domain/schedule-ics";

const plan = {
  guest: "robin@example.com",
  start: "2026-12-03T14:00",
  minutes: 60,
  timeZone: "Europe/Vienna",
  account: 0,
};
const facts = { uid: "event-1", now: "2026-11-24T09:00:00.123Z", organizer: "me@example.com" };

/** The properties, with lines that were folded put together again (RFC 5545, 3.1). */
function propertiesOf(file: string): string[] {
  return file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

describe("scheduleIcs", () => {
  it("is one event with its times in UTC, who invites, and who is invited", () => {
    expect(propertiesOf(scheduleIcs(plan, facts))).toEqual([
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Trellis//Trellis//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT"],
      ...["UID:event-1", "DTSTAMP:20261124T090000Z", "DTSTART:20261203T130000Z", "DTEND:20261203T140000Z"],
      "SUMMARY:Growth conversation",
      expect.stringMatching(/^DESCRIPTION:Time for your growth: what you enjoyed lately\\, and /),
      "ORGANIZER:mailto:me@example.com",
      "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:robin@example.com",
      ...["END:VEVENT", "END:VCALENDAR"],
    ]);
  });

  it.each([
    // The clocks go back at three that morning, and forward at two.
    ["2026-10-25T00:30", 180, "20261024T223000Z", "20261025T013000Z"],
    ["2026-03-29T01:30", 60, "20260329T003000Z", "20260329T013000Z"],
    ["2026-12-31T23:30", 90, "20261231T223000Z", "20270101T000000Z"],
  ])("%s for %i minutes is from %s to %s", (start, minutes, from, to) => {
    const file = scheduleIcs({ ...plan, start, minutes }, facts);
    expect(file).toContain(`DTSTART:${from}\r\nDTEND:${to}\r\n`);
  });

  it.each([
    [{ guest: null }, {}],
    [{}, { organizer: null }],
  ])("names nobody where either of the two is not known: %o %o", (change, other) => {
    expect(scheduleIcs({ ...plan, ...change }, { ...facts, ...other })).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it("keeps to its form whatever an address or an id holds: short lines, no property that is not ours", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (guest, organizer, uid) => {
        const file = scheduleIcs({ ...plan, guest: `${guest}@x.example` }, { ...facts, organizer, uid });
        expect(file.endsWith("\r\n")).toBe(true);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const names = propertiesOf(file).map((line) => line.split(/[:;]/)[0]);
        expect(names).toHaveLength(15);
        expect(new Set(names).size).toBe(13);
      }),
    );
  });

  it("never folds inside a character", () => {
    const file = scheduleIcs({ ...plan, guest: `${"ü".repeat(60)}@example.com` }, { ...facts, uid: "é😀".repeat(40) });
    expect(file.isWellFormed()).toBe(true);
    expect(propertiesOf(file)).toContain(`UID:${"é😀".repeat(40)}`);
  });
});
