/** Two years of a running document, split at its dates without losing a line. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateNames } from "../../../utils/domain/doc-dates";
import { type ReadOptions, readRunningDoc } from "../../../utils/domain/running-doc";
import { runs } from "../runs";

const options: ReadOptions = { today: "2026-11-24", names: dateNames(["de", "fr", "ja"]), order: null };
const read = (text: string, change: Partial<ReadOptions> = {}) => readRunningDoc(text, { ...options, ...change });
const datesIn = (text: string, change: Partial<ReadOptions> = {}) => read(text, change).entries.map(({ date }) => date);

describe("dates", () => {
  it.each([
    ["2026-05-03", "2026-05-03"],
    ["## 2026/5/3", "2026-05-03"],
    ["May 3, 2026 | Robin / Mara", "2026-05-03"],
    ["Sunday, 3rd of May 2026", "2026-05-03"],
    ["3. Mai 2026", "2026-05-03"],
    ["Dienstag, 3. März 2026", "2026-03-03"],
    ["3 août 2026", "2026-08-03"],
    ["2026年5月3日(日)", "2026-05-03"],
    ["03.05.26", "2026-05-03"],
    ["25/05/2026", "2026-05-25"],
    ["05/25/2026", "2026-05-25"],
    ["1:1 Robin – 3 May 2026", "2026-05-03"],
    ["**Sept 3**", "2026-09-03"],
    ["Tue 3 Nov", "2026-11-03"],
    ["3.11.", "2026-11-03"],
    ["- 3 May 2026", "2026-05-03"],
  ])("%s heads a part", (heading, date) => {
    expect(read(`${heading}\nSaid something`).entries).toMatchObject([{ date, lines: expect.anything() }]);
  });

  it.each([
    "May 3 was a hard day",
    "- send it by 3 May 2026",
    "[ ] 3 May 2026",
    "We may 3 times try",
    "Version 1.2.3",
    "In the long run we said that on 3 May 2026 we would have a look at what became of all of it in the meantime",
    "31/02/2026",
    "Marching on",
  ])("%s is text", (line) => {
    expect(read(line).entries).toMatchObject([{ date: null, lines: [expect.anything()] }]);
  });

  it("without a year are the latest that keep the document in its order, newest first or last", () => {
    expect(datesIn("10 Nov\na\n1 Nov\nb\n20 Dec\nc\n3 Jan\nd")).toEqual([
      "2026-11-10",
      "2026-11-01",
      "2025-12-20",
      "2025-01-03",
    ]);
    expect(datesIn("1 Nov\na\n20 Nov\nb")).toEqual(["2026-11-01", "2026-11-20"]);
    expect(datesIn("20 Dec\na\n3 Jan\nb\n1 Mar\nc")).toEqual(["2025-12-20", "2026-01-03", "2026-03-01"]);
  });

  it("with an open order follow those that are clear, else the order of the document, else are asked about", () => {
    expect(datesIn("05/25/2026\na\n05/03/2026\nb")).toEqual(["2026-05-25", "2026-05-03"]);
    expect(datesIn("03/05/2026\na\n10/04/2026\nb\n02/04/2026\nc")).toEqual(["2026-05-03", "2026-04-10", "2026-04-02"]);
    expect(read("03/05/2026\na").ambiguous).toBe("3/5");
    expect(read("03/05/2026\na", { order: "month-first" })).toMatchObject({
      ambiguous: null,
      entries: [{ date: "2026-03-05" }],
    });
    expect(read("05/05/2026\na").ambiguous).toBeNull();
  });

  it("that cannot be meant stay in the text, and are told", () => {
    const doc = read("3 May 1970\nold\n3 May 2199\nfar");
    expect(doc.odd).toEqual(["3 May 1970", "3 May 2199"]);
    expect(doc.entries).toMatchObject([{ date: null, lines: [{}, {}, {}, {}] }]);
  });
});

describe("lines", () => {
  it("become items to tick, quotes and text; what stands before the first date is told apart", () => {
    const doc = read("Before\n3 May 2026\n- [ ] Send it\n[x] Sent\n☑ Done\n> Her words\n  - point 🦊\n\n| a | b |");
    expect(doc.entries).toEqual([
      { date: null, lines: [{ kind: "text", done: false, text: "Before" }] },
      {
        date: "2026-05-03",
        lines: [
          { kind: "check", done: false, text: "Send it" },
          { kind: "check", done: true, text: "Sent" },
          { kind: "check", done: true, text: "Done" },
          { kind: "quote", done: false, text: "Her words" },
          { kind: "text", done: false, text: "  - point 🦊" },
          { kind: "text", done: false, text: "| a | b |" },
        ],
      },
    ]);
    expect(doc.open).toBe(1);
  });

  it("of one day stand together, however often it heads a part", () => {
    expect(read("3 May 2026\na\n2 May 2026\nb\n3 May 2026\nc").entries).toMatchObject([
      { date: "2026-05-03", lines: [{ text: "a" }, { text: "c" }] },
      { date: "2026-05-02", lines: [{ text: "b" }] },
    ]);
  });

  it("are never lost, whatever was pasted", () => {
    const date = fc.constantFrom(
      "2026-05-03",
      "3 May",
      "03/05/2026",
      "Tue 3 Nov",
      "3. Mai 2026",
      "3 May 1970",
      "31/12/25",
    );
    const mark = fc.constantFrom("", "- ", "[ ] ", "☑ ", "> ", "# ", "  * ", "1. ");
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
    const line = fc.oneof(
      date,
      fc.tuple(mark, word).map(([before, text]) => `${before}${text}`),
      fc.tuple(mark, date, fc.constantFrom(" | ", " ", ": "), word).map((parts) => parts.join("")),
      fc.tuple(word, fc.constantFrom(" – ", " "), date).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom(null, "day-first", "month-first"),
        (lines, order) => {
          const doc = read(lines.join("\n"), { order: order as ReadOptions["order"] });
          const kept = doc.entries.flatMap((entry) => entry.lines.map(({ text }) => text)).join("\n");
          // Each line alone: what is no heading by itself is none among others.
          for (const text of lines.join("\n").split(/\r\n|\r|\n/)) {
            const isHeading = readRunningDoc(text, { ...options, order: "day-first" }).entries[0]?.date;
            const words = text.replace(/^\s*(?:[-*•–]\s+)?(?:(?:\[[ xX]?\]|[☐□◻☑☒✓✔✅])\uFE0F?\s|>\s?)?/u, "").trim();
            if (!isHeading) expect(kept).toContain(words);
            // Of a heading the words stay; the date is that of its part.
            else for (const found of text.match(/[a-z]{9,}/g) ?? []) expect(kept).toContain(found);
          }
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it("are split in good time, 200 kB of them", () => {
    const part = (day: number) =>
      `2026-01-${String(1 + (day % 28)).padStart(2, "0")}\n${"Something was said. ".repeat(20)}\n`;
    const text = Array.from({ length: 500 }, (_, day) => part(day)).join("");
    expect(text.length).toBeGreaterThan(200_000);
    expect(read(text).entries).toHaveLength(28);
  });
});
