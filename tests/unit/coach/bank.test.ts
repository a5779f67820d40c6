import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { bank, questionById } from "../../../utils/coach/bank";
import { countWords, fill, mostWords } from "../../../utils/coach/fill";
import { guideFor, guides } from "../../../utils/coach/guides";
import { type Blank, blanks, fits, packs, themes } from "../../../utils/coach/question";
import { checkQuestion } from "../../../utils/coach/question-check";
import { conversationKinds } from "../../../utils/domain/conversation";

const sentence = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\S.*[.?]$/u, "begins with a word, ends with a full stop or a question mark"),
    v.check((text) => countWords(text) <= most, `at most ${most} words`),
  );

const question = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z-]+$/)),
  text: sentence(mostWords),
  theme: v.picklist(themes),
  stages: v.pipe(v.array(v.string()), v.minLength(1)),
  kinds: v.pipe(v.array(v.picklist(conversationKinds)), v.minLength(1)),
  followUp: sentence(mostWords),
  listenFor: sentence(16),
  fit: v.array(v.picklist(fits)),
  pack: v.nullable(v.picklist(packs)),
  opener: v.boolean(),
});

/** Which conditions hand a question the words for its blank. */
const fitsFilling: Record<Blank, readonly string[]> = {
  goal: ["goal", "quiet-goal", "kept-goal", "missed-goal", "aligned-goal", "unlinked-goal"],
  promise: ["my-promise", "their-promise"],
  energiser: ["energiser"],
  direction: ["direction"],
  last: ["last-words"],
  objective: ["aligned-goal"],
};

const sample = "Rebuild the pricing page with Kim and two others from March onwards";

function filledText({ text }: { text: string }): string {
  const blank = blanks.find((each) => text.includes(`{${each}}`));
  return blank ? (fill(text, blank, sample) ?? "") : text;
}

describe("the bank", () => {
  it("has the shape of its schema", () => {
    for (const each of bank) {
      const result = v.safeParse(question, each);
      expect(result.issues?.map((issue) => `${each.id}: ${issue.message}`)).toBeUndefined();
    }
  });

  it("has 200 questions or more, ten for each theme and seven for each pack", () => {
    expect(bank.length).toBeGreaterThanOrEqual(200);
    for (const theme of themes) {
      const own = bank.filter((each) => each.theme === theme && each.pack === null && !each.opener);
      expect(own.length, theme).toBeGreaterThanOrEqual(10);
    }
    for (const pack of packs) {
      expect(bank.filter((each) => each.pack === pack).length, pack).toBeGreaterThanOrEqual(7);
    }
  });

  it("says nothing twice", () => {
    for (const field of ["id", "text", "listenFor"] as const) {
      const all = bank.map((each) => each[field]);
      expect(
        all.filter((each, index) => all.indexOf(each) !== index),
        field,
      ).toEqual([]);
    }
  });

  it("names only stages of the guides that the question is for, at least one in each", () => {
    const known = guides.flatMap((guide) => guide.stages.map((stage) => stage.id));
    for (const { id, kinds, stages } of bank) {
      for (const stage of stages) expect(known, `${id}: ${stage}`).toContain(stage);
      for (const guide of kinds.map(guideFor)) {
        expect(
          guide.stages.some((stage) => stages.includes(stage.id)),
          `${id} in ${guide.id}`,
        ).toBe(true);
      }
    }
  });

  it("has plenty to choose from for every guide in which somebody is asked", () => {
    for (const { id, kind, stages, focus } of guides.filter(({ alone }) => !alone)) {
      const fitting = bank.filter((each) => each.kinds.includes(kind));
      const inStage = (stageId: string) => fitting.filter((each) => each.stages.includes(stageId)).length;
      expect(Math.max(...stages.map((stage) => inStage(stage.id))), id).toBeGreaterThanOrEqual(50);
      if (focus) expect(inStage(focus), `${id}: ${focus}`).toBeGreaterThanOrEqual(50);
    }
  });

  it("is Specific throughout, but for the openers of the regular guide", () => {
    const broad = bank.filter((each) => !each.opener && checkQuestion(filledText(each)).verdict !== "specific");
    expect(broad.map(({ id }) => id)).toEqual([]);
    for (const opener of bank.filter((each) => each.opener)) expect(opener.kinds).toEqual(["regular"]);
  });

  it("has at most one blank in a question, and a condition that fills it", () => {
    for (const { id, text, fit } of bank) {
      const inText = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inText.length, id).toBeLessThanOrEqual(1);
      for (const name of inText) {
        const blank = blanks.find((each) => each === name);
        expect(blank, `${id}: ${name}`).toBeDefined();
        expect(
          fit.some((each) => blank && fitsFilling[blank].includes(each)),
          `${id} fills ${name}`,
        ).toBe(true);
      }
    }
  });

  it("leaves room for at least three of the user's words in every blank", () => {
    for (const each of bank.filter(({ text }) => text.includes("{"))) {
      expect(filledText(each), each.id).toContain("Rebuild the pricing");
      expect(countWords(filledText(each)), each.id).toBeLessThanOrEqual(mostWords);
    }
  });

  it("is searched by id", () => {
    expect(questionById("pride.hard-choice")?.theme).toBe("pride");
    expect(questionById("no.such-question")).toBeUndefined();
  });
});
