/** Requests whose fate is told apart: answered, refused, or lost on the way. */
import type { Page } from "puppeteer-core";
import type { MessageName, Payload, Result } from "../../../utils/messaging/protocol";
import { ask } from "../../browser/support/ask";
import type { Change, Ledger } from "../ledger";

export type Fate<T> = { is: "answered"; value: T } | { is: "refused"; code: string } | { is: "lost"; again: boolean };

/** Sends one request that changes what is stored, and writes down in the ledger what became of it. */
export async function send<N extends MessageName>(
  page: Page,
  ledger: Ledger,
  change: Change,
  name: N,
  payload: Payload<N>,
): Promise<Fate<Result<N>>> {
  ledger.sends(change);
  const id = crypto.randomUUID();
  const first = await fateOf(ask(page, name, payload, id));
  // As our pages do: a background that was ended before it answered is asked again.
  const fate = first.is === "lost" && first.again ? await fateOf(ask(page, name, payload, id)) : first;
  if (fate.is === "answered") ledger.answered();
  // What was asked twice may be refused for having been done.
  if (fate.is === "refused" && fate === first) ledger.refused();
  return fate;
}

export async function fateOf<T>(answer: Promise<T>): Promise<Fate<T>> {
  try {
    return { is: "answered", value: await answer };
  } catch (error) {
    const { message } = error as Error;
    const code = /^The background refused \S+: (\S+)\.$/.exec(message)?.[1];
    if (code !== undefined) return { is: "refused", code };
    // Else the page that asked is gone.
    return { is: "lost", again: /no answer|receiving end|establish connection|(port|channel) closed/i.test(message) };
  }
}
