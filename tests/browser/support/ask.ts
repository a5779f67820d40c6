/** Asks the background as one of the extension's own pages does, to set up what a test is not about. */
import type { Page } from "puppeteer-core";
import type { MessageName, Payload, Reply, Result } from "../../../utils/messaging/protocol";

/**
 * @param page must be one that may send this message
 * @returns what the background answered
 * @throws when it refused
 */
export async function ask<N extends MessageName>(page: Page, name: N, payload: Payload<N>): Promise<Result<N>> {
  const message = { to: "background", id: crypto.randomUUID(), name, payload };
  const reply = (await page.evaluate((message) => {
    const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", ExtensionApi | undefined>;
    return (browser ?? chrome)?.runtime.sendMessage(message);
  }, message)) as Reply<Result<N>> | undefined;
  if (reply?.ok !== true) throw new Error(`The background refused ${name}: ${reply?.code ?? "no answer"}.`);
  return reply.value;
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
