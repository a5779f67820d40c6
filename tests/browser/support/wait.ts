/** Waiting for what a browser does by itself. */

/**
 * Asks again and again until `ask` gives something. An error counts as "not yet": a page that is just being replaced
 * cannot be asked.
 *
 * @param timeout milliseconds
 * @throws when nothing came in time, with the last error as its cause
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  let cause: unknown;
  let asked: number;
  do {
    asked = performance.now();
    try {
      const found = await ask();
      if (found !== undefined) return found;
    } catch (error) {
      cause = error;
    }
    // As long as the question took: what is waited for has half of the time to itself.
    const pause = Math.max(25, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, pause));
  } while (performance.now() < end);
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`, { cause });
}

/** Runs in the page: whether the address that a link opened is there. */
export function isLoaded(): true | undefined {
  return location.href !== "about:blank" && document.readyState === "complete" ? true : undefined;
}
