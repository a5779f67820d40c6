/** Chromium, driven by the DevTools protocol over a pipe. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { SampleOptions } from "../../calendar/server";
import { CalendarSite, calendarOrigin } from "./calendar-site";
import { ChromiumWatch } from "./chromium-watch";
import { ensureBrowser } from "./executables";
import { countVersionUp } from "./next-version";
import { killWithChildren } from "./processes";
import { builtExtension, createSessionFolder, type SessionFolder } from "./session-folder";
import type { LaunchOptions, RestartOptions, TestBrowser } from "./test-browser";
import { isLoaded, waitFor } from "./wait";

export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const folder = createSessionFolder(options.extension ?? builtExtension.chromium, options.parent);
  options.change?.(folder.extension);
  if (options.cookies === "blocked") blockThirdPartyCookies(folder.profile);
  return ChromiumBrowser.start(folder, options, true);
}

class ChromiumBrowser implements TestBrowser {
  readonly kind = "chromium";
  readonly #site = new CalendarSite();
  readonly #folder: SessionFolder;
  readonly #options: LaunchOptions;
  readonly #browser: Browser;
  #watch: ChromiumWatch | null = null;
  #scheme: "light" | "dark" = "light";

  private constructor(browser: Browser, folder: SessionFolder, options: LaunchOptions) {
    this.#browser = browser;
    this.#folder = folder;
    this.#options = options;
  }

  static async start(folder: SessionFolder, options: LaunchOptions, isFirst = false): Promise<ChromiumBrowser> {
    const browser = await puppeteer.launch({
      executablePath: ensureBrowser("chromium"),
      headless: options.headless ?? true,
      defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
      userDataDir: folder.profile,
      // Elsewhere than on Linux the path would be too long for the socket that goes there.
      env: process.platform === "linux" ? { ...process.env, TMPDIR: folder.scratch } : process.env,
      pipe: true,
      enableExtensions: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        // Whatever slips past the interception finds no host.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--lang=en-US",
        "--window-size=1440,960",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
    folder.removeOnExit();
    const self = new ChromiumBrowser(browser, folder, options);
    try {
      await self.#intercept();
      if (options.watch ?? true) self.#watch = await ChromiumWatch.start(browser);
      // Installed only now, so that the background's first breath is watched too.
      const install = () => browser.installExtension(folder.extension);
      // Another extension than ours has no welcome, and the second time nobody is greeted.
      if (isFirst && options.extension === undefined) await self.#install(install);
      else await install();
      return self;
    } catch (error) {
      await self.close();
      throw error;
    }
  }

  /** Waits for the welcome page, which must open by itself, so that no test meets it by chance. */
  async #install(install: () => Promise<unknown>): Promise<void> {
    const welcome = await this.pageOpenedBy(install);
    await waitFor("the welcome", () => welcome.evaluate(() => document.querySelector("h1") !== null || undefined));
    await welcome.close();
  }

  /** At the browser, not at a tab: so that tabs which a link opens are answered from their first request. */
  async #intercept(): Promise<void> {
    const session = await this.#browser.target().createCDPSession();
    session.on("Fetch.requestPaused", ({ requestId, request }) => {
      const reply = this.#site.reply(request.url);
      const done =
        reply === null
          ? session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" })
          : session.send("Fetch.fulfillRequest", {
              requestId,
              responseCode: reply.status,
              responseHeaders: Object.entries(reply.headers).map(([name, value]) => ({ name, value })),
              body: Buffer.from(reply.body).toString("base64"),
            });
      // The tab may have been closed before its answer came.
      done.catch(() => {});
    });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "http*://*" }] });
  }

  async openCalendar(options: Partial<SampleOptions> = {}, path = "/calendar/u/0/r/week"): Promise<Page> {
    this.#site.show(options);
    const page = await this.#browser.newPage();
    await page.goto(calendarOrigin + path);
    return page;
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: this.#scheme }]);
    await page.goto(`chrome-extension://${await this.#extensionId()}/${path}`);
    await page.waitForSelector("main");
    return page;
  }

  async pageOpenedBy(action: () => Promise<unknown>): Promise<Page> {
    const before = new Set(await this.#browser.pages());
    await action();
    const page = await waitFor("a new tab", async () =>
      (await this.#browser.pages()).find((page) => !before.has(page)),
    );
    await waitFor("the new tab to load", () => page.evaluate(isLoaded));
    return page;
  }

  async setColorScheme(scheme: "light" | "dark"): Promise<void> {
    this.#scheme = scheme;
    for (const page of await this.#browser.pages()) {
      if (page.url().startsWith("chrome-extension:")) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      }
    }
  }

  async stopWorker(): Promise<void> {
    await this.#watch?.releaseWorkers();
    const running = this.#worker();
    await this.#withAnyPage((session) => session.send("ServiceWorker.stopAllWorkers"));
    // A page that waits for an answer may have started the next one by then.
    await waitFor("the background to stop", () => (running && this.#worker() === running ? undefined : true));
  }

  async workerRuns(): Promise<boolean> {
    return this.#worker() !== undefined;
  }

  async command(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.#withAnyPage(async (session) =>
      session.send("ServiceWorker.startWorker", { scopeURL: `chrome-extension://${await this.#extensionId()}/` }),
    );
    const worker = await waitFor("the background to start", () => this.#worker());
    const session = await worker.createCDPSession();
    const { exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: `chrome.tabs.query({ url: ${JSON.stringify(page.url())} })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`The command failed: ${exceptionDetails.exception?.description}`);
    await session.detach();
  }

  async update(): Promise<void> {
    countVersionUp(this.#folder.extension);
    await this.#browser.installExtension(this.#folder.extension);
  }

  async sidePanelIsOpen(): Promise<boolean> {
    return (await this.sidePanelPage()) !== null;
  }

  async sidePanelPage(): Promise<Page | null> {
    const extension = (await this.#browser.extensions()).get(await this.#extensionId());
    const tabs = new Set(await this.#browser.pages());
    const pages = (await extension?.pages()) ?? [];
    return pages.find((page) => page.url().includes("/sidepanel.html") && !tabs.has(page)) ?? null;
  }

  networkRequests(): string[] {
    return [...this.#site.strangers, ...(this.#watch?.extensionRequests ?? [])];
  }

  async consoleErrors(): Promise<string[]> {
    return this.#watch?.errors ?? [];
  }

  async restart({ killed = false, meanwhile }: RestartOptions = {}): Promise<TestBrowser> {
    await this.#end(killed);
    await meanwhile?.(this.#folder.profile);
    return ChromiumBrowser.start(this.#folder, this.#options);
  }

  async close(): Promise<void> {
    await this.#end(false);
    this.#folder.remove();
  }

  async #end(killed: boolean): Promise<void> {
    const child = this.#browser.process();
    if (killed) killWithChildren(child);
    else await this.#browser.close();
    await waitFor("Chromium to end", () => (child?.exitCode === null && child.signalCode === null ? undefined : true));
  }

  async #extensionId(): Promise<string> {
    const [id] = (await this.#browser.extensions()).keys();
    if (id === undefined) throw new Error("The extension is not loaded.");
    return id;
  }

  #worker() {
    return this.#browser.targets().find((target) => target.type() === "service_worker");
  }

  /** The protocol speaks of workers through a tab only, whichever it is. */
  async #withAnyPage(run: (session: Awaited<ReturnType<Page["createCDPSession"]>>) => Promise<unknown>): Promise<void> {
    const [page] = await this.#browser.pages();
    if (page === undefined) throw new Error("Chromium has no tab open.");
    const session = await page.createCDPSession();
    await session.send("ServiceWorker.enable");
    await run(session);
    await session.detach();
  }
}

/** Mode 1 is the choice "Block third-party cookies" of the browser's settings. */
function blockThirdPartyCookies(profile: string): void {
  mkdirSync(join(profile, "Default"), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
}
