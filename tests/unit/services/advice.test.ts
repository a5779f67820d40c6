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
