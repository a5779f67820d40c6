/** A guide that cannot save any more, or not now. */
import { waitFor } from "../../browser/support/wait";
import type { Work } from "../tasks/tasks";

/**
 * Whether the guide says what is saved and what is not, and still shows all that was typed. That what it says is true is
 * found out later, when the store is compared.
 *
 * @returns what is wrong, in words; of other work than typing nothing
 */
export async function keptText({ typist }: Work): Promise<string[]> {
  if (typist === undefined) return [];
  await typist.stop();
  const seen = await waitFor(
    "the guide to say what is saved",
    async () => {
      const seen = await typist.look();
      if (/^(Saved|Not saved)/.test(seen.status)) return seen;
      throw new Error(`It says "${seen.status}".`);
    },
    15_000,
  );
  const typed = typist.typed();
  return seen.text === typed ? [] : [`"${typed}" was typed, and the guide shows "${seen.text}"`];
}
