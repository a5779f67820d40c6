/**
 * What puppeteer does not offer for Firefox: events of the whole browser, and scripts in the browser's own window.
 * Speaks WebDriver BiDi over puppeteer's connection, which has no public type.
 */
import type { Browser } from "puppeteer-core";

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): void;
  emit(event: string, params: object): void;
}

export interface FirefoxRemote {
  send<R = unknown>(method: string, params: object): Promise<R>;
  on<P>(event: string, listener: (params: P) => void): void;
  /**
   * Runs an expression in the browser's own window, where everything is allowed.
   *
   * @returns its value when that is a string, number or boolean, else `undefined`
   */
  inBrowserWindow(expression: string): Promise<unknown>;
  /** Makes puppeteer see tabs that Firefox did not tell of: those that a page of an extension opened. */
  announceTabs(): Promise<void>;
}

interface Context {
  context: string;
  children: Context[] | null;
}

const contextCreated = "browsingContext.contextCreated";

interface Evaluated {
  type: "success" | "exception";
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export async function openRemote(browser: Browser): Promise<FirefoxRemote> {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <R>(method: string, params: object) => (await connection.send(method, params)).result as R;
  const contexts = async (scope: "chrome" | "content") =>
    (await send<{ contexts: Context[] }>("browsingContext.getTree", { "moz:scope": scope })).contexts;
  const context = (await contexts("chrome"))[0]?.context;
  if (context === undefined) throw new Error("Firefox does not show its own window to the driver.");
  const known = new Set((await contexts("content")).map(({ context }) => context));
  connection.on(contextCreated, ({ context }: Context) => known.add(context));
  const announce = (unknown: Context, parent: string | null) => {
    connection.emit(contextCreated, { ...unknown, parent });
    for (const child of unknown.children ?? []) announce(child, unknown.context);
  };
  return {
    send,
    on: (event, listener) => connection.on(event, listener as (params: never) => void),
    async inBrowserWindow(expression) {
      const params = { expression, target: { context }, awaitPromise: true };
      const { type, result, exceptionDetails } = await send<Evaluated>("script.evaluate", params);
      if (type === "exception") throw new Error(`Firefox says: ${exceptionDetails?.text}`);
      return result?.value;
    },
    async announceTabs() {
      const unknown = (await contexts("content")).filter(({ context }) => !known.has(context));
      for (const tab of unknown) announce(tab, null);
    },
  };
}
