/** The page that works is closed, left, loaded anew or hidden. */
import type { Page } from "puppeteer-core";
import type { Random } from "../random";
import type { Session } from "../session";
import { works } from "../tasks/tasks";
import type { Fault } from "./fault";

export const tab: Fault = {
  name: "tab closed, left, reloaded or hidden",
  works,
  async strike(session, work, random) {
    const isTyped = work.name === "typing";
    if (isTyped && random.fraction() < 0.25) {
      await hide(session);
      await work.giveUp();
      return session.settle({ faultAt: null, within: 5_000 });
    }
    const page = isTyped ? await session.guide() : await session.options();
    const faultAt = performance.now();
    await leave(page, random);
    await work.giveUp();
    return session.settle({ faultAt, within: work.rest });
  },
};

async function leave(page: Page, random: Random): Promise<void> {
  switch (random.pick(["close", "navigate", "reload"])) {
    case "close":
      return page.close();
    case "navigate":
      // Firefox tells of no page that it loads in the place of one of ours.
      return page.evaluate(() => location.assign("about:blank"));
    case "reload":
      return page.evaluate(() => location.reload());
  }
}

async function hide(session: Session): Promise<void> {
  await (await session.popup()).bringToFront();
}
