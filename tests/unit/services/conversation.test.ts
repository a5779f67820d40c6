/** A conversation's kind, its agenda, its questions, and what holding it means for the career clock. */
import { beforeEach, describe, expect, test } from "vitest";
import { questionById } from "../../../utils/coach/bank";
import { guideById } from "../../../utils/coach/guides";
import type { ConversationView } from "../../../utils/domain/views";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  popup,
  refOf,
  startBackground,
  viewOfTab,
  withGuest,
} from "./support/background";
import { lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
let view: ConversationView;

const guide = guideIn(1);
const stageIds = (guideId: string) => guideById(guideId)?.stages.map(({ id }) => id);
const withLea = oneOnOne({ ...withGuest("lea@example.com", "Lea"), eventId: "lea", seriesId: "lea" });
const skipLevel = {
  ...{ name: "Lea", kind: "skip-level" as const, emails: ["lea@example.com"], role: "", startDate: null },
  clock: { everyMonths: null, pause: null, rough: null },
} as const;

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
  view = await open();
});

const open = (event = oneOnOne(), tabId = 1) => openIn(background, event, tabId);
const current = (tabId = 1) => viewOfTab(background, tabId);

const hold = (on: string, noPromiseOnPurpose = false) =>
  background.send(guide, "conversation.hold", { ref: refOf(view), on, noPromiseOnPurpose });
const makeCareer = (of: ConversationView) =>
  background.send(guide, "conversation.change", { ref: refOf(of), change: { kind: "career" } });

describe("a career conversation", () => {
  test("that is planned is booked; its agenda and questions are those of the other guide", async () => {
    const career = await makeCareer(view);
    expect(career.conversation).toMatchObject({ kind: "career", guideId: "career" });
    expect(career.conversation.stages.map(({ stageId }) => stageId)).not.toEqual(
      view.conversation.stages.map(({ stageId }) => stageId),
    );
    expect(career.conversation.questions).toHaveLength(3);
    expect(career.clock).toMatchObject({ state: "booked", bookedAt: "2026-11-24T10:00" });
    const regular = await background.send(guide, "conversation.change", {
      ref: refOf(career),
      change: { kind: "regular" },
    });
    expect(regular.person.booked).toBeNull();
  });

  test("that is held restarts the clock from that day; taken back, the clock is as before", async () => {
    await background.send(popup, "clock.held", { personId: (await makeCareer(view)).person.id, on: "2025-03-01" });
    const held = await hold("2026-11-24", true);
    expect(held.conversation).toMatchObject({ state: "held", noPromiseOnPurpose: true });
    expect(held.clock).toMatchObject({ state: "fine", lastOn: "2026-11-24", dueOn: "2027-11-24" });
    expect(held.person.booked).toBeNull();
    const reopened = await background.send(guide, "conversation.reopen", { ref: refOf(held) });
    expect(reopened.conversation).toMatchObject({ state: "planned", noPromiseOnPurpose: false });
    expect(reopened.person.lastCareer?.on).toBe("2025-03-01");
    const skipped = await background.send(guide, "conversation.skip", { ref: refOf(reopened) });
    expect(skipped.person.booked).toBeNull();
    expect(skipped.clock?.state).toBe("overdue");
  });

  test("of an earlier day does not set the clock back", async () => {
    await makeCareer(view);
    await hold("2026-11-24");
    await background.send(popup, "clock.held", { personId: view.person.id, on: "2026-01-10" });
    expect((await current()).clock?.lastOn).toBe("2026-11-24");
  });

  test("is not what a regular one is: holding that leaves the clock alone", async () => {
    const held = await hold("2026-11-24");
    expect(held.person.lastCareer).toBeNull();
    expect(held.clock?.state).toBe("never");
  });
});

