/** Who the user talks with, by what a calendar export holds; and what is said of one that cannot be read. */
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CalendarReader } from "../../../utils/import/ics/calendar-reader";
import { soundsLikeCareer } from "../../../utils/import/ics/career-title";
import { mostFileBytes, readCalendarFile } from "../../../utils/import/ics/read-file";
import { UnreadableFile } from "../../../utils/import/problem";
import { calendar, event, everyTuesday, find, guest, me, readBytes, robin } from "./calendar";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const partner = async (...events: string[]) => (await find(calendar(...events))).partners[0];
const sentences = ({ problems }: { problems: { line: number; sentence: string }[] }) =>
  problems.map(({ line, sentence }) => `${line}: ${sentence}`);

describe("a 1-on-1", () => {
  it("that repeats is told with its rhythm, since when, how often and what it is known by", async () => {
    const { partners, read, withGuests, owner, addresses } = await find(calendar(event({ more: [everyTuesday] })));
    expect({ read, withGuests, owner }).toEqual({ read: 1, withGuests: 1, owner: me });
    expect(addresses).toEqual([
      { email: me, events: 1 },
      { email: robin, events: 1 },
    ]);
    expect(partners).toEqual([
      {
        email: robin,
        name: "Robin",
        series: {
          rhythm: { unit: "week", interval: 1, weekday: 2 },
          since: "2026-03-03",
          // Today's is still to come.
          ...{ times: 38, runs: true },
        },
        ...{ times: 38, firstOn: "2026-03-03", lastOn: "2026-11-17", usualTime: "10:00", career: null },
        knownSeries: ["weekly"],
      },
    ]);
  });

  it.each([
    ["three people", { guests: [guest(me), guest(robin), guest("kim@example.com")] }],
    ["a mailing list", { guests: [guest(me), guest("team@example.com", "CUTYPE=GROUP")] }],
    ["nobody else", { guests: [guest(me)] }],
    ["nobody at all", { guests: [] }],
    ["two others", { guests: [guest("kim@example.com"), guest(robin)] }],
    ["a room alone", { guests: [guest(me), guest("room@resource.calendar.google.com")] }],
    ["a no of mine", { guests: [guest(me, "PARTSTAT=DECLINED"), guest(robin)] }],
    ["a no of theirs", { guests: [guest(me), guest(robin, "PARTSTAT=DECLINED")] }],
    ["a whole day", { start: ";VALUE=DATE:20260303" }],
  ])("is none with %s", async (_what, fields) => {
    expect(await partner(event(fields))).toBeUndefined();
  });

  it("is none once it is cancelled", async () => {
    expect(await partner(event().replace("CONFIRMED", "CANCELLED"))).toBeUndefined();
  });

  it("may have a room, and an organizer who is not invited", async () => {
    const room = guest("room-1@example.com", "CUTYPE=RESOURCE");
    expect(await partner(event({ guests: [guest(me), guest(robin), room] }))).toMatchObject({ times: 1 });
    const host = `ORGANIZER;CN=${me}:mailto:${me}`;
    expect(await partner(event().replace(host, "ORGANIZER:mailto:assistant@example.com"))).toMatchObject({ times: 1 });
    // As other calendars than Google's write it: the organizer is not among the guests.
    expect(await partner(event({ guests: [guest(robin)] }))).toMatchObject({ email: robin, times: 1 });
  });

  it("takes place on the user's own day, whatever zone it is written in", async () => {
    const late = event({ start: ":20260303T233000Z" });
    expect(await partner(late)).toMatchObject({ lastOn: "2026-03-04" });
    const tokyo = event({ start: ";TZID=Asia/Tokyo:20260304T010000" });
    expect(await partner(tokyo)).toMatchObject({ lastOn: "2026-03-03" });
    expect(await partner(event({ start: ":20260303T233000" }))).toMatchObject({ lastOn: "2026-03-03" });
  });

  it("ends where its rule says, in the zone of the rule", async () => {
    const until = (end: string) => event({ more: [`RRULE:FREQ=WEEKLY;UNTIL=${end};BYDAY=TU`] });
    expect(await partner(until("20260316T225959Z"))).toMatchObject({ times: 2, lastOn: "2026-03-10" });
    expect(await partner(until("20260317T225959Z"))).toMatchObject({ times: 3, lastOn: "2026-03-17" });
    expect(await partner(until("20260317"))).toMatchObject({ times: 3, series: { runs: false } });
    expect(await partner(event({ more: ["RRULE:FREQ=WEEKLY;COUNT=4;INTERVAL=2"] }))).toMatchObject({
      times: 4,
      lastOn: "2026-04-14",
      series: { rhythm: { interval: 2, weekday: 2 } },
    });
  });

  it("counts neither what was left out of a series nor what was moved twice", async () => {
    const more = ["RRULE:FREQ=WEEKLY;COUNT=6;BYDAY=TU", "EXDATE;TZID=Europe/Vienna:20260310T100000"];
    const series = event({ more: [...more, "EXDATE:20260317T090000Z"] });
    expect(await partner(series)).toMatchObject({ times: 4 });
    const instance = "RECURRENCE-ID;TZID=Europe/Vienna:20260407T100000";
    const moved = event({ start: ";TZID=Europe/Vienna:20260409T150000", more: [instance] });
    expect(await partner(moved, series)).toMatchObject({ times: 4, lastOn: "2026-04-09", series: { times: 4 } });
    const off = event({ more: [instance] }).replace("CONFIRMED", "CANCELLED");
    expect(await partner(series, off)).toMatchObject({ times: 3, lastOn: "2026-03-31" });
    const group = event({ more: [instance], guests: [guest(me), guest(robin), guest("kim@example.com")] });
    expect(await partner(series, group)).toMatchObject({ times: 3 });
  });

  it("keeps its series through a split, and the rhythm of the later part", async () => {
    const before = event({ more: ["RRULE:FREQ=WEEKLY;UNTIL=20260331T215959Z;BYDAY=TU"] });
    const after = event({
      uid: "weekly_R20260406T080000@google.com",
      start: ";TZID=Europe/Vienna:20260408T090000",
      more: ["RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"],
    });
    expect(await partner(after, before)).toMatchObject({
      series: { rhythm: { interval: 2, weekday: 3 }, since: "2026-03-03", runs: true },
      usualTime: "09:00",
      knownSeries: ["weekly"],
    });
  });

  it("from another calendar is counted, and its event is not taken for known", async () => {
    expect(await partner(event({ uid: "040000008200E00074C5B7101A82E008" }))).toMatchObject({
      times: 1,
      knownSeries: [],
    });
  });

  it("that sounds like one about their growth is proposed with its day, and never one to come", async () => {
    const career = (uid: string, day: string) =>
      event({ uid, start: `;TZID=Europe/Vienna:${day}T100000`, title: "Career conversation" });
    const found = await partner(
      event({ more: [everyTuesday] }),
      career("a@google.com", "20250105"),
      career("b@google.com", "20270105"),
    );
    expect(found?.career).toEqual({ on: "2025-01-05", title: "Career conversation" });
  });

  it.each([
    ["Growth conversation", true],
    ["Robin – career chat", true],
    ["Entwicklungsgespräch Robin", true],
    ["Development sync", false],
    ["Career fair", false],
    ["Robin / Me", false],
  ])("%s: %s", (title, sounds) => {
    expect(soundsLikeCareer(title)).toBe(sounds);
  });
});

