/** What looks back over a year with a person: the digest, and the pack for a new manager. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoRecords } from "../../../utils/domain/demo";
import { digestOf } from "../../../utils/domain/digest";
import { handOffOf, handOffText } from "../../../utils/domain/hand-off";
import type { Line } from "../../../utils/domain/note";
import type { PersonPage, Talk } from "../../../utils/domain/person-page";
import { makeLine, now } from "./make";

const today = "2026-11-24";

/** Noor of the example people, with these conversations. */
function pageWith(talks: Talk[], change: Partial<PersonPage> = {}): PersonPage {
  const { people, goals, promises, energisers, directions } = demoRecords(today, now);
  const [person] = people;
  if (!person) throw new Error("No example person");
  const isNoors = ({ personId }: { personId: string }) => personId === person.id;
  return {
    ...{ person, clock: null, direction: directions.find(isNoors) ?? null, goals: goals.filter(isNoors) },
    ...{
      promises: promises.filter(isNoors),
      energisers: energisers.filter(isNoors),
      objectives: [],
      talks,
      imported: null,
    },
    ...change,
  };
}

function talk(date: string, fields: Partial<Talk> = {}): Talk {
  return {
    ...{ id: date, date, startsAt: null, kind: "regular", guideId: "regular", state: "held", minutes: 30 },
    ...{ lines: [], asked: [], themes: [] },
    ...fields,
  };
}

describe("the digest", () => {
  const talks = [
    talk("2026-11-17", { themes: ["what drains them", "goals and promises"] }),
    talk("2026-10-20", { themes: ["what drains them"] }),
    talk("2026-10-21", { state: "skipped", themes: ["classes and events"] }),
    talk("2025-10-20", { kind: "career", themes: ["classes and events"] }),
  ];

  it("counts what came after the last career conversation, and that day itself no more", () => {
    const digest = digestOf(pageWith(talks));
    expect(digest).toMatchObject({ since: "2025-10-20", talks: 2 });
    expect(digest.themes).toEqual([
      { name: "what drains them", count: 2 },
      { name: "goals and promises", count: 1 },
    ]);
    expect(digest.goals[0]).toMatchObject({ beats: { kept: 3, missed: 1, changed: 1 } });
  });

  it("leaves out what was over before", () => {
    const page = pageWith(talks);
    const lastCareer = { on: today, conversationId: "c" };
    const after = digestOf({ ...page, person: { ...page.person, lastCareer } });
    expect(after).toMatchObject({ since: today, talks: 0, moments: [], goals: [], promises: [], themes: [] });
    expect(digestOf({ ...page, person: { ...page.person, lastCareer: null } }).talks).toBe(3);
  });
});

describe("the hand-off pack", () => {
  it("holds nothing of what somebody said as a skip-level, shareable or not", () => {
    const lines = [makeLine("a", "My manager never listens", { shareable: true })];
    const page = pageWith([talk("2026-11-17", { lines, guideId: "skip-level" }), talk("2026-11-24", { lines: [] })]);
    expect(handOffText("Noor", handOffOf(page, today), new Set()).plain).not.toContain("never listens");
    // Said to be one only after the talk had begun as any other.
    const later = {
      ...pageWith([talk("2026-11-17", { lines })]),
      person: { ...page.person, kind: "skip-level" as const },
    };
    expect(handOffText("Noor", handOffOf(later, today), new Set()).plain).not.toContain("never listens");
  });

  it("tells goals with what they lead to, open promises and shareable lines, and leaves out what is unticked", () => {
    const lines = [makeLine("a", "Private"), makeLine("b", "Loves the lab", { shareable: true })];
    const page = pageWith([talk("2026-11-17", { lines })]);
    const parts = handOffOf(page, today);
    const { plain } = handOffText("Noor", parts, new Set());
    expect(plain).toContain("leads to “Customers know our prototypes before they are built”");
    expect(plain).toContain("leads to “Lead design, close to the people who use it”");
    expect(plain).toContain("☐ I will: Introduce her to the data team");
    expect(plain).toContain("• 17 November: Loves the lab");
    expect(plain).not.toContain("Private");
    const left = handOffText("Noor", parts, new Set(parts.flatMap((part) => part.lines.map(({ key }) => key))));
    expect(left.plain).toBe("Hand-off for Noor");
  });

  it("shows every line that leaves, and never a private one", () => {
    const line = fc
      .record({ shareable: fc.boolean(), number: fc.nat(1e9), kind: fc.constantFrom("text", "check", "quote") })
      .map(({ shareable, number, kind }) => {
        const text = `${shareable ? "open" : "secret"}${number}`;
        return makeLine(`${number}`, text, { shareable, kind: kind as Line["kind"] });
      });
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }), (all) => {
        const talks = all.map((lines, index) => talk(`2026-11-0${index + 1}`, { lines }));
        const page = pageWith(talks, { goals: [], promises: [], direction: null });
        const parts = handOffOf(page, today);
        const { plain, html } = handOffText("Noor", parts, new Set());
        expect(plain + html).not.toContain("secret");
        const shown = parts.flatMap((part) => part.lines.map(({ line }) => line.text));
        expect(plain.match(/open\d+/g) ?? []).toHaveLength(all.flat().filter(({ shareable }) => shareable).length);
        for (const text of shown) expect(plain).toContain(text);
      }),
    );
  });
});
