/** A meeting that is moved, split, cancelled or invited anew keeps its thread: what is proposed, joined and taken back. */
import { beforeEach, describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import type { ConversationView } from "../../../utils/domain/views";
import { conversationsFrom } from "../../../utils/storage/repositories/conversations";
import { notesOf } from "../../../utils/storage/repositories/notes";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  refOf,
  settled,
  startBackground,
  viewOfTab,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;

const guide = guideIn(1);
const monday = "2026-11-23T09:00:00.000Z";
const tuesday = "2026-11-24T09:00:00.000Z";
const wednesday = "2026-11-25T09:00:00.000Z";

beforeEach(() => {
  machine = newMachine();
  machine.now = monday;
  background = startBackground(machine);
  background.connect(guide);
});

/** Thursday at ten; a single event, as is the one that takes its place on the Monday after. */
const thursday = single("thursday", "2026-11-26T10:00");
const anew = single("anew", "2026-11-30T15:00");

function single(eventId: string, start: string, fields: Partial<CalendarEvent> = {}): CalendarEvent {
  return oneOnOne({ eventId, seriesId: eventId, recurring: false, start, ...fields });
}

const open = async (event: CalendarEvent, tabId = 1) => {
  const view = await openIn(background, event, tabId);
  await settled(machine);
  return view;
};
const close = () => background.send(contentIn(1), "calendar.closed", {});
const write = async (view: ConversationView, text: string, slot = "free") => {
  const before = view.notes.find((note) => note.slot === slot);
  const lines = [...(before?.lines ?? []), lineWith(text)];
  await background.send(guide, "note.save", { ref: refOf(view), slot, lines, baseVersion: before?.version ?? 0 });
};
const join = (view: ConversationView, otherConversationId: string) =>
  background.send(guide, "conversation.join", { ref: refOf(view), otherConversationId });
const unjoin = (view: ConversationView) => background.send(guide, "conversation.unjoin", { ref: refOf(view) });
const textsOf = ({ notes }: ConversationView) => notes.flatMap(({ lines }) => lines.map(({ text }) => text));
const storedTalks = (personId: string) => machine.database.read((tx) => conversationsFrom(tx, personId, "2020-01-01"));

/** Prepared on Monday; on Tuesday a new invitation is opened. */
async function invitedAnew(): Promise<{ old: ConversationView; fresh: ConversationView }> {
  await write(await open(thursday), "Ask about the launch");
  const old = await viewOfTab(background);
  machine.now = tuesday;
  return { old, fresh: await open(anew) };
}

describe("an event that moves", () => {
  test("takes its planned conversation along", async () => {
    await write(await open(thursday), "Kept");
    machine.now = tuesday;
    const moved = await open({ ...thursday, start: "2026-12-02T09:00" });
    expect(moved.conversation).toMatchObject({ date: "2026-12-02", startsAt: "2026-12-02T09:00" });
    expect(textsOf(moved)).toEqual(["Kept"]);
    expect(await storedTalks(moved.person.id)).toHaveLength(1);
  });
});

describe("a new invitation", () => {
  test("proposes the plan whose event was not seen since", async () => {
    const { old, fresh } = await invitedAnew();
    expect(fresh.stored).toBe(false);
    expect(fresh.joinProposal).toEqual({
      conversationId: old.conversation.id,
      date: "2026-11-26",
      startsAt: "2026-11-26T10:00",
    });
    expect(old.joinProposal).toBeNull();
  });

  test("proposes nothing once the older event was opened again: both are there", async () => {
    await invitedAnew();
    await close();
    machine.now = "2026-11-24T09:05:00.000Z";
    await open(thursday);
    machine.now = "2026-11-24T09:10:00.000Z";
    expect((await open(anew)).joinProposal).toBeNull();
    background = startBackground(machine);
    await close();
    expect((await open(anew)).joinProposal).toBeNull();
  });

  test("proposes nothing more once the user has said that it is another meeting", async () => {
    const { old, fresh } = await invitedAnew();
    const otherConversationId = old.conversation.id;
    const view = await background.send(guide, "conversation.apart", { ref: refOf(fresh), otherConversationId });
    expect(view).toMatchObject({ stored: true, joinProposal: null });
    expect((await open(anew)).joinProposal).toBeNull();
    expect(textsOf(await open(thursday))).toEqual(["Ask about the launch"]);
  });

  test("of a series proposes nothing from week to week, but does on the other side of a split", async () => {
    await write(await open(oneOnOne()), "This week");
    machine.now = "2026-11-23T12:00:00.000Z";
    const next = oneOnOne({ eventId: "weekly_20261201T090000Z", start: "2026-12-01T10:00" });
    expect((await open(next)).joinProposal).toBeNull();
    const split = oneOnOne({ eventId: "weekly_R20261124T130000_20261124T130000Z", start: "2026-11-24T14:00" });
    expect((await open(split)).joinProposal).toMatchObject({ date: "2026-11-24", startsAt: "2026-11-24T10:00" });
  });

  test("proposes nobody else's plan, none that took place, and none that is far", async () => {
    await write(await open(single("kim", "2026-11-26T11:00", { guests: [...robinAs("kim@example.com")] })), "Kim's");
    await write(await open(single("far", "2026-12-25T10:00")), "Far");
    const held = await open(thursday);
    await background.send(guide, "conversation.hold", {
      ref: refOf(held),
      on: "2026-11-26",
      noPromiseOnPurpose: false,
    });
    machine.now = tuesday;
    expect((await open(anew)).joinProposal).toBeNull();
  });

  test("of the same day proposes the first one, and never joins by itself", async () => {
    await write(await open(thursday), "Morning");
    machine.now = tuesday;
    const afternoon = await open(single("afternoon", "2026-11-26T15:00"));
    expect(afternoon.joinProposal).toMatchObject({ startsAt: "2026-11-26T10:00" });
    await write(afternoon, "Afternoon");
    expect(await storedTalks(afternoon.person.id)).toHaveLength(2);
    expect(textsOf(await open(thursday))).toEqual(["Morning"]);
  });

  test("after a cancelled one leaves that one its notes", async () => {
    const { old, fresh } = await invitedAnew();
    await write(fresh, "New plan");
    expect(textsOf(await background.send(guide, "conversation.change", { ref: refOf(old), change: {} }))).toEqual([
      "Ask about the launch",
    ]);
  });

  function robinAs(email: string) {
    return oneOnOne().guests.map((guest) => (guest.email === "robin@example.com" ? { ...guest, email } : guest));
  }
});

describe("joining", () => {
  test("moves notes, stages, questions and promises; both events lead to it; nothing stays behind", async () => {
    let old = await open(thursday);
    const stageId = old.conversation.stages[0]?.stageId ?? "";
    const questionId = old.conversation.questions[0]?.questionId ?? "";
    await write(old, "Free line");
    old = await viewOfTab(background);
    await write(old, "Stage line", stageId);
    old = await background.send(guide, "stage.set", { ref: refOf(old), stageId, change: { done: true } });
    await background.send(guide, "question.set", { ref: refOf(old), questionId, change: { state: "asked" } });
    await addPromise(background, old);
    old = await addGoal(background, old);
    machine.now = tuesday;
    const fresh = await open(anew);
    await write(fresh, "New line");
    const joined = await join(await viewOfTab(background), old.conversation.id);

    expect(joined).toMatchObject({
      stored: true,
      joinProposal: null,
      joined: { conversationId: old.conversation.id, date: "2026-11-26" },
      conversation: { id: fresh.conversation.id, startsAt: "2026-11-30T15:00" },
      promises: [{ conversationId: fresh.conversation.id }],
      goals: [{ conversationId: fresh.conversation.id }],
    });
    expect(textsOf(joined).sort()).toEqual(["Free line", "New line", "Stage line"]);
    expect(joined.conversation.stages).toContainEqual({ stageId, done: true, skipped: false });
    expect(joined.conversation.questions).toContainEqual(expect.objectContaining({ questionId, state: "asked" }));
    expect((await storedTalks(joined.person.id)).map(({ id }) => id)).toEqual([fresh.conversation.id]);
    expect(await machine.database.read((tx) => notesOf(tx, old.conversation.id))).toEqual([]);
    expect((await open(thursday)).conversation.id).toBe(fresh.conversation.id);
    expect((await open(anew)).conversation.id).toBe(fresh.conversation.id);
  });

  test("puts all back when it is taken back, and what was written since stays where it is", async () => {
    const { old, fresh } = await invitedAnew();
    const withPromise = await addPromise(background, old);
    await join(fresh, old.conversation.id);
    const joined = await viewOfTab(background);
    await write(joined, "Since");
    const back = await unjoin(await viewOfTab(background));
    expect(back).toMatchObject({ joined: null, joinProposal: { conversationId: old.conversation.id } });
    expect(textsOf(back)).toEqual(["Since"]);
    const again = await open(thursday);
    expect(again.conversation).toMatchObject({ id: old.conversation.id, startsAt: "2026-11-26T10:00" });
    expect(again.promises).toEqual(withPromise.promises);
    expect(textsOf(again)).toEqual(["Ask about the launch"]);
    expect((await open(anew)).conversation.events).toHaveLength(1);
  });

  test("makes it the career conversation if that was planned, in the booking too, with every line to be seen", async () => {
    let old = await open(thursday);
    old = await background.send(guide, "conversation.change", { ref: refOf(old), change: { kind: "career" } });
    machine.now = tuesday;
    const fresh = await open(anew);
    const stageId = fresh.conversation.stages[0]?.stageId ?? "";
    await write(fresh, "Of a regular stage", stageId);
    const joined = await join(await viewOfTab(background), old.conversation.id);
    expect(joined.conversation).toMatchObject({ kind: "career", guideId: "career" });
    expect(joined.person.booked).toEqual({ startsAt: "2026-11-30T15:00", conversationId: fresh.conversation.id });
    expect(joined.notes.find(({ slot }) => slot === "free")?.lines.map(({ text }) => text)).toEqual([
      "Of a regular stage",
    ]);
    const back = await unjoin(joined);
    expect(back.conversation.kind).toBe("regular");
    expect(back.notes.find(({ slot }) => slot === stageId)?.lines).toHaveLength(1);
    expect(back.person.booked?.conversationId).toBe(old.conversation.id);
  });

  test("leads a guide that still shows the other one to what it is part of now", async () => {
    background.connect(guideIn(2));
    await write(await open(thursday, 2), "Before");
    const old = await viewOfTab(background, 2);
    machine.now = tuesday;
    const fresh = await open(anew);
    await join(fresh, old.conversation.id);
    expect(machine.log).toContainEqual({ to: "tab:2", message: { name: "changed", personId: old.person.id } });
    expect((await viewOfTab(background, 2)).conversation.id).toBe(fresh.conversation.id);
  });

  test("does not let an edit of the other one, begun before, write over anything", async () => {
    const { old, fresh } = await invitedAnew();
    await write(fresh, "Mine");
    await join(await viewOfTab(background), old.conversation.id);
    const edit = { ref: refOf(old), slot: "free", lines: [lineWith("Typed meanwhile")], baseVersion: 1 };
    const reply = await background.send(guide, "note.save", edit);
    expect(reply).toMatchObject({ status: "conflict", note: { conversationId: fresh.conversation.id } });
    expect(textsOf(await open(anew)).sort()).toEqual(["Ask about the launch", "Mine"]);
  });

  test("one after the other is taken back in turn", async () => {
    const { old, fresh } = await invitedAnew();
    await join(fresh, old.conversation.id);
    machine.now = wednesday;
    const third = await open(single("third", "2026-12-01T10:00"));
    expect(third.joinProposal?.conversationId).toBe(fresh.conversation.id);
    const joined = await join(third, fresh.conversation.id);
    expect(textsOf(joined)).toEqual(["Ask about the launch"]);
    expect((await open(thursday)).conversation.id).toBe(third.conversation.id);
    await unjoin(joined);
    const second = await open(anew);
    expect(textsOf(second)).toEqual(["Ask about the launch"]);
    await unjoin(second);
    expect(textsOf(await open(thursday))).toEqual(["Ask about the launch"]);
    expect(textsOf(await open(anew))).toEqual([]);
  });

  test("is refused for another person's, for one that took place, for itself and for nothing", async () => {
    const { old, fresh } = await invitedAnew();
    await write(fresh, "Mine");
    const stored = await viewOfTab(background);
    await expect(join(stored, stored.conversation.id)).rejects.toMatchObject({ code: "invalid" });
    await expect(join(stored, "gone")).rejects.toMatchObject({ code: "not-found" });
    await expect(unjoin(stored)).rejects.toMatchObject({ code: "not-found" });
    await background.send(guide, "conversation.hold", { ref: refOf(old), on: "2026-11-24", noPromiseOnPurpose: true });
    await expect(join(stored, old.conversation.id)).rejects.toMatchObject({ code: "invalid" });
    const guests = oneOnOne().guests.map((each) => ({ ...each, email: each.email.replace("robin", "kim") }));
    const kim = await open(single("kim", "2026-11-30T10:00", { guests }));
    await expect(join(kim, stored.conversation.id)).rejects.toMatchObject({ code: "invalid" });
    expect(textsOf(await open(anew))).toEqual(["Mine"]);
  });
});
