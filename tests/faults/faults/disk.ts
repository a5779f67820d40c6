/** The disk is full: nothing can be written, and later it can again. */
import { sleep } from "../../bench/sleep";
import { works } from "../tasks/tasks";
import type { Fault } from "./fault";
import { keptText } from "./kept-text";
import { mountSmallDisk } from "./small-disk";

export const disk: Fault = {
  name: "disk full",
  works,
  mount: mountSmallDisk,
  async strike(session, work, random, disk) {
    disk?.fill();
    // Long enough for a note to be written, or not.
    await sleep(random.int(0, 900));
    const said = await keptText(work);
    disk?.free();
    await work.goOn();
    return [...said, ...(await session.settle({ faultAt: null }))];
  },
};
