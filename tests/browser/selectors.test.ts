/** Every way to every fact on Google's page, proved on the sample calendar in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Proof, proofs } from "../../utils/calendar/google/proofs";
import { type Fact, type FactName, facts } from "../../utils/calendar/google/selectors";
import { Stage } from "../eval/stage";
import { browsers } from "./support/browsers";

const records = Object.entries(facts) as [FactName, Fact][];
/** Only in an event of somebody else's, which is read below. */
const readOnlyWay = "#xStDaRo, #xEnDaRo";

describe.each(browsers)("the ways to facts in %s", (kind) => {
  let stage: Stage;
  /** How many elements each way finds, by surface and fact. */
  const found = {} as Record<Proof["surface"], Record<string, number[]>>;

  beforeAll(async () => {
    stage = await Stage.open(kind);
    const ways = async (page: Awaited<ReturnType<Stage["show"]>>) => page.evaluate(() => window.evaluation.ways());
    found.week = await ways(await stage.calendar({}));
    found.bubble = await ways(await stage.show({ key: "robin", surface: "bubble" }));
    found.edit = await ways(await stage.show({ key: "robin", surface: "edit" }));
  });
  afterAll(async () => {
    await stage?.close();
  });

  it.each(records)("%s is found where its record says, by every one of its ways", (name, { ways }) => {
    const [first, ...others] = found[proofs[name].surface][name] ?? [];
    const { count } = proofs[name];
    if (count === "many") expect(first).toBeGreaterThan(1);
    else expect(first).toBe(count);
    for (const [index, times] of others.entries()) {
      if (ways[index + 1] === readOnlyWay) expect(times).toBe(0);
      else expect(times, `way ${index + 1}`).toBeGreaterThan(0);
    }
  });

  it("none of them depends on a word of a language or a class, and each says when it was seen", () => {
    expect(records.length).toBeGreaterThan(25);
    for (const [name, { ways }] of records) {
      expect(proofs[name].seen).toMatch(/^20\d\d-\d\d$/);
      for (const way of ways.filter((one) => typeof one === "string")) {
        // A label may be asked whether an address stands in it, which is no word.
        const names = way.replaceAll('[aria-label*="@"]', "").replace(/"[^"]*"/g, '""');
        expect(names).not.toMatch(/aria-label|title=|placeholder|class|(^|[\s\]])\.\w/);
      }
    }
  });

  it("finds nothing of an event where none is open", () => {
    for (const name of ["bubbleBox", "bubble", "editGuest", "editTitle"]) {
      expect(found.week[name]?.[0], name).toBe(0);
    }
  });

  it("reads dates and times from an event of somebody else's, where they are no fields", async () => {
    const page = await stage.show({ key: "aiko", surface: "edit" });
    const { event } = await page.evaluate(() => window.evaluation.read());
    expect([event?.start, event?.minutes]).toEqual(["2026-11-25T10:30", 30]);
    const { facts: served } = await page.evaluate(() => window.evaluation.support());
    expect(served.editDates).toBe(facts.editDates.ways.indexOf(readOnlyWay));
  });
});
