/** Requests whose fate is told apart: answered, refused, or lost on the way. */
import type { Page } from "puppeteer-core";
import type { MessageName, Payload, Result } from "../../../utils/messaging/protocol";
import { ask } from "../../browser/support/ask";
import type { Change, Ledger } from "../ledger";

export type Fate<T> = { is: "answered"; value: T } | { is: "refused"; code: string } | { is: "lost" };

/** Sends one request that changes what is stored, and writes down in the ledger what became of it. */
export async function send<N extends MessageName>(
  page: Page,
  ledger: Ledger,
  change: Change,
  name: N,
  payload: Payload<N>,
): Promise<Fate<Result<N>>> {
  ledger.sends(change);
  const fate = await fateOf(ask(page, name, payload));
  if (fate.is === "answered") ledger.answered();
  if (fate.is === "refused") ledger.refused();
  return fate;
}

export async function fateOf<T>(answer: Promise<T>): Promise<Fate<T>> {
  try {
    return { is: "answered", value: await answer };
  } catch (error) {
    const code = /^The background refused \S+: (\S+)\.$/.exec((error as Error).message)?.[1];
    // Without a code nobody answered, or the page that asked is gone.
    return code === undefined ? { is: "lost" } : { is: "refused", code };
  }
}
