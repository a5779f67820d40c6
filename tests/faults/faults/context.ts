/** The extension is updated under everything that is open: the docked guide, the calendar's script and our own pages. */
import { begin, typingOf, works } from "../tasks/tasks";
import { startTypingDocked } from "../tasks/typing";
import type { Fault } from "./fault";
import { keptText } from "./kept-text";

export const context: Fault = {
  name: "context invalidated",
  works,
  async begin(session, name, random) {
    return name === "typing"
      ? typingOf(await startTypingDocked(session, random), random)
      : begin(session, name, random);
  },
  async strike(session, work) {
    const faultAt = performance.now();
    await session.browser.update();
    // Firefox takes the docked guide away with its extension; in Chromium it stays, cut off.
    const said = session.kind === "chromium" ? await keptText(work) : [];
    await work.giveUp();
    session.forgetOwnPages();
    return [...said, ...(await session.settle({ faultAt }))];
  },
};
