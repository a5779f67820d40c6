/** The extension is updated under everything that is open: the docked guide, the calendar's script and our own pages. */
import { waitFor } from "../../browser/support/wait";
import { startTypingDocked } from "../work/typing";
import { begin, type Typing, typingOf, type Work, works } from "../work/work";
import type { Fault } from "./fault";

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
    const said = isTyping(work) && session.kind === "chromium" ? await lookAtOrphan(work) : [];
    await work.giveUp();
    session.forgetOwnPages();
    return [...said, ...(await session.settle({ faultAt }))];
  },
};

/**
 * In Chromium the docked guide stays, cut off from its extension; Firefox takes it away. What it shows as saved is
 * compared with the store later: here, that it says so when something is not.
 */
async function lookAtOrphan({ typist }: Typing): Promise<string[]> {
  await typist.stop();
  const seen = await waitFor(
    "the guide to say what is saved",
    async () => {
      const seen = await typist.look();
      return /^(Saved|Not saved)/.test(seen.status) ? seen : undefined;
    },
    10_000,
  );
  const typed = typist.typed();
  return seen.text === typed ? [] : [`"${typed}" was typed, and the guide that is left shows "${seen.text}"`];
}

function isTyping(work: Work): work is Typing {
  return work.name === "typing";
}
