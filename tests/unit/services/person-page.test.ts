/** One person's page: the thread, the ladder, and what was promised. */
import { beforeEach, expect, test } from "vitest";
import { handOffOf, handOffText } from "../../../utils/domain/hand-off";
import type { Payload } from "../../../utils/messaging/protocol";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  refOf,
  startBackground,
  withGuest,
} from "./support/background";
import { addPromise } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
});

const page = (personId: string) => background.send(options, "person.page", { personId });
const goal = {
  ...{ text: "Runs the demo", rhythm: "", evidence: "", startsOn: null, reviewOn: null, help: "", development: null },
  ...{
    objectiveId: null,
    noObjectiveOnPurpose: false,
    leadsTo: null,
    leadsToBecause: "",
    leader: "them" as const,
    steps: [],
  },
} as const;

test("shows every conversation with its lines, newest first, and what belongs to the person", async () => {
  const first = await openIn(background);
  const line = { id: "l", text: "about kites", kind: "quote", done: false, shareable: false, editedAt: machine.now };
  const blank = { ...line, id: "b", text: " ", kind: "text" } as const;
  const lines = [{ ...line, kind: "quote" } as const, blank];
  await background.send(guide, "note.save", { ref: refOf(first), slot: "free", lines, baseVersion: 0 });
  const asked = first.conversation.questions[0];
  const stored = await openIn(background);
  const change = { state: "asked" } as const;
  await background.send(guide, "question.set", { ref: refOf(stored), questionId: asked?.questionId ?? "", change });
  const next = await openIn(background, oneOnOne(nextWeek));
  await background.send(guide, "energiser.add", { ref: refOf(next), text: "Flew kites" });
  const shown = await page(first.person.id);
  expect(shown.talks.map(({ date, state }) => [date, state])).toEqual([
    ["2026-12-01", "planned"],
    ["2026-11-24", "planned"],
  ]);
  expect(shown.talks[1]?.lines).toMatchObject([{ text: "about kites", kind: "quote" }]);
  expect(shown.talks[1]?.asked).toEqual([asked?.text]);
  expect(shown.energisers.map(({ text }) => text)).toEqual(["Flew kites"]);
});

test("links a goal with its reason, tells open guides, and refuses a circle and somebody else's goal", async () => {
  const ref = refOf(await openIn(background));
  await background.send(guide, "goal.add", { ref, goal: { ...goal, level: "year" } });
  const stored = refOf(await openIn(background));
  const view = await background.send(guide, "goal.add", { ref: stored, goal: { ...goal, level: "benchmark" } });
  const [year, weekly] = ["year", "benchmark"].map(
    (level) => view.goals.find((each) => each.level === level)?.id ?? "",
  );
  const personId = view.person.id;
  const link = (goalId = "", leadsTo: string | null = null) =>
    background.send(options, "ladder.link", { personId, goalId, leadsTo, because: "it shows" });
  const linked = await link(weekly, year);
  expect(linked.goals.find(({ id }) => id === weekly)).toMatchObject({ leadsTo: year, leadsToBecause: "it shows" });
  expect(machine.log.at(-1)?.message).toMatchObject({ name: "changed", personId });
  await expect(link(year, weekly)).rejects.toMatchObject({ code: "invalid" });
  await expect(link("gone", null)).rejects.toMatchObject({ code: "not-found" });
  expect((await page(personId)).goals.find(({ id }) => id === year)?.leadsTo).toBeNull();
});

test("is not there for somebody in the bin", async () => {
  const view = await openIn(background);
  await background.send(guide, "energiser.add", { ref: refOf(view), text: "x" });
  const personId = view.person.id;
  await background.send(options, "person.delete", { personId, deleted: true });
  await expect(page(personId)).rejects.toMatchObject({ code: "not-found" });
});

