/**
 * The sample calendar: stands in for calendar.google.com and behaves like it, as far as public sources tell.
 * A test or `npm start` intercepts the browser's requests and hands back what `answer` says; nothing listens on a port.
 */
import { createHash } from "node:crypto";
import { bundleScript, bundleStyles } from "./bundle";
import type { BubbleSteps, PageData } from "./client/page-data";
import { type Csp, cspHeader } from "./csp";
import { people, type SampleEvent } from "./events";
import { sampleEvents } from "./expand";
import { pageHtml } from "./page";
import { wallClock } from "./zone";

export interface SampleOptions {
  now: Date;
  /** Default `light`. */
  theme?: "light" | "dark";
  /** Default `y2019`. */
  csp?: Csp;
  /** The account's language, as Google names it: `de`, `pt-BR`, `iw`. Default `en`. */
  locale?: string;
  /** Whether a foreign ancestor with `data-keeps-details-open` keeps the bubble open and may have focus. Default off. */
  keepsDetailsOpen?: boolean;
  /** Whether every render removes what others put into the page's own nodes. Default on. */
  stripForeign?: boolean;
  /** Instead of the planned week. */
  events?: SampleEvent[];
  /** Events without guests on top; `?chips=N` in the address does the same. */
  extraChips?: number;
  steps?: Partial<BubbleSteps>;
  /** The signed-in address. */
  me?: string;
  /** The zone of the calendar; the machine's own zone does not matter. Default `America/New_York`. */
  timeZone?: string;
  /** Default: as the language has it; English `10:00am`. */
  hour24?: boolean;
  /** The user's setting for one-letter shortcuts. Default on. */
  shortcuts?: boolean;
}

export interface SampleAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const script = await bundleScript();
const styles = bundleStyles();
const defaultSteps: BubbleSteps = { guestsDelayMs: 120, guestBatches: 2, batchDelayMs: 60, meetDelayMs: 600 };

/**
 * @param url the address that the browser asks for
 * @returns what to answer; `null` when the address is none of calendar.google.com's
 */
export function answer(url: string, options: SampleOptions): SampleAnswer | null {
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname !== "calendar.google.com") return null;
  if (pathname === "/" || pathname === "/calendar" || pathname === "/calendar/") return redirect("/calendar/u/0/r");
  if (pathname === "/calendar/event") return redirect(`/calendar/u/0/r/eventedit/${searchParams.get("eid") ?? ""}`);
  const account = /^\/calendar(?:\/u\/(\d+))?\/r(?:\/|$)/.exec(pathname);
  if (!account) return emptyAnswer(pathname);

  const nonce = createHash("sha256").update(`${url} ${options.now.getTime()}`).digest("base64url").slice(0, 22);
  const extraChips = Number(searchParams.get("chips") ?? options.extraChips ?? 0);
  const data = pageData(options, `/calendar/u/${account[1] ?? 0}`, Number.isInteger(extraChips) ? extraChips : 0);
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...cspHeader(options.csp ?? "y2019", nonce),
    },
    body: pageHtml(data, { nonce, script, styles, now: options.now }),
  };
}

function pageData(options: SampleOptions, base: string, extraChips: number): PageData {
  const timeZone = options.timeZone ?? "America/New_York";
  const me = { ...people.me, email: options.me ?? people.me.email };
  const now = wallClock(options.now, timeZone);
  const language = options.locale ?? "en";
  return {
    me,
    now,
    timeZone,
    base,
    theme: options.theme ?? "light",
    language,
    hour24: options.hour24 ?? writesHour24(language),
    keepsDetailsOpen: options.keepsDetailsOpen ?? false,
    stripForeign: options.stripForeign ?? true,
    shortcuts: options.shortcuts ?? true,
    steps: { ...defaultSteps, ...options.steps },
    events: options.events ?? sampleEvents(now.slice(0, 10), me.email, timeZone, extraChips),
  };
}

/** Whether people who read this language write 15:00 rather than 3 in the afternoon. */
function writesHour24(language: string): boolean {
  return new Intl.DateTimeFormat(language, { hour: "numeric" }).resolvedOptions().hourCycle?.startsWith("h2") ?? false;
}

function redirect(location: string): SampleAnswer {
  return { status: 302, headers: { location }, body: "" };
}

/** Reports and the icon are taken without a word; every other address has no calendar in it. */
function emptyAnswer(pathname: string): SampleAnswer {
  if (pathname === "/favicon.ico" || pathname === "/calendar/cspreport") return { status: 204, headers: {}, body: "" };
  return {
    status: 404,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: '<!doctype html><html lang="en"><title>Not found</title><body><h1>There is no calendar here.</h1></body></html>',
  };
}
