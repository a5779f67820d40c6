/** Presenting: said once, known in every guide, and forgotten with the browser's session. */
import { expect, test } from "vitest";
import { contentIn, guideIn, lastShown, newMachine, oneOnOne, startBackground, viewIn } from "./support/background";

test("every guide hears that the user presents, also after the background was gone", async () => {
  const machine = newMachine();
  let background = startBackground(machine);
  for (const tab of [1, 2]) {
    background.connect(guideIn(tab));
    await background.send(contentIn(tab), "calendar.opened", { event: oneOnOne(), theme: "light" });
  }
  expect(viewIn(lastShown(machine, "tab:1")).presenting).toBe(false);

  const before = machine.log.length;
  await background.send(guideIn(1), "guide.presenting", { presenting: true });
  const told = machine.log
    .slice(before)
    .filter(({ message }) => typeof message !== "string" && message.name === "changed");
  expect(told.map(({ to }) => to)).toEqual(["tab:1", "tab:2"]);

  background = startBackground(machine);
  const state = await background.send(guideIn(2), "guide.current", { windowId: null });
  expect(viewIn(state).presenting).toBe(true);
  await background.send(guideIn(2), "guide.presenting", { presenting: false });
  expect(viewIn(await background.send(guideIn(1), "guide.current", { windowId: null })).presenting).toBe(false);
});