test("a report's page and pack hold nothing that a skip-level said of them", async () => {
  const report = await openIn(background);
  const ref = refOf(report);
  await background.send(guide, "note.save", { ref, slot: "free", lines: [shared("Loves the lab")], baseVersion: 0 });
  const other = { eventId: "skip", seriesId: "skip", ...withGuest("samuel@example.com", "Samuel") };
  const skip = await openIn(background, oneOnOne(other));
  await background.send(guide, "guide.person", { ref: refOf(skip), change: { kind: "skip-level" } });
  const now = await openIn(background, oneOnOne(other));
  const lines = [shared("Robin never listens")];
  await background.send(guide, "note.save", { ref: refOf(now), slot: "free", lines, baseVersion: 0 });

  const shown = await page(report.person.id);
  expect(JSON.stringify(shown)).not.toContain("never listens");
  expect(handOffText("Robin", handOffOf(shown, "2026-11-24"), new Set()).plain).toContain("Loves the lab");
});

test("the panel changes addresses, first day and a pause; an address of somebody else is refused", async () => {
  const robin = await openIn(background);
  await background.send(guide, "guide.person", { ref: refOf(robin), change: { startDate: "2024-02-29" } });
  const other = { eventId: "two", seriesId: "two", ...withGuest("samuel@example.com", "Samuel") };
  const samuel = await openIn(background, oneOnOne(other));
  await background.send(guide, "guide.person", { ref: refOf(samuel), change: { role: "Nurse" } });
  const stored = await openIn(background);
  const send = (change: Payload<"guide.person">["change"]) =>
    background.send(guide, "guide.person", { ref: refOf(stored), change });
  await expect(send({ emails: ["robin@example.com", "samuel@example.com"] })).rejects.toMatchObject({
    code: "address-taken",
  });
  const pause = { reason: "leave", until: "2027-03-01" };
  await send({ emails: ["robin@example.com", "r@example.com"], clock: { ...stored.person.clock, pause } });
  const { person, clock } = await page(robin.person.id);
  expect(person).toMatchObject({ startDate: "2024-02-29", emails: ["robin@example.com", "r@example.com"] });
  expect(clock).toMatchObject({ state: "paused", pausedUntil: "2027-03-01" });
  expect((await send({ archived: true })).person.archivedAt).not.toBeNull();
});

function shared(text: string) {
  return { id: text, text, kind: "text", done: false, shareable: true, editedAt: machine.now } as const;
}

test("keeps where they are heading, and that there is no answer; without words it is as before anybody asked", async () => {
  const { person } = await openIn(background);
  await background.send(guide, "energiser.add", { ref: refOf(await openIn(background)), text: "Flew kites" });
  const set = (text: string, none = false) =>
    background.send(options, "ladder.direction", { personId: person.id, text, none });
  expect((await set(" Lead design ")).direction).toMatchObject({ text: "Lead design", none: false });
  expect((await openIn(background)).direction?.text).toBe("Lead design");
  expect((await set("", true)).direction).toMatchObject({ text: "", none: true });
  expect((await set("")).direction).toBeNull();
  await expect(
    background.send(options, "ladder.direction", { personId: "nobody", text: "x", none: false }),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("settles a promise outside of any conversation, and takes that back", async () => {
  const { person, promises } = await addPromise(background, await openIn(background));
  const promiseId = promises[0]?.id ?? "";
  const settle = async (state: "open" | "kept" | "dropped", personId = person.id) =>
    (await background.send(options, "ledger.settle", { personId, promiseId, state })).promises[0];
  expect(await settle("kept")).toMatchObject({ state: "kept", settledOn: "2026-11-24", settledIn: null });
  expect(await settle("dropped")).toMatchObject({ state: "dropped" });
  expect(await settle("open")).toMatchObject({ state: "open", settledOn: null });
  await openIn(background, oneOnOne({ eventId: "lea", seriesId: "lea", ...withGuest("lea@example.com", "Lea") }));
  await expect(settle("kept", "somebody else")).rejects.toMatchObject({ code: "not-found" });
});
