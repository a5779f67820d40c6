/**
 * Listens to every context of a Chromium through the DevTools protocol: tabs, frames, workers. Each is held at birth
 * until it is listened to, so that no request and no error is missed.
 */
import type { Browser, CDPSession, Protocol } from "puppeteer-core";

type Target = Protocol.Target.TargetInfo;

/** Pages of the browser's own chrome are none of ours. */
const rootFilter = [{ type: "page" }, { type: "service_worker" }];
/** A page would hand out its service worker, and the tabs that it opens, a second time. */
const childFilter = [{ type: "service_worker", exclude: true }, { type: "page", exclude: true }, {}];

export class ChromiumWatch {
  readonly extensionRequests: string[] = [];
  readonly errors: string[] = [];
  readonly #root: CDPSession;
  readonly #workers = new Map<string, CDPSession>();

  private constructor(root: CDPSession) {
    this.#root = root;
  }

  static async start(browser: Browser): Promise<ChromiumWatch> {
    const watch = new ChromiumWatch(await browser.target().createCDPSession());
    watch.#root.on("Target.detachedFromTarget", ({ sessionId }) => watch.#workers.delete(sessionId));
    await watch.#listenToChildren(watch.#root, rootFilter);
    return watch;
  }

  /** A worker with a DevTools session does not start again by itself once it is stopped. */
  async releaseWorkers(): Promise<void> {
    const sessions = [...this.#workers.keys()];
    this.#workers.clear();
    await Promise.all(sessions.map((sessionId) => this.#root.send("Target.detachFromTarget", { sessionId })));
  }

  async #listenToChildren(parent: CDPSession, filter: Protocol.Target.TargetFilter): Promise<void> {
    parent.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      const session = parent.connection()?.session(sessionId);
      // A target may be gone before it was listened to: then it has nothing to tell.
      if (session) this.#listen(session, targetInfo).catch(() => {});
    });
    await parent.send("Target.setAutoAttach", {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter,
    });
  }

  async #listen(session: CDPSession, target: Target): Promise<void> {
    if (target.type === "service_worker") this.#workers.set(session.id(), session);
    session.on("Network.requestWillBeSent", (event) => this.#noteRequest(event));
    session.on("Network.webSocketCreated", ({ url, initiator }) => this.#noteSocket(url, target, initiator));
    session.on("Network.webTransportCreated", ({ url, initiator }) => this.#noteSocket(url, target, initiator));
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception, url } }) => {
      this.errors.push(`${url ?? target.url}: ${exception?.description ?? text}`);
    });
    session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
      if (type !== "error" && type !== "assert") return;
      const text = args.map(({ value, description }) => value ?? description).join(" ");
      this.errors.push(`${stackTrace?.callFrames[0]?.url ?? target.url}: ${text}`);
    });
    session.on("Log.entryAdded", ({ entry: { level, source, text, url } }) => {
      // Requests that fail are told of by the network's own events.
      if (level === "error" && source !== "network") this.errors.push(`${url ?? target.url}: ${text}`);
    });
    // Sent in this order without waiting: a target that is held answers none of them before the last.
    await Promise.all([
      session.send("Network.enable"),
      session.send("Runtime.enable"),
      session.send("Log.enable"),
      this.#listenToChildren(session, childFilter),
      session.send("Runtime.runIfWaitingForDebugger"),
    ]);
  }

  #noteRequest({ request: { url }, documentURL, initiator }: Protocol.Network.RequestWillBeSentEvent): void {
    if (/^(chrome-extension|chrome|data|blob|about):/.test(url)) return;
    // The browser opens a tab's address; only what a document or script of ours asks for is a request of ours.
    const asker = scriptOf(initiator) ?? documentURL;
    if (asker.startsWith("chrome-extension:")) this.extensionRequests.push(`${asker} asked for ${url}`);
  }

  #noteSocket(url: string, target: Target, initiator: Protocol.Network.Initiator | undefined): void {
    const asker = scriptOf(initiator) ?? target.url;
    this.extensionRequests.push(`${asker} opened ${url}`);
  }
}

/** The script that made a request: tells our content script from the page that it runs in. */
function scriptOf(initiator: Protocol.Network.Initiator | undefined): string | undefined {
  for (let stack = initiator?.stack; stack !== undefined; stack = stack.parent) {
    const own = stack.callFrames.find(({ url }) => url.startsWith("chrome-extension:"));
    if (own) return own.url;
  }
  return initiator?.stack?.callFrames[0]?.url;
}
