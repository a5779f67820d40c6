/** Firefox, driven by WebDriver BiDi. Remote access to the browser itself is on: our own pages cannot be opened without. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { SampleOptions } from "../../calendar/server";
import { CalendarSite, calendarOrigin } from "./calendar-site";
import { ensureBrowser } from "./executables";
import { fillProfile, firefoxEnded } from "./firefox-profile";
import { type FirefoxRemote, openRemote } from "./firefox-remote";
import { countVersionUp } from "./next-version";
import { killWithChildren } from "./processes";
import { builtExtension, createSessionFolder, type SessionFolder } from "./session-folder";
import type { LaunchOptions, RestartOptions, TestBrowser } from "./test-browser";
import { isLoaded, waitFor } from "./wait";

const addonId = "trellis@trellis.example";
/** Firefox draws one at random for each installation; a known one makes our pages' addresses known. */
const addonUuid = "7e5717e5-0000-4000-8000-000000000001";
const pageOrigin = `moz-extension://${addonUuid}`;
/** What Firefox itself notes when a page is closed or left before an answer to it has come: nobody is left to miss it. */
const closedWhileWaiting = /Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const folder = createSessionFolder(options.extension ?? builtExtension.firefox, options.parent);
  await fillProfile(folder.profile);
  options.change?.(folder.extension);
  return FirefoxBrowser.start(folder, options, true);
}

class FirefoxBrowser implements TestBrowser {
  readonly kind = "firefox";
  readonly #site = new CalendarSite();
  readonly #folder: SessionFolder;
  readonly #options: LaunchOptions;
  readonly #browser: Browser;
  readonly #remote: FirefoxRemote;
  readonly #errors: string[] = [];

  private constructor(browser: Browser, remote: FirefoxRemote, folder: SessionFolder, options: LaunchOptions) {
    this.#browser = browser;
    this.#remote = remote;
    this.#folder = folder;
    this.#options = options;
  }

