/** What axe finds on a screen. */
import type { AxeResults } from "axe-core";
import { type AxeInPage, injectAxe, type Screen } from "./axe-in-page";

/**
 * Fails with a readable list when axe finds a violation in this document. Frames inside it are screens of their own.
 *
 * @throws with one paragraph for each violation: the rule, what is wrong and where
 */
export async function axe(screen: Screen): Promise<void> {
  await injectAxe(screen);
  const violations = await screen.evaluate(async () => {
    const { axe } = window as unknown as { axe: AxeInPage };
    return (await axe.run(document, { iframes: false, resultTypes: ["violations"] })).violations;
  });
  if (violations.length > 0) throw new Error(violations.map(paragraph).join("\n\n"));
}

function paragraph({ id, impact, help, nodes }: AxeResults["violations"][number]): string {
  const places = nodes.map(
    ({ html, failureSummary }) => `  ${html}\n    ${failureSummary?.replaceAll("\n", "\n    ")}`,
  );
  return `${id} (${impact}): ${help}\n${places.join("\n")}`;
}
