/** Advice that is put away stays away, until the user wants it back. */
import { expect, test } from "vitest";
import { guideIn, newMachine, openIn, options, refOf, startBackground, viewOfTab } from "./support/background";
import { addGoal } from "./support/fields";

test("is remembered for good, once each, and told to the guide at once", async () => {
  const machine = newMachine();
  const background = startBackground(machine);
  const guide = guideIn(1);
  background.connect(guide);
  const view = await addGoal(background, await openIn(background), { text: "Lead the demo" });
  const dismiss = (adviceId: string) => background.send(guide, "advice.dismiss", { ref: refOf(view), adviceId });
  await dismiss("no-objective/g1");
  await dismiss("too-many-goals/p1");
  const after = await dismiss("no-objective/g1");
  expect(after.settings.dismissedAdvice).toEqual(["too-many-goals/p1", "no-objective/g1"]);
  const restarted = startBackground(machine);
  expect((await viewOfTab(restarted)).settings.dismissedAdvice).toHaveLength(2);
  await restarted.send(options, "settings.change", { change: { dismissedAdvice: [] } });
  expect((await viewOfTab(restarted)).settings.dismissedAdvice).toEqual([]);
});

test("is given in English and in the languages of the browser, and nothing of the text is kept", async () => {
  const machine = { ...newMachine(), languages: ["de-AT"] };
  const { send } = startBackground(machine);
  const goal = (text: string) => send(guideIn(1), "advice.goal", { text });
  expect((await goal("Research competitor strategies")).verdict).toBe("vague");
  expect((await goal("Jeden Montag drei Bestandskunden anrufen")).verdict).toBe("benchmark");
  expect((await goal("Chaque lundi, appeler trois clients")).why).toContain("does not look like English");
  const question = (text: string) => send(guideIn(1), "advice.question", { text });
  expect((await question("Don't you think the last demo went well?")).form).toMatchObject([
    { kind: "leading-question" },
  ]);
  expect((await question("Wo siehst du dich in fünf Jahren?")).check.alternatives).toHaveLength(2);
  const promise = { id: "p1", text: "Promote you to senior in spring" };
  expect(await send(guideIn(1), "advice.promise", promise)).toMatchObject([{ id: "promotion-promised/p1" }]);
  const texts = ["She has cancer", "Leads the demo", "Ist in Therapie"];
  const lines = texts.map((text, index) => ({ id: `l${index}`, text }));
  const advice = await send(guideIn(1), "advice.lines", { lines });
  expect(advice.map((each) => each.map(({ id }) => id))).toEqual([["personal-matter/l0"], [], ["personal-matter/l2"]]);
  expect([...machine.local.values(), ...machine.session.values()].join()).not.toMatch(/cancer|Therapie|Jahren/);
});

test("is not given in languages that the browser is not set to", async () => {
  const { send } = startBackground(newMachine());
  const { verdict } = await send(guideIn(1), "advice.goal", { text: "Jeden Montag drei Bestandskunden anrufen" });
  expect(verdict).toBeNull();
});
