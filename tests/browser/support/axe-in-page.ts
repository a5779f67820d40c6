/** axe-core inside a page: it names elements as assistive tools do, and finds what keeps people out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "puppeteer-core";

/** A tab or one of its frames. */
export type Screen = Page | Frame;

/** The parts of axe that run in the page. Its internals are untyped. */
export interface AxeInPage {
  run(context: Document, options: object): Promise<AxeResults>;
  setup(context: Document): void;
  teardown(): void;
  utils: { getNodeFromTree(element: Element): VirtualNode | undefined };
  commons: {
    aria: { getRole(node: VirtualNode): string | null };
    dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
    text: { accessibleTextVirtual(node: VirtualNode): string };
  };
}
export type VirtualNode = object;

/** The small edition: every document has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Brings axe into the document that a screen shows, unless it is there. */
export async function injectAxe(screen: Screen): Promise<void> {
  const there = await screen.evaluate(() => "axe" in window);
  if (!there) await screen.evaluate(source);
}
