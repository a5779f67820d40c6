/** What a journey may do with a browser, alike in both. */
import type { Page } from "puppeteer-core";
import type { SampleOptions } from "../../calendar/server";
import type { BrowserKind } from "./executables";

export interface LaunchOptions {
  /** `blocked`: the browser refuses cookies and storage to framed pages of another site. Default `allowed`. */
  cookies?: "allowed" | "blocked";
  /** Default `true`. */
  headless?: boolean;
  /** Folder of the unpacked extension. Default: the build in `.output`. */
  extension?: string;
  /** The folder in which profile and extension are put. Default: the system's temporary one. */
  parent?: string;
  /** Changes the browser's own copy of the extension before it is installed. */
  change?: (extension: string) => void;
  /** Watches every context for requests and errors. Off only where time is measured. Default `true`. */
  watch?: boolean;
}

export interface RestartOptions {
  /** The processes, children included, are killed as in a crash, instead of asked to end. Default `false`. */
  killed?: boolean;
  /** Done with the profile's folder while no browser is running on it. */
  meanwhile?: (profile: string) => unknown;
}

export interface TestBrowser {
  readonly kind: BrowserKind;
  /**
   * Opens the sample calendar in a new tab and waits until it is loaded. The options hold for every request until they
   * are given again, so for tabs that a link opens too.
   *
   * @param path default: the week, `/calendar/u/0/r/week`
   */
  openCalendar(options?: Partial<SampleOptions>, path?: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, such as `popup.html`, and waits until it shows its `main`. */
  extensionPage(path: string): Promise<Page>;
  /** The tab that `action` opens, such as a click on a link. */
  pageOpenedBy(action: () => Promise<unknown>): Promise<Page>;
  /** Shows extension pages as the system's dark or light mode would; the calendar's own theme is a sample option. */
  setColorScheme(scheme: "light" | "dark"): Promise<void>;
  /** Ends the background (service worker or event page), as the browser does when it idles. */
  stopWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /**
   * Fires a key of the manifest's `commands` in the tab that is in front. In Firefox the suggested key itself is pressed;
   * headless Chromium does not hand keys to extensions, so there the event is dispatched in the background.
   */
  command(name: string, page: Page): Promise<void>;
  /**
   * Puts another version of the same code in place and reloads the extension, as an update does. Pages that
   * were open are the browser's to close or to leave.
   */
  update(): Promise<void>;
  /** Whether the extension's own side panel is open beside the tabs. */
  sidePanelIsOpen(): Promise<boolean>;
  /** The page in the open side panel; `null` in Firefox, where no driver reaches it. */
  sidePanelPage(): Promise<Page | null>;
  /**
   * Every request that was not answered by the sample calendar, and every one that came from the extension, wherever it
   * went. In Firefox: only the former. Must be empty.
   */
  networkRequests(): string[];
  /** Errors on any console: calendar, frames, extension pages and background (in Firefox its uncaught ones). */
  consoleErrors(): Promise<string[]>;
  /** Ends this browser and starts another on the same profile. */
  restart(options?: RestartOptions): Promise<TestBrowser>;
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>;
}