describe("the agenda", () => {
  test("follows the guide that is chosen, which makes the kind, and asks nobody in a guide for afterwards", async () => {
    const choose = (from: ConversationView, guideId: string) =>
      background.send(guide, "conversation.change", { ref: refOf(from), change: { guideId } });
    const first = await choose(view, "first-career");
    expect(first.conversation).toMatchObject({ kind: "career", guideId: "first-career" });
    expect(first.conversation.stages.map(({ stageId }) => stageId)).toEqual(stageIds("first-career"));
    const after = await choose(first, "catch-up");
    expect(after.conversation).toMatchObject({ kind: "regular", guideId: "catch-up", questions: [] });
    const usual = await background.send(guide, "conversation.change", {
      ref: refOf(after),
      change: { kind: "career" },
    });
    expect(usual.conversation).toMatchObject({ kind: "career", guideId: "career" });
    expect(usual.conversation.questions).toHaveLength(3);
    await expect(choose(usual, "no-such-guide")).rejects.toMatchObject({ code: "not-found" });
  });

  test("is the one that suits the person while nothing is stored, says why, and stays as the user chose", async () => {
    await background.send(options, "person.add", { person: { ...skipLevel, emails: [...skipLevel.emails] } });
    const theirs = await openIn(background, withLea);
    expect(theirs.conversation.guideId).toBe("skip-level");
    expect(theirs.suggestion?.because).toMatch(/^because /);
    const change = { guideId: "regular" };
    await background.send(guide, "conversation.change", { ref: refOf(theirs), change });
    expect((await openIn(background, withLea)).conversation.guideId).toBe("regular");
  });

  test("keeps a tick, also when the kind of conversation goes there and back", async () => {
    const [stage] = view.conversation.stages;
    const stageId = stage?.stageId ?? "";
    const ticked = await background.send(guide, "stage.set", { ref: refOf(view), stageId, change: { done: true } });
    const times = { doneAt: machine.now, skippedAt: null };
    expect(ticked.conversation.stages[0]).toEqual({ stageId, done: true, skipped: false, ...times });
    const career = await makeCareer(ticked);
    const back = await background.send(guide, "conversation.change", {
      ref: refOf(career),
      change: { kind: "regular" },
    });
    expect(back.conversation.stages[0]?.done).toBe(true);
    const unknown = { ref: refOf(back), stageId: "no such stage", change: { done: true } };
    await expect(background.send(guide, "stage.set", unknown)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("questions", () => {
  const ids = (of: ConversationView) => of.conversation.questions.map(({ questionId }) => questionId);

  test("that are shown are the ones that are stored", async () => {
    await background.send(guide, "note.save", {
      ref: refOf(view),
      slot: "free",
      lines: [lineWith("Words")],
      baseVersion: 0,
    });
    expect(ids(await open())).toEqual(ids(view));
  });

  test("swapped, another comes in the same place, and the first does not come back", async () => {
    const [first = "", second, third] = ids(view);
    const swapped = await background.send(guide, "question.swap", { ref: refOf(view), questionId: first });
    expect(ids(swapped).slice(1)).toEqual([second, third]);
    expect(ids(swapped)[0]).not.toBe(first);
    expect(swapped.conversation.passedQuestionIds).toEqual([first]);
  });

  test("asked or pinned stay; the user's own takes another's place", async () => {
    const [first = "", second = ""] = ids(view);
    const asked = await background.send(guide, "question.set", {
      ref: refOf(view),
      questionId: first,
      change: { state: "asked" },
    });
    expect(asked.conversation.questions[0]).toMatchObject({ state: "asked", pinned: false });
    const own = await background.send(guide, "question.write", {
      ref: refOf(asked),
      questionId: second,
      text: "What did you drop this week?",
    });
    expect(own.conversation.questions[1]).toMatchObject({ text: "What did you drop this week?", state: "offered" });
    expect(own.conversation.passedQuestionIds).toEqual([second]);
    expect(asked.questionDetails.map(({ questionId }) => questionId)).toEqual(ids(view));
    expect(asked.questionDetails[0]?.followUp).toBe(questionById(first)?.followUp);
    expect(own.questionDetails.map(({ questionId }) => questionId)).toEqual(ids(view).toSpliced(1, 1));
    expect(ids(await makeCareer(own))).toContain(first);
  });

  test("asked this time are not offered next time", async () => {
    let asked = view;
    for (const questionId of ids(view)) {
      asked = await background.send(guide, "question.set", {
        ref: refOf(asked),
        questionId,
        change: { state: "asked" },
      });
    }
    let next = await open(oneOnOne(nextWeek));
    const offered = new Set(ids(next));
    for (;;) {
      const [, second = ""] = ids(next);
      next = await background.send(guide, "question.swap", { ref: refOf(next), questionId: second });
      if (ids(next)[1] === second) break;
      offered.add(ids(next)[1] ?? "");
    }
    expect(offered.size).toBeGreaterThan(10);
    expect(ids(view).filter((id) => offered.has(id))).toEqual([]);
  });

  test("left out this time are gone from here alone; never again means nowhere, until the settings bring it back", async () => {
    const [first = "", second = "", third] = ids(view);
    const drop = (of: ConversationView, questionId: string, forever: boolean) =>
      background.send(guide, "question.drop", { ref: refOf(of), questionId, forever });
    const without = await drop(view, first, false);
    expect(ids(without)).toEqual([second, third]);
    const never = await drop(without, second, true);
    expect(ids(never)).toHaveLength(2);
    expect(ids(never)).not.toContain(second);
    expect(never.settings.neverQuestions).toEqual([second]);

    const other = await open(withLea, 2);
    const offered = new Set(ids(other));
    let next = other;
    for (let round = 0; round < 60; round++) {
      next = await background.send(guideIn(2), "question.swap", { ref: refOf(next), questionId: ids(next)[0] ?? "" });
      offered.add(ids(next)[0] ?? "");
    }
    expect(offered.has(second)).toBe(false);
    await background.send(options, "settings.change", { change: { neverQuestions: [] } });
    expect((await current()).settings.neverQuestions).toEqual([]);
  });

  test("left out, or never to come again, stand at their place once more when that is taken back", async () => {
    const before = view.conversation.questions;
    const [question] = before;
    if (!question) throw new Error("This conversation has no question.");
    for (const forever of [false, true]) {
      const dropped = await background.send(guide, "question.drop", {
        ref: refOf(view),
        questionId: question.questionId,
        forever,
      });
      expect(ids(dropped)).not.toContain(question.questionId);
      const standIn = ids(dropped).find((id) => !ids(view).includes(id)) ?? null;
      const restored = await background.send(guide, "question.restore", { ref: refOf(view), question, at: 0, standIn });
      expect(restored.conversation.questions).toEqual(before);
      expect(restored.conversation.passedQuestionIds).toEqual([]);
      expect(restored.settings.neverQuestions).toEqual([]);
    }
  });

  test("kept for next time stand in the next conversation, until they are asked", async () => {
    const [first = "", second = ""] = ids(view);
    const set = (of: ConversationView, questionId: string, change: { pinned?: boolean; state?: "asked" }) =>
      background.send(guide, "question.set", { ref: refOf(of), questionId, change });
    await set(await set(view, first, { pinned: true }), second, { state: "asked" });
    const next = await open(oneOnOne(nextWeek));
    expect(next.conversation.questions[0]).toMatchObject({
      questionId: first,
      pinned: true,
      why: "kept from last time",
    });
    expect(ids(next)).toHaveLength(3);
    await set(next, first, { state: "asked" });
    const third = await open(oneOnOne({ eventId: "weekly_20261208T090000Z", start: "2026-12-08T10:00" }));
    expect(ids(third)).not.toContain(first);
  });
});
