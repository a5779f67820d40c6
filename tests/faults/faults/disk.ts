/** The disk is full: nothing can be written, and later it can again. */
import { sleep } from "../../bench/sleep";
import { works } from "../tasks/tasks";
import type { Fault } from "./fault";
import { keptText } from "./kept-text";

export const disk: Fault = {
  name: "disk full",
  works,
  fillsDisk: true,
  async strike(session, work, random, disk) {
    await disk.fill();
    // Long enough for a note to be written, or not, and for the browser to close what it could not write: freed before
    // that, Chromium itself goes on behind the record that was cut off, and takes the store for damaged later.
    await sleep(random.int(600, 1_500));
    const said = await keptText(work);
    // Opening it could harm it in Chromium, which is why it may be refused there; data that is copied first is not read.
    if (session.kind === "firefox" && work.name !== "migrating") await session.ask("people.list", {});
    await disk.free();
    await work.goOn();
    return [...said, ...(await session.settle({ faultAt: null }))];
  },
};
