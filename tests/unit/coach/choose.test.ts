import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bank, questionById } from "../../../utils/coach/bank";
import type { Asked, ChoiceContext } from "../../../utils/coach/choice-context";
import { chooseQuestions, swapQuestion } from "../../../utils/coach/choose";
import { countWords } from "../../../utils/coach/fill";
import { guideById, guideFor } from "../../../utils/coach/guides";
import { planMinutes } from "../../../utils/domain/agenda";
import { conversationKinds, type QuestionSlot } from "../../../utils/domain/conversation";
import { addDays, daysBetween } from "../../../utils/domain/dates";
import { personKinds } from "../../../utils/domain/person";
import { context, energiser, goal, promise } from "./make";

const direction = { personId: "person-1", text: "Design lead, maybe", none: false, createdAt: "", editedAt: "" };
const ids = (slots: readonly QuestionSlot[]) => slots.map((slot) => slot.questionId);
const theme = (slot: QuestionSlot) => questionById(slot.questionId)?.theme;

const asked = fc.record({
  questionId: fc.constantFrom(...bank.map((question) => question.id)),
  on: fc.integer({ min: 1, max: 400 }).map((days) => addDays("2026-11-24", -days)),
  conversationId: fc.integer({ min: 1, max: 30 }).map((number) => `earlier-${number}`),
});

/** Any person, any history, any state of the conversation. */
const anyContext: fc.Arbitrary<ChoiceContext> = fc
  .record({
    conversationId: fc.uuid(),
    kind: fc.constantFrom(...conversationKinds),
    minutes: fc.integer({ min: 5, max: 180 }),
    personKind: fc.constantFrom(...personKinds),
    monthsSinceLast: fc.option(fc.integer({ min: 0, max: 40 })),
    askedBefore: fc.array(asked, { maxLength: 60 }),
    passedQuestionIds: fc.array(fc.constantFrom(...bank.map((question) => question.id)), { maxLength: 20 }),
    goalText: fc.string({ unit: "grapheme", maxLength: 200 }),
    beatAge: fc.option(fc.integer({ min: 1, max: 300 })),
    mark: fc.constantFrom("kept" as const, "missed" as const, "changed" as const),
    promiseText: fc.string({ maxLength: 200 }),
    hasDirection: fc.boolean(),
  })
  .map(({ minutes, personKind, goalText, beatAge, mark, promiseText, hasDirection, ...rest }) =>
    context({
      ...rest,
      agenda: planMinutes(guideFor(rest.kind), minutes),
      person: { kind: personKind, startDate: null },
      goals: [
        goal({
          text: goalText,
          beats: beatAge === null ? [] : [{ id: "beat-1", on: addDays("2026-11-24", -beatAge), mark }],
          leadsTo: null,
        }),
      ],
      promises: [promise({ text: promiseText }), promise({ id: "promise-2", by: "them", text: promiseText })],
      energisers: [energiser()],
      direction: hasDirection ? direction : null,
    }),
  );

function lastFourConversations(history: readonly Asked[]): string[] {
  const newest = history.toSorted((a, b) => b.on.localeCompare(a.on) || (a.conversationId < b.conversationId ? 1 : -1));
  return [...new Set(newest.map((each) => each.conversationId))].slice(0, 4);
}

