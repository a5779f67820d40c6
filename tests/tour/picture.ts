import type { Page } from "puppeteer-core";

/** Takes a picture of the page, and tells what it shows. */
export type Picture = (page: Page, name: string, shows: string) => Promise<void>;
