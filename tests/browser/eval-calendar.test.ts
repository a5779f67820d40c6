/**
 * A small part of `npm run eval:calendar`: 1-on-1s on Google Calendar's page in four languages and on changed pages, and
 * what is said about how well the page is known.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { facts } from "../../utils/calendar/google/selectors";
import { bubbleCaptures, otherCaptures } from "../eval/captures";
import { events, fewCases } from "../eval/cases";
import { drifts, pairsOf } from "../eval/generate";
import { problemsIn } from "../eval/report";
import { emptyOutcome, readAsTheyAre, readDrifted, readWithoutEach, readWithoutPairs } from "../eval/run";
import { Stage } from "../eval/stage";
import { ofCapture, ofCase } from "../eval/subjects";

const subjects = fewCases.map((one) => ofCase(one));
/** A 1-on-1, and one event for each reason that there is none. */
const fewest = subjects.filter(({ name }) => /^(robin|declined|cancelled|list|hidden-crowd|not-mine) /.test(name));

describe("1-on-1s on Google Calendar's page", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(async () => {
    await stage?.close();
  });

  it.each(["en", "de", "ar", "ja"])("are all known in %s, and nothing else is taken for one", async (locale) => {
    const outcome = emptyOutcome();
    const inLanguage = fewCases.map((one) => ofCase(one, { locale }));
    await readAsTheyAre(stage, inLanguage, locale, outcome);
    expect(problemsIn("language", outcome, { recall: 1, person: 1 })).toEqual([]);
    expect(outcome.rows.get(locale)).toMatchObject({
      readings: fewCases.length,
      start: outcome.rows.get(locale)?.ones,
    });
  });

  it("are known on pages whose names and wrappers changed", async () => {
    const outcome = await readDrifted(stage, subjects, drifts(3));
    expect([...outcome.rows.keys()]).toHaveLength(6);
    expect(problemsIn("drift", outcome, { recall: 0.95, person: 0.95 })).toEqual([]);
  });

  it("are known without any one attribute, and without some pairs", async () => {
    const single = await readWithoutEach(stage, fewest);
    expect(single.rows.size).toBeGreaterThan(80);
    expect(problemsIn("without", single, { recall: 0.95, person: 0.95 })).toEqual([]);
    const pairs = await readWithoutPairs(stage, fewest, pairsOf([...single.rows.keys()].sort(), 150));
    expect(problemsIn("without", pairs, { recall: 0.8, person: 0.8 })).toEqual([]);
  });

  it.skipIf(bubbleCaptures().length === 0)("are known on captured pieces of the real page", async () => {
    const outcome = emptyOutcome();
    await readAsTheyAre(stage, [...bubbleCaptures(), ...otherCaptures()].map(ofCapture), "captures", outcome);
    expect(problemsIn("captures", outcome, { recall: 1, person: 1 })).toEqual([]);
    expect(outcome.rows.get("captures")?.ones).toBe(2);
  });

  describe("how well the page is known", () => {
    /** Reads what is shown and says how. */
    const support = async (subject: (typeof subjects)[number], change?: (document: Document) => void) => {
      const page = await subject.show(stage);
      return page.evaluate((code) => {
        const original = document.documentElement;
        document.replaceChild(original.cloneNode(true), original);
        if (code !== null) new Function("document", `(${code})(document)`)(document);
        window.evaluation.read();
        const said = window.evaluation.support();
        document.replaceChild(original, document.documentElement);
        return said;
      }, change?.toString() ?? null);
    };
    const robin = ofCase({ key: "robin", surface: "bubble" });

    it("is healthy on the page as it is, in the bubble and on the form", async () => {
      expect(await support(robin)).toMatchObject({
        state: "healthy",
        facts: { bubble: 0, guestCount: 0, ownEmail: 0 },
      });
      expect((await support(ofCase({ key: "robin", surface: "edit" }))).state).toBe("healthy");
    });

    it("is degraded once another way had to serve, and says which", async () => {
      const renamed = await support(robin, (document) => {
        for (const element of document.querySelectorAll("[id]")) element.removeAttribute("id");
      });
      expect(renamed).toMatchObject({ state: "degraded", facts: { bubble: 1, guestCount: 1, ownEmail: 1 } });
    });

    it("is nothing once the page does not even say whose calendar it is", async () => {
      const strange = await support(robin, (document) => {
        for (const element of document.querySelectorAll("#xUserInfo, #gb")) element.remove();
      });
      expect(strange).toMatchObject({ state: "unrecognised", facts: { ownEmail: null } });
    });

    it("is said in names of facts and numbers, never with a word of the page", async () => {
      const shown = [...subjects, ...[...bubbleCaptures(), ...otherCaptures()].map(ofCapture)];
      const words = events.flatMap(({ title, guests }) => [
        title,
        ...guests.flatMap(({ name, email }) => [name, email]),
      ]);
      for (const subject of shown) {
        const { state, facts: served, ...more } = await support(subject);
        expect(more).toEqual({});
        expect(["healthy", "degraded", "unrecognised"]).toContain(state);
        for (const [name, way] of Object.entries(served)) {
          expect(Object.keys(facts)).toContain(name);
          expect(way === null || Number.isInteger(way)).toBe(true);
        }
        const text = JSON.stringify(served);
        expect(words.filter((word) => word.length > 3 && text.includes(word))).toEqual([]);
        expect(text).not.toMatch(/@|\d:\d\d|\d{4}/);
      }
    });
  });
});
