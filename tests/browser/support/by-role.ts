/** Finds elements as a person with a screen reader does: by role and accessible name. */
import type { ElementHandle } from "puppeteer-core";
import { type AxeInPage, injectAxe, type Screen } from "./axe-in-page";
import { waitFor } from "./wait";

export interface RoleOptions {
  /** Looks only inside this element. */
  within?: ElementHandle<Element>;
  /** Milliseconds to wait. Default 10,000. */
  timeout?: number;
}

type Found = ElementHandle<HTMLElement>;
/** The whole name, or a pattern; left out: any. */
type Name = string | RegExp | undefined;

/**
 * Waits for the first visible element with this role and name.
 *
 * @throws after the timeout, saying which names that role had instead
 */
export async function byRole(screen: Screen, role: string, name?: Name, options: RoleOptions = {}): Promise<Found> {
  const wanted = `${role} ${name ?? ""}`;
  try {
    return await waitFor(wanted, async () => (await allByRole(screen, role, name, options))[0], options.timeout);
  } catch (cause) {
    const names = await namesByRole(screen, role, options);
    throw new Error(`There is no ${wanted}. There are: ${names.join(" | ") || "none of that role"}.`, { cause });
  }
}

/** All visible elements with this role and name, at this moment. */
export async function allByRole(
  screen: Screen,
  role: string,
  name?: Name,
  options: RoleOptions = {},
): Promise<Found[]> {
  await injectAxe(screen);
  const elements = await screen.evaluateHandle(findVisible, role, options.within ?? null);
  const names = await elements.evaluate((found) => found.map(([, name]) => name));
  const matching = [...names.keys()].filter((index) => matches(names[index] ?? "", name));
  return Promise.all(
    matching.map((index) => elements.evaluateHandle((found, index) => found[index]?.[0] as HTMLElement, index)),
  );
}

/** The accessible names of all visible elements with this role, in the order of the page. */
export async function namesByRole(screen: Screen, role: string, options: RoleOptions = {}): Promise<string[]> {
  await injectAxe(screen);
  const elements = await screen.evaluateHandle(findVisible, role, options.within ?? null);
  return elements.evaluate((found) => found.map(([, name]) => name));
}

function matches(name: string, wanted: Name): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}

/** Runs in the page. Each element with its name. */
function findVisible(role: string, within: Element | null): [HTMLElement, string][] {
  const { axe } = window as unknown as { axe: AxeInPage };
  axe.setup(document);
  try {
    return [...(within ?? document).querySelectorAll<HTMLElement>("*")].flatMap((element): [HTMLElement, string][] => {
      const node = axe.utils.getNodeFromTree(element);
      if (!node || axe.commons.aria.getRole(node) !== role) return [];
      if (!axe.commons.dom.isVisibleToScreenReaders(node)) return [];
      return [[element, axe.commons.text.accessibleTextVirtual(node)]];
    });
  } finally {
    axe.teardown();
  }
}
