/** Another context is in the way of the database, or brings it to a version that this one does not know. */
import type { Page } from "puppeteer-core";
import { databaseName } from "../../../utils/storage/open";
import { ask } from "../../browser/support/ask";
import { waitFor } from "../../browser/support/wait";
import type { Random } from "../random";
import type { Session } from "../session";
import { readStore } from "../store";
import { prepareMigration } from "../tasks/migrating";
import { fateOf } from "../tasks/request";
import { begin, oneRequest, type Work, works } from "../tasks/tasks";
import type { Fault } from "./fault";
import { keptText } from "./kept-text";
import { letGo, removeDatabase, upgradeElsewhere } from "./other-context";

/** As of a release that is far away. */
const newer = 99;
/** Longest time for which another context changes the database. Milliseconds. */
const longestUpgrade = 900;

export const upgrade: Fault = {
  name: "blocked upgrade",
  works,
  async begin(session, name, random) {
    const other = await session.popup();
    if (name !== "migrating") return begin(session, name, random);
    return oneRequest(name, await prepareMigration(session, random, other), random);
  },
  async strike(session, work, random) {
    const other = await session.popup();
    if (work.name === "migrating") return blocked(session, work, other, random);
    const isGivenUp = random.fraction() < 0.5;
    const faultAt = performance.now();
    const changing = other.evaluate(upgradeElsewhere, databaseName, newer, random.int(0, longestUpgrade), isGivenUp);
    await changing;
    return isGivenUp ? afterAttempt(session, work) : newerData(session, work, other, faultAt);
  },
};

/** An older version is held open: the background says so at once, changes nothing, and goes on when it is let go. */
async function blocked(session: Session, work: Work, other: Page, random: Random): Promise<string[]> {
  await work.goOn();
  const options = await session.options();
  const fate = await waitFor("an answer", async () => {
    const fate = await fateOf(ask(options, "storage.facts", {}));
    return fate.is === "lost" ? undefined : fate;
  });
  const isTold = fate.is === "refused" && fate.code === "storage-closed";
  if (random.fraction() < 0.3) await session.browser.stopWorker();
  if (random.fraction() < 0.5) await other.close();
  else await other.evaluate(letGo);
  return [
    ...(isTold ? [] : [`the background said ${JSON.stringify(fate)} of a blocked upgrade`]),
    ...(await session.settle({ faultAt: null })),
  ];
}

/** The other context changed its mind: nothing is lost by it. */
async function afterAttempt(session: Session, work: Work): Promise<string[]> {
  await work.goOn();
  return session.settle({ faultAt: null, within: work.rest });
}

/** The data is a newer version's now: it is left as it is, and what was not stored by then stays on the screen. */
async function newerData(session: Session, work: Work, other: Page, faultAt: number): Promise<string[]> {
  const wrong = await keptText(work);
  await work.giveUp();
  wrong.push(...(await session.compare({ faultAt })));
  const before = JSON.stringify(await readStore(other));
  const options = await session.options();
  const asked = [
    fateOf(ask(options, "storage.facts", {})),
    fateOf(ask(options, "objective.add", { objective: { level: "team", text: "Too new", period: "" } })),
    fateOf(ask(other, "popup.view", {})),
  ];
  for (const fate of await Promise.all(asked)) {
    if (fate.is !== "refused" || fate.code !== "newer-data")
      wrong.push(`of newer data was said ${JSON.stringify(fate)}`);
  }
  if (JSON.stringify(await readStore(other)) !== before) wrong.push("newer data was changed");
  // It holds what it could not save, and would keep on holding it.
  await (await session.guide()).close();
  await other.evaluate(removeDatabase, databaseName);
  session.ledger.sends({ adds: [], removes: "everything" });
  session.ledger.answered();
  return wrong;
}
