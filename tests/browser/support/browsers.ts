/** Both browsers, for `describe.each(browsers)`; `TRELLIS_ONLY=firefox` leaves the other out while one is worked on. */
import { launchChromium } from "./chromium";
import { type BrowserKind, browserKinds } from "./executables";
import { launchFirefox } from "./firefox";
import type { LaunchOptions, TestBrowser } from "./test-browser";

export const browsers: readonly BrowserKind[] = browserKinds.filter(
  (kind) => (process.env.TRELLIS_ONLY ?? kind) === kind,
);

/** Starts a browser with the built extension on a fresh profile. */
export function launch(kind: BrowserKind, options?: LaunchOptions): Promise<TestBrowser> {
  return kind === "chromium" ? launchChromium(options) : launchFirefox(options);
}
