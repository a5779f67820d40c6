/** What leaves as text: all of one person and nothing of another, readable, and nothing that a reader would run. */
import { beforeEach, expect, test } from "vitest";
import { readStores } from "../../../utils/storage/stores";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  refOf,
  startBackground,
  withGuest,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
let personId: string;
const guide = guideIn(1);

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  const view = await addGoal(background, await openIn(background), {
    text: "Lead the demo",
    rhythm: "every week",
    evidence: "The team asks her first",
  });
  personId = view.person.id;
  const ref = refOf(view);
  const goalId = view.goals[0]?.id ?? "";
  const steps = [{ id: "s", text: "Book the room", done: true }];
  await background.send(guide, "goal.change", { ref, goalId, change: { steps } });
  await background.send(guide, "goal.beat", { ref, goalId, on: "2026-11-24", mark: "kept" });
  const lines = [
    lineWith("Private zebra"),
    { ...lineWith("Shared quartz"), id: "two", shareable: true },
    { ...lineWith("I was proud"), id: "three", kind: "quote" as const },
    { ...lineWith("<img src=x> ![](https://evil.example/t.png)"), id: "four", kind: "check" as const, done: true },
  ];
  await background.send(guide, "note.save", { ref, slot: "free", lines, baseVersion: 0 });
  await addPromise(background, await openIn(background), { text: "Introduce her", due: "2026-12-01" });
  await background.send(guide, "energiser.add", { ref, text: "The launch" });
  await background.send(guide, "direction.set", { ref, text: "Design systems", none: false });
  const kim = oneOnOne({ eventId: "kim", seriesId: "kim", ...withGuest("kim@example.com", "Kim Lund") });
  await addPromise(background, await openIn(background, kim), { text: "Only for Kim" });
});

const person = async () => background.send(options, "export.person", { personId });

test("everything about one person is in plain words, private lines and the bin too, and says so", async () => {
  const { promises } = await machine.database.read(readStores);
  const promiseId = promises.find(({ text }) => text === "Introduce her")?.id ?? "";
  const ref = refOf(await openIn(background));
  await background.send(guide, "promise.delete", { ref, promiseId, deleted: true });
  const { filename, text } = await person();
  expect(filename).toBe("everything-about-Robin-Vale.md");
  expect(text).toContain("# Everything kept about Robin Vale");
  expect(text).toContain("**Private lines are in it.**");
  for (const words of [
    "- E-mail addresses: robin@example.com",
    "- Design systems",
    "### Lead the demo",
    "- How often: every week",
    "- [x] Book the room",
    "- 24 November 2026: kept",
    "- I will: Introduce her (making room; by 1 December 2026; open; deleted on 24 November 2026, and can still be put back)",
    "- The launch (24 November 2026)",
    "### 24 November 2026",
    "- Private zebra\n",
    "- Shared quartz (shareable)",
    "- In their words: I was proud",
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/Kim|null|undefined|\[object/);
});

test("nothing in it is HTML or fetches a picture", async () => {
  const { text } = await person();
  expect(text).toContain("- [x] \\<img src=x> !\\[](https://evil.example/t.png)");
});

test("the whole of it has everybody, and what is nobody's", async () => {
  await background.send(options, "objective.add", { objective: { level: "team", text: "Fewer bugs", period: "Q1" } });
  const { filename, text } = await background.send(options, "export.everything", {});
  expect(filename).toBe("trellis-everything-2026-11-24.md");
  for (const words of [
    "- Fewer bugs (the team’s; Q1)",
    "## Kim Lund",
    "Only for Kim",
    "## Robin Vale",
    "Private zebra",
  ]) {
    expect(text).toContain(words);
  }
  expect(text.indexOf("## Kim Lund")).toBeLessThan(text.indexOf("## Robin Vale"));
});

test("somebody who is not there cannot be exported", async () => {
  const gone = background.send(options, "export.person", { personId: "nobody" });
  await expect(gone).rejects.toMatchObject({ code: "not-found" });
});
