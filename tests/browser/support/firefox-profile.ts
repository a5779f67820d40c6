/** A profile with which Firefox has started once: with an empty one a start costs the processor twice to three times as much. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { ensureBrowser } from "./executables";
import { waitFor } from "./wait";

const kept = join(import.meta.dirname, "../../../.output/test-profiles");

/** Puts what Firefox makes of an empty profile into this one. It is made once for each Firefox, and then copied. */
export async function fillProfile(profile: string): Promise<void> {
  const { size, mtimeMs } = statSync(ensureBrowser("firefox"));
  const made = join(kept, `firefox-${size}-${Math.round(mtimeMs)}`);
  if (!existsSync(made)) await make(made);
  cpSync(made, profile, { recursive: true });
}

async function make(profile: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const unfinished = mkdtempSync(join(kept, "unfinished-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: ensureBrowser("firefox"),
    userDataDir: unfinished,
    // Nothing may be asked of the network.
    extraPrefsFirefox: { "network.proxy.type": 1, "network.proxy.socks": "127.0.0.1", "network.proxy.socks_port": 9 },
  });
  const child = browser.process();
  await browser.close();
  await firefoxEnded(child, unfinished);
  try {
    renameSync(unfinished, profile);
  } catch (error) {
    // Another process was faster.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(profile)) throw error;
  }
}

/** Waits until the browser has let go of its profile. */
export async function firefoxEnded(child: ReturnType<Browser["process"]>, profile: string): Promise<void> {
  await waitFor("Firefox to end", () => (child?.exitCode === null && child.signalCode === null ? undefined : true));
  // The driver puts them back when it hears of the end; a browser that starts meanwhile would meet half of it.
  const asides = ["user.js", "prefs.js"].map((name) => join(profile, `${name}.puppeteer`));
  await waitFor("its preferences to be put back", () => (asides.some(existsSync) ? undefined : true));
}