describe("a rule that could go on for ever", () => {
  it.each([
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;INTERVAL=5",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=WEEKLY;BYMONTH=13",
    "FREQ=MONTHLY;BYDAY=6MO",
    "FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=0",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;INTERVAL=100000000",
    "FREQ=NEVER",
    "nonsense",
  ])("ends: %s", async (rule) => {
    const found = await partner(event({ more: [`RRULE:${rule}`] }));
    expect(found?.times ?? 0).toBeLessThan(300);
  });

  it("or began with the world is cut, and told", async () => {
    const found = await find(calendar(event({ start: ":19000101T100000", more: ["RRULE:FREQ=DAILY"] })));
    expect(sentences(found)).toEqual([expect.stringMatching(/^4: This event repeats in a way that is not read here/)]);
  });
});

describe("a file", () => {
  const whole = calendar(event(), event({ uid: "other@google.com", start: ":20260401T100000Z" }));

  it.each([
    ["", "This file is empty"],
    ["Dear all,\r\nBEGIN:VCALENDAR", "This is no calendar export"],
    ["BEGIN:VCARD\r\nEND:VCARD", "This is no calendar export"],
    ["\0\u0001\u0002", "This is no calendar export"],
    ["PK\u0003\u0004 and nothing else", "This zip"],
  ])("that is none says so: %j", async (text, sentence) => {
    await expect(readBytes(bytesOf(text))).rejects.toThrow(sentence);
  });

  it("that is too large is not begun", async () => {
    const huge = { name: "x", size: mostFileBytes + 1, slice: () => new Blob() };
    await expect(readCalendarFile(huge, new CalendarReader())).rejects.toThrow("larger than 100 MB");
  });

  it("that was cut off is read up to there, and the line told", async () => {
    const found = await find(whole.slice(0, whole.indexOf("UID:other")));
    expect(found.partners).toHaveLength(1);
    expect(sentences(found)).toEqual([expect.stringMatching(/^20: The file ends here/)]);
  });

  it("with other line ends, folded lines, lower case and a mark reads the same", async () => {
    const folded = whole.replace(/(.{60})(?=.)/g, "$1\r\n ");
    for (const text of [whole.replaceAll("\r\n", "\n"), folded, `\uFEFF${whole}`]) {
      expect((await find(text)).partners).toEqual((await find(whole)).partners);
    }
    const wide = new Uint8Array(Buffer.from(`\uFEFF${whole}`, "utf16le"));
    expect((await readBytes(wide)).read).toBe(2);
  });

  it("tells the line of an event that cannot be read, and reads the others", async () => {
    const broken = event({ start: ":yesterday" });
    const found = await find(calendar(broken, event({ uid: "b@google.com", more: ["ATTENDEE;garbage"] }), event()));
    expect(found.partners).toHaveLength(1);
    expect(sentences(found).map((sentence) => sentence.slice(0, 40))).toEqual([
      "4: This event has no start or id that ca",
      "18: This event has no start or id that c",
    ]);
  });

  it("takes the hours of a zone that is not known for the user's own, and says so once", async () => {
    const strange = (uid: string) => event({ uid, start: ";TZID=W. Somewhere Standard Time:20260303T100000" });
    const found = await find(calendar(strange("a@google.com"), strange("b@google.com")));
    expect(found.partners[0]).toMatchObject({ times: 2, lastOn: "2026-03-03" });
    expect(sentences(found)).toEqual([
      "4: The time zone “W. Somewhere Standard Time” is not known here. Its hours are taken for yours.",
    ]);
  });

  it("without a guest has nobody, and a long one no end of memory", async () => {
    expect(await find(calendar(event({ guests: [] })))).toMatchObject({ read: 1, withGuests: 0, partners: [] });
    const long = `BEGIN:VCALENDAR\r\n${"x".repeat(3_000_000)}`;
    expect((await readBytes(bytesOf(long))).read).toBe(0);
  });
});

