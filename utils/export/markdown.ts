/** Markdown that a person can read as it stands. */
import { dayName } from "../domain/relative-time";
import type { Instant, PlainDate } from "../domain/values";

/** Before every day that is ever written, so that each is written with its year. */
const longAgo = "1900-01-01";

/**
 * One line of what somebody wrote. It stays as it is, but for what a program that shows Markdown would take for HTML, or
 * for a picture to fetch.
 */
export function inline(text: string): string {
  return text
    .trim()
    .replace(/</g, "\\<")
    .replace(/!\[/g, "!\\[")
    .replace(/\s*\r?\n\s*/g, " / ");
}

/** Empty lines around it, as headings want it. */
export function heading(level: number, text: string): string {
  return `\n${"#".repeat(level)} ${inline(text)}\n`;
}

/** A line of a list for each; what is empty is left out. */
export function list(items: readonly (string | false | null | undefined)[], indent = ""): string[] {
  return items.filter((item) => typeof item === "string" && item !== "").map((item) => `${indent}- ${item}`);
}

/** "Role: Designer"; nothing where there is nothing to say. */
export function named(name: string, text: string | null | undefined): string {
  return text?.trim() ? `${name}: ${inline(text)}` : "";
}

/** "24 November 2026". */
export function day(date: PlainDate): string {
  return dayName(date, longAgo);
}

/** The day of a moment, in UTC: a file that is read elsewhere says the same there. */
export function dayOf(moment: Instant): string {
  return day(moment.slice(0, 10));
}

/** Lines become a text that ends with one line break, and has no more than one empty line in a row. */
export function text(lines: readonly string[]): string {
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