  static async start(folder: SessionFolder, options: LaunchOptions, isFirst = false): Promise<FirefoxBrowser> {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: ensureBrowser("firefox"),
      headless: options.headless ?? true,
      defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
      userDataDir: folder.profile,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: ["--remote-allow-system-access", "--width=1440", "--height=960"],
      extraPrefsFirefox: preferences(options),
    });
    folder.removeOnExit();
    try {
      const self = new FirefoxBrowser(browser, await openRemote(browser), folder, options);
      await self.#intercept();
      const install = () => browser.installExtension(folder.extension);
      // Another extension than ours has no welcome, and the second time nobody is greeted.
      if (isFirst && options.extension === undefined) await self.#install(install);
      else await install();
      return self;
    } catch (error) {
      await browser.close();
      folder.remove();
      throw error;
    }
  }

  /** Waits for the welcome page, which must open by itself, so that no test meets it by chance. */
  async #install(install: () => Promise<unknown>): Promise<void> {
    const welcome = await this.pageOpenedBy(install);
    await waitFor("the welcome", () => welcome.evaluate(() => document.querySelector("h1") !== null || undefined));
    await welcome.close();
  }

  /** For the browser as a whole, not for a tab: so that tabs which a link opens are answered from their first request. */
  async #intercept(): Promise<void> {
    const remote = this.#remote;
    remote.on<PausedRequest>("network.beforeRequestSent", ({ isBlocked, request: { request, url } }) => {
      if (!isBlocked) return;
      const reply = this.#site.reply(url);
      const done =
        reply === null
          ? remote.send("network.failRequest", { request })
          : remote.send("network.provideResponse", {
              request,
              statusCode: reply.status,
              reasonPhrase: "",
              headers: Object.entries(reply.headers).map(([name, value]) => ({ name, value: text(value) })),
              body: text(reply.body),
            });
      // The tab may have been closed before its answer came.
      done.catch(() => {});
    });
    remote.on<LogEntry>("log.entryAdded", ({ level, text, source }) => {
      if (level === "error") this.#errors.push(`${source.context}: ${text}`);
    });
    await remote.send("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
    await remote.send("network.addIntercept", {
      phases: ["beforeRequestSent"],
      urlPatterns: ["http", "https"].map((protocol) => ({ type: "pattern", protocol })),
    });
  }

  async openCalendar(options: Partial<SampleOptions> = {}, path = "/calendar/u/0/r/week"): Promise<Page> {
    this.#site.show(options);
    const page = await this.#browser.newPage();
    await page.goto(calendarOrigin + path);
    return page;
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // Firefox never reports that such a page has loaded, so the wait is for what it shows.
    page.goto(`${pageOrigin}/${path}`).catch(() => {});
    const shown = () => page.evaluate(() => document.querySelector("main") !== null || undefined);
    await waitFor(`${path} to show its main`, shown);
    return page;
  }

  async pageOpenedBy(action: () => Promise<unknown>): Promise<Page> {
    const before = new Set(await this.#browser.pages());
    await action();
    const page = await waitFor("a new tab", async () => {
      await this.#remote.announceTabs();
      return (await this.#browser.pages()).find((page) => !before.has(page));
    });
    await waitFor("the new tab to load", () => page.evaluate(isLoaded));
    return page;
  }

  async setColorScheme(scheme: "light" | "dark"): Promise<void> {
    const value = scheme === "dark" ? 0 : 1;
    await this.#remote.inBrowserWindow(
      `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`,
    );
  }

  async stopWorker(): Promise<void> {
    await this.#remote.inBrowserWindow(
      `WebExtensionPolicy.getByID("${addonId}").extension.terminateBackground({ disableResetIdleForTest: true })`,
    );
  }

  async workerRuns(): Promise<boolean> {
    const state = await this.#remote.inBrowserWindow(
      `WebExtensionPolicy.getByID("${addonId}").extension.backgroundState`,
    );
    return state === "running";
  }

  async command(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    const keys = suggestedKeys(this.#folder.extension, name);
    // In a block: the window keeps what is declared at its top.
    await this.#remote.inBrowserWindow(`{
      gBrowser.selectedBrowser.focus();
      const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent("", key));
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.reverse()) keyboard.keyup(key);
    }`);
  }

  async update(): Promise<void> {
    countVersionUp(this.#folder.extension);
    await this.#browser.installExtension(this.#folder.extension);
  }

  async sidePanelIsOpen(): Promise<boolean> {
    const shown = await this.#remote.inBrowserWindow(`
      SidebarController.isOpen && SidebarController.browser.contentDocument
        .getElementById("webext-panels-browser")?.currentURI.spec`);
    return typeof shown === "string" && shown.startsWith(`${pageOrigin}/sidepanel.html`);
  }

  async sidePanelPage(): Promise<null> {
    return null;
  }

  networkRequests(): string[] {
    return this.#site.strangers;
  }

  async consoleErrors(): Promise<string[]> {
    const own = await this.#remote.inBrowserWindow(`
      Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter(({ sourceName, flags }) => sourceName.startsWith("${pageOrigin}") && !(flags & Ci.nsIScriptError.warningFlag))
        .map(({ sourceName, errorMessage }) => sourceName + ": " + errorMessage)
        .join("\\n")`);
    return [...this.#errors, ...String(own).split("\n")].filter(
      (line) => line !== "" && !closedWhileWaiting.test(line),
    );
  }

  async restart({ killed = false, meanwhile }: RestartOptions = {}): Promise<TestBrowser> {
    await this.#end(killed);
    await meanwhile?.(this.#folder.profile);
    return FirefoxBrowser.start(this.#folder, this.#options);
  }

  async close(): Promise<void> {
    await this.#end(false);
    this.#folder.remove();
  }

  async #end(killed: boolean): Promise<void> {
    const child = this.#browser.process();
    if (killed) killWithChildren(child);
    else await this.#browser.close();
    await firefoxEnded(child, this.#folder.profile);
  }
}

interface PausedRequest {
  isBlocked: boolean;
  request: { request: string; url: string };
}

interface LogEntry {
  level: string;
  text: string;
  source: { context?: string };
}

function text(value: string) {
  return { type: "string", value };
}

function preferences({ cookies }: LaunchOptions): Record<string, unknown> {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [addonId]: addonUuid }),
    // The extension is installed anew on each start, as a temporary one; its data are kept all the same.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    // Whatever slips past the interception meets a proxy that is not there.
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": 9,
    "network.proxy.socks_remote_dns": true,
    "intl.accept_languages": "en-US",
    ...(cookies === "blocked" ? { "network.cookie.cookieBehavior": 1 } : {}),
  };
}

/** The keys of a command, as the manifest suggests them: "Alt+Shift+G" gives three. */
function suggestedKeys(extension: string, name: string): { key: string; code: string }[] {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const shortcut: string | undefined = manifest.commands?.[name]?.suggested_key?.default;
  if (shortcut === undefined) throw new Error(`The manifest has no key for the command ${name}.`);
  return shortcut.split("+").map((key) => ({ key, code: /^[A-Z]$/.test(key) ? `Key${key}` : `${key}Left` }));
}