describe("choosing questions", () => {
  it("gives the same questions for the same history, in whatever order it is told", () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        const first = chooseQuestions(given, 3);
        expect(chooseQuestions(structuredClone(given), 3)).toEqual(first);
        expect(chooseQuestions({ ...given, askedBefore: given.askedBefore.toReversed() }, 3)).toEqual(first);
      }),
    );
  });

  it("never repeats one within 90 days or four conversations, nor one that was passed, nor one twice", () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        const chosen = ids(chooseQuestions(given, 5));
        const recent = lastFourConversations(given.askedBefore);
        const resting = given.askedBefore.filter(
          (each) => daysBetween(each.on, given.today) < 90 || recent.includes(each.conversationId),
        );
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const id of chosen) {
          expect(given.passedQuestionIds).not.toContain(id);
          expect(resting.map((each) => each.questionId)).not.toContain(id);
        }
      }),
    );
  });

  it("fits the kind, the stages that have time and the twelve words, and says why", () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        const open = given.agenda.filter((stage) => stage.minutes > 0).map((stage) => stage.stageId);
        for (const slot of chooseQuestions(given, 5)) {
          const question = questionById(slot.questionId);
          expect(question?.kinds).toContain(given.kind);
          expect(question?.stages.some((stage) => open.includes(stage))).toBe(true);
          expect(countWords(slot.text)).toBeLessThanOrEqual(12);
          expect(slot.text).not.toMatch(/\{\w+\}/);
          expect(slot.why).not.toBe("");
          expect(slot).toMatchObject({ state: "offered", pinned: false });
        }
      }),
    );
  });

  it("spreads over themes", () => {
    fc.assert(
      fc.property(anyContext, (given) => {
        const chosen = chooseQuestions({ ...given, askedBefore: [], passedQuestionIds: [] }, 4).map(theme);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });

  it("swaps for another at the same place, never one shown or passed", () => {
    fc.assert(
      fc.property(anyContext, fc.nat({ max: 2 }), (given, index) => {
        const slots = chooseQuestions(given, 3);
        const slot = slots[index % Math.max(1, slots.length)];
        if (!slot) return;
        const swapped = swapQuestion({ ...given, slots }, slot.questionId);
        const at = slots.indexOf(slot);
        expect(swapped.with(at, slot)).toEqual(slots);
        const fresh = swapped[at]?.questionId;
        if (fresh === slot.questionId) return;
        expect(ids(slots)).not.toContain(fresh);
        expect(given.passedQuestionIds).not.toContain(fresh);
      }),
    );
  });

  it("swaps on and on without coming back", () => {
    let given = context({ slots: chooseQuestions(context(), 3) });
    const seen = new Set(ids(given.slots));
    for (let turn = 0; turn < 40; turn++) {
      const old = given.slots[1]?.questionId ?? "";
      const slots = swapQuestion(given, old);
      const fresh = slots[1]?.questionId ?? "";
      expect(seen.has(fresh)).toBe(false);
      seen.add(fresh);
      given = { ...given, slots, passedQuestionIds: [...given.passedQuestionIds, old] };
    }
  });

  it("keeps what is pinned or asked, in front, and leaves it alone when swapping", () => {
    const [first, second] = chooseQuestions(context(), 2);
    if (!first || !second) throw new Error("two questions expected");
    const slots: QuestionSlot[] = [
      { ...first, pinned: true },
      { ...second, state: "asked" },
    ];
    const given = context({ slots });
    expect(chooseQuestions(given, 3).slice(0, 2)).toEqual(slots);
    expect(chooseQuestions(given, 3)).toHaveLength(3);
    expect(chooseQuestions(given, 1)).toEqual(slots);
    expect(swapQuestion(given, first.questionId)).toEqual(slots);
    expect(swapQuestion(given, second.questionId)).toEqual(slots);
    expect(swapQuestion(given, "no.such-question")).toEqual(slots);
  });

  it("never runs out in a year of weekly talks", () => {
    let history: Asked[] = [];
    for (let week = 0; week < 52; week++) {
      const today = addDays("2026-01-05", 7 * week);
      const conversationId = `week-${week}`;
      const given = context({ kind: "regular", conversationId, today, monthsSinceLast: 0, askedBefore: history });
      const chosen = ids(chooseQuestions(given, 3));
      expect(chosen, today).toHaveLength(3);
      history = [...history, ...chosen.map((questionId) => ({ questionId, on: today, conversationId }))];
    }
    expect(new Set(history.map((each) => questionById(each.questionId)?.theme)).size).toBeGreaterThanOrEqual(11);
  });

  it("asks different things in different conversations", () => {
    const sets = ["a", "b", "c", "d", "e", "f"].map((conversationId) =>
      ids(chooseQuestions(context({ conversationId }), 3)).join(),
    );
    expect(new Set(sets).size).toBeGreaterThanOrEqual(5);
  });

  it("opens a regular talk with one opener at most, first in line, and a career conversation with none", () => {
    const isOpener = (slot: QuestionSlot) => questionById(slot.questionId)?.opener === true;
    for (let number = 0; number < 60; number++) {
      const conversationId = `conversation-${number}`;
      const regular = chooseQuestions(context({ kind: "regular", conversationId, monthsSinceLast: 0 }), 4);
      expect(regular.slice(1).some(isOpener)).toBe(false);
      if (regular.some(isOpener)) {
        const slots = regular.filter(isOpener).map((slot) => ({ ...slot, pinned: true }));
        const more = chooseQuestions(context({ kind: "regular", conversationId, monthsSinceLast: 0, slots }), 6);
        expect(more.filter(isOpener)).toEqual(slots);
      }
      expect(chooseQuestions(context({ conversationId }), 4).some(isOpener)).toBe(false);
    }
  });

  it("says why in plain words", () => {
    const given = context({
      monthsSinceLast: 14,
      goals: [goal({ beats: [{ id: "beat-1", on: "2026-05-02", mark: "kept" }] })],
    });
    const whys = chooseQuestions(given, 3).map((slot) => slot.why);
    expect(whys).toContain("because the goal “Lead the monthly demo” has had no beat since 2 May");
    expect(whys).toContain("never asked");
  });

  it("asks about a quiet goal, an open promise, an energiser before anything general", () => {
    const goals = [goal()];
    expect(
      chooseQuestions(context({ goals, monthsSinceLast: 14 }), 3).some((slot) => slot.why.includes("no beat")),
    ).toBe(true);
    const promises = [promise()];
    expect(
      chooseQuestions(context({ promises, monthsSinceLast: 14 }), 3).some((slot) =>
        slot.why.startsWith("because your promise “Introduce Robin to the data team” is open since"),
      ),
    ).toBe(true);
    const energisers = [energiser()];
    expect(
      chooseQuestions(context({ energisers, monthsSinceLast: 14 }), 3).some((slot) =>
        slot.text.includes("Rebuilding the pricing page"),
      ),
    ).toBe(true);
  });

  it("tells an old question from a new one", () => {
    const all = bank.filter((question) => question.kinds.includes("career") && question.pack === null);
    const askedBefore = all
      .filter((question) => question.fit.length === 0)
      .map((question) => ({ questionId: question.id, on: "2025-09-20", conversationId: `long-ago-${question.id}` }));
    const five = chooseQuestions(context({ monthsSinceLast: 14, askedBefore }), 5);
    expect(five.some((slot) => slot.why === "last asked 14 months ago")).toBe(true);
  });

  it("draws from a pack only where it is evident or asked for", () => {
    const packsOf = (given: ChoiceContext) =>
      new Set(chooseQuestions(given, 8).flatMap((slot) => questionById(slot.questionId)?.pack ?? []));
    expect(packsOf(context())).toEqual(new Set(["first-talk"]));
    expect(packsOf(context({ monthsSinceLast: 12 }))).toEqual(new Set());
    expect(packsOf(context({ monthsSinceLast: 12, packs: ["senior-expert"] }))).toEqual(new Set(["senior-expert"]));
    expect(packsOf(context({ monthsSinceLast: 12, person: { kind: "my-manager", startDate: null } }))).toEqual(
      new Set(["my-manager"]),
    );
    expect(
      packsOf(context({ kind: "regular", monthsSinceLast: 0, person: { kind: "report", startDate: "2026-10-15" } })),
    ).toEqual(new Set(["new-report"]));
  });

  it("does not ask my own manager what only a report can answer", () => {
    for (let number = 0; number < 30; number++) {
      const given = context({
        conversationId: `conversation-${number}`,
        person: { kind: "my-manager", startDate: null },
        monthsSinceLast: 3,
      });
      for (const slot of chooseQuestions(given, 6)) {
        expect(questionById(slot.questionId)?.fit).not.toContain("i-lead");
      }
    }
  });

  it("leaves out stages that are skipped", () => {
    const agenda = planMinutes(guideFor("career"), 45, ["energy", "widen"]);
    for (const slot of chooseQuestions(context({ agenda }), 6)) {
      const stages = questionById(slot.questionId)?.stages ?? [];
      expect(stages.some((stage) => !["energy", "widen"].includes(stage))).toBe(true);
    }
  });

  it("gives the stage that a guide exists for a question, however short it is", () => {
    const agenda = planMinutes(guideById("check-in") ?? guideFor("regular"), 45);
    const focus = guideById("check-in")?.focus ?? "";
    const inFocus = (slots: readonly QuestionSlot[]) =>
      slots.filter((slot) => questionById(slot.questionId)?.stages.includes(focus)).length;
    for (let number = 0; number < 30; number++) {
      const given = context({ conversationId: `conversation-${number}`, kind: "regular", agenda, focus });
      expect(inFocus(chooseQuestions(given, 1))).toBe(1);
      // Once it has one, the other stages have their turn.
      const slots = chooseQuestions(given, 3);
      expect(inFocus(slots)).toBeGreaterThanOrEqual(1);
      expect(inFocus(slots)).toBeLessThan(3);
    }
  });

  it("has nothing to offer when no stage has time", () => {
    const agenda = guideFor("career").stages.map((stage) => ({ stageId: stage.id, minutes: 0 }));
    expect(chooseQuestions(context({ agenda }), 3)).toEqual([]);
  });
});
