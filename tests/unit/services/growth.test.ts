/** Goals, promises, direction, energisers. */
import { beforeEach, describe, expect, test } from "vitest";
import type { ConversationView } from "../../../utils/domain/views";
import { allPeople } from "../../../utils/storage/repositories/people";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  refOf,
  startBackground,
  viewOfTab,
} from "./support/background";
import { addGoal, addPromise } from "./support/fields";

let machine: Machine;
let background: Background;
let view: ConversationView;

const guide = guideIn(1);

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
  view = await open();
});

const open = (event = oneOnOne(), tabId = 1) => openIn(background, event, tabId);
const current = (tabId = 1) => viewOfTab(background, tabId);

describe("goals", () => {
  test("remember earlier wordings, beats, and why they were closed", async () => {
    const [added] = (await addGoal(background, view)).goals;
    const goalId = added?.id ?? "";
    const ref = { conversationId: view.conversation.id, draft: null };
    const changed = await background.send(guide, "goal.change", {
      ref,
      goalId,
      change: { text: "Present competitors" },
    });
    expect(changed.goals[0]).toMatchObject({
      text: "Present competitors",
      history: [{ text: "Research competitors" }],
    });
    await background.send(guide, "goal.beat", { ref, goalId, on: "2026-11-24", mark: "missed" });
    const beaten = await background.send(guide, "goal.beat", { ref, goalId, on: "2026-11-24", mark: "kept" });
    expect(beaten.goals[0]?.beats).toMatchObject([{ on: "2026-11-24", mark: "kept" }]);
    const unbeaten = await background.send(guide, "goal.beat", { ref, goalId, on: "2026-11-24", mark: null });
    expect(unbeaten.goals[0]?.beats).toEqual([]);
    const close = { ref, goalId, state: "reached", because: "They do it by themselves" } as const;
    expect((await background.send(guide, "goal.close", close)).goals).toEqual([]);
    const reopened = await background.send(guide, "goal.close", { ...close, state: "active" });
    expect(reopened.goals[0]).toMatchObject({ closedOn: null, closedBecause: "" });
  });

  test("are deleted and brought back", async () => {
    const [added] = (await addGoal(background, view)).goals;
    const ref = { conversationId: view.conversation.id, draft: null };
    const goalId = added?.id ?? "";
    expect((await background.send(guide, "goal.delete", { ref, goalId, deleted: true })).goals).toEqual([]);
    expect((await background.send(guide, "goal.delete", { ref, goalId, deleted: false })).goals).toHaveLength(1);
  });

  test("form a ladder that ends, of one person's rungs", async () => {
    const [year] = (await addGoal(background, view, { level: "year" })).goals;
    const ref = { conversationId: view.conversation.id, draft: null };
    const [benchmark] = (await addGoal(background, await current(), { leadsTo: year?.id })).goals;
    const circle = { ref, goalId: year?.id ?? "", change: { leadsTo: benchmark?.id ?? "" } };
    await expect(background.send(guide, "goal.change", circle)).rejects.toMatchObject({ code: "invalid" });
    await expect(addGoal(background, await current(), { leadsTo: "nobody's" })).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await addGoal(background, await current(), { leadsTo: "direction" })).toMatchObject({ stored: true });
  });

  test("of somebody else cannot be reached", async () => {
    const [added] = (await addGoal(background, view)).goals;
    const kim = structuredClone(view);
    kim.person = { ...kim.person, id: "kim", emails: ["kim@example.com"] };
    kim.conversation = { ...kim.conversation, id: "with kim", personId: "kim", events: [] };
    const theft = { ref: refOf(kim), goalId: added?.id ?? "", deleted: true };
    await expect(background.send(guide, "goal.delete", theft)).rejects.toMatchObject({ code: "not-found" });
    expect((await machine.database.read(allPeople)).map(({ id }) => id)).not.toContain("kim");
  });
});

describe("promises, direction, energisers", () => {
  test("a promise that is moved to a later day counts how often", async () => {
    const [promise] = (await addPromise(background, view)).promises;
    const change = (due: string) =>
      background.send(guide, "promise.change", {
        ref: { conversationId: view.conversation.id, draft: null },
        promiseId: promise?.id ?? "",
        change: { due },
      });
    await change("2026-12-08");
    expect((await change("2026-12-04")).promises[0]).toMatchObject({ due: "2026-12-04", moved: 1 });
  });

  test("a promise put off from the next conversation, or to it, was moved too", async () => {
    const [made] = (await addPromise(background, view, { due: null })).promises;
    const change = (from: ConversationView, due: string | null) =>
      background.send(guide, "promise.change", { ref: refOf(from), promiseId: made?.id ?? "", change: { due } });
    const first = await background.send(guide, "conversation.change", { ref: refOf(await current()), change: {} });
    expect((await change(first, "2026-11-20")).promises[0]?.moved).toBe(0);
    expect((await change(first, null)).promises[0]?.moved).toBe(1);
    const next = await open(oneOnOne({ eventId: "weekly_2", start: "2026-12-01T10:00" }));
    expect((await change(next, "2026-12-15")).promises.find(({ id }) => id === made?.id)?.moved).toBe(2);
  });

  test("a promise taken back is open again, and deleted is gone", async () => {
    const [promise] = (await addPromise(background, view)).promises;
    const ref = { conversationId: view.conversation.id, draft: null };
    const promiseId = promise?.id ?? "";
    await background.send(guide, "promise.change", { ref, promiseId, change: { state: "dropped" } });
    const open = await background.send(guide, "promise.change", { ref, promiseId, change: { state: "open" } });
    expect(open.promises[0]).toMatchObject({ state: "open", settledOn: null, settledIn: null });
    expect((await background.send(guide, "promise.delete", { ref, promiseId, deleted: true })).promises).toEqual([]);
  });

  test("a direction is set, is 'none' on purpose, and is taken away", async () => {
    const set = (text: string, none: boolean) =>
      background.send(guide, "direction.set", { ref: refOf(view), text, none });
    expect((await set("Closer to research", false)).direction).toMatchObject({ text: "Closer to research" });
    expect((await set("", true)).direction).toMatchObject({ none: true });
    expect((await set("", false)).direction).toBeNull();
  });

  test("an energiser comes back in each later career conversation", async () => {
    const kept = await background.send(guide, "energiser.add", { ref: refOf(view), text: "The demo" });
    const energiserId = kept.energisers[0]?.id ?? "";
    const answer = (since: "more" | null) =>
      background.send(guide, "energiser.since", { ref: refOf(kept), energiserId, since });
    expect((await answer("more")).energisers).toMatchObject([{ since: "more", sinceIn: kept.conversation.id }]);
    expect((await answer(null)).energisers).toMatchObject([{ since: null, sinceIn: null }]);
  });

  test("an energiser is kept and deleted", async () => {
    const kept = await background.send(guide, "energiser.add", { ref: refOf(view), text: "The demo" });
    expect(kept.energisers).toMatchObject([{ text: "The demo", on: "2026-11-24", since: null }]);
    const energiserId = kept.energisers[0]?.id ?? "";
    const gone = await background.send(guide, "energiser.delete", { ref: refOf(kept), energiserId, deleted: true });
    expect(gone.energisers).toEqual([]);
  });
});
