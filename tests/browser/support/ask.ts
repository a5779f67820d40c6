/** Asks the background as one of the extension's own pages does, to set up what a test is not about. */
import type { Page } from "puppeteer-core";
import type { MessageName, Payload, Reply, Result } from "../../../utils/messaging/protocol";

/**
 * @param page must be one that may send this message
 * @param id the same one for a request that is sent again
 * @returns what the background answered
 * @throws when it refused
 */
export async function ask<N extends MessageName>(
  page: Page,
  name: N,
  payload: Payload<N>,
  id: string = crypto.randomUUID(),
): Promise<Result<N>> {
  const message = { to: "background", id, name, payload };
  const document = await page.evaluate(() => performance.timeOrigin);
  const reply = (await page.evaluate(send, message, document)) as Reply<Result<N>> | undefined;
  if (reply?.ok !== true) throw new Error(`The background refused ${name}: ${reply?.code ?? "no answer"}.`);
  return reply.value;
}

/**
 * Runs in the page. When that goes away meanwhile, Firefox's driver runs it again in the one that comes next: a request
 * must not be sent twice therefore, nor from elsewhere.
 */
function send(message: unknown, document: number): unknown {
  if (performance.timeOrigin !== document) throw new Error("The page that asked is gone.");
  const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", ExtensionApi | undefined>;
  return (browser ?? chrome)?.runtime.sendMessage(message);
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
