/** One person's page: the thread, the ladder, and what was promised. */
import { beforeEach, expect, test } from "vitest";
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
} from "./support/background";

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