describe("a zip", () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])));

  it("is read as Google makes it, each calendar in it, and a line is told with its file", async () => {
    const other = calendar(event({ uid: "b@google.com", start: ":never" }));
    const found = await readBytes(zip({ "Takeout/Me.ics": calendar(event()), "Takeout/B.ics": other, "read.me": "x" }));
    expect(found).toMatchObject({ read: 2, problems: [{ file: "B.ics", line: 4 }] });
  });

  it.each([
    ["without a calendar", zip({ "sheet.xml": "x" }), "holds no calendar"],
    [
      "of too many files",
      zip(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, "x"]))),
      "more than 20 files",
    ],
    [
      "that would fill the memory",
      zip({ "bomb.ics": `BEGIN:VCALENDAR\r\n${"x\r\n".repeat(1_000_000)}` }),
      "more than 1 MB",
    ],
    [
      "cut off",
      zip({ "a.ics": calendar(...Array.from({ length: 40 }, () => event())) }).slice(0, 200),
      "damaged or was cut off",
    ],
  ])("%s is refused", async (_what, bytes, sentence) => {
    await expect(readBytes(bytes, { entries: 20, bytes: 1_000_000 })).rejects.toThrow(sentence);
  });
});

it("any bytes at all are a calendar, or a sentence about what is wrong; and never end in a rule", async () => {
  const rules = ["FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY"];
  const seed = bytesOf(
    calendar(
      ...rules.map((rule, at) =>
        event({ uid: `a${at}@google.com`, more: [`RRULE:${rule}`, "EXDATE:20260310T090000Z"] }),
      ),
    ),
  );
  const words = fc.constantFrom(
    "\r\n",
    ":",
    ";",
    "=",
    "BYSETPOS=-1",
    "UNTIL=1",
    "COUNT=99999999",
    "INTERVAL=0",
    "\0",
    "é",
    "RRULE:FREQ=SECONDLY",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "29991231",
  );
  const put = fc.oneof(fc.uint8Array({ maxLength: 5 }), words.map(bytesOf));
  const mutation = fc.record({ at: fc.nat(seed.length), cut: fc.nat(12), put });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 8 }), async (mutations) => {
      const bytes = [...seed];
      for (const { at, cut, put } of mutations) bytes.splice(at, cut, ...put);
      try {
        const { partners } = await find(new TextDecoder().decode(Uint8Array.from(bytes)));
        return partners.every(({ times, lastOn }) => times < 3_000 && (lastOn ?? "") <= "2026-11-24");
      } catch (error) {
        return error instanceof UnreadableFile;
      }
    }),
    { numRuns: process.env.TRELLIS_FULL ? 5_000 : 300 },
  );
}, 600_000);
