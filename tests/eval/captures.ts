/**
 * Captured pieces of the real page, where they are at hand: a folder beside the checkout that is not part of it. What is
 * true of each is stated here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Truth } from "./cases";

const folder = join(import.meta.dirname, "..", "..", "..", "shared", "google-calendar", "captures");

/** Signed in on the pages from which the bubbles were captured. */
export const captureMe = "owner@example.com";

export interface Capture {
  name: string;
  html: string;
  /** Guests that stay, with the count of them; the others are taken out. Without it all stay. */
  only?: readonly string[];
  truth: Truth;
}

const none: Truth = { other: null };

/** Empty where the folder is not at hand. */
export function bubbleCaptures(): Capture[] {
  if (!existsSync(folder)) return [];
  const one = { email: "guest.one@example.net", name: "guest.one@example.net" };
  const organizer = { email: "organizer@example.com", name: "Organizer Person" };
  const whenOf01 = { start: "2026-07-08T18:30", minutes: 60, allDay: false };
  const idOf01 = { seriesId: "1dq60v6utpm0k3o5l079rpgu4a", recurring: false };
  const bubble02 = `<div role="dialog"><div id="xDetDlg">${piece("02")}</div></div>`;
  return [
    { name: "01, four guests", html: piece("01"), truth: none },
    {
      name: "01, two of them",
      html: piece("01"),
      only: [captureMe, one.email],
      truth: { other: one, ...whenOf01, ...idOf01 },
    },
    { name: "02, four guests", html: bubble02, truth: none },
    { name: "02, two of them", html: bubble02, only: [captureMe, organizer.email], truth: { other: organizer } },
  ];
}

/** Pieces in which no event is open. */
export function otherCaptures(): Capture[] {
  if (!existsSync(folder)) return [];
  return ["06", "11", "12", "16", "19", "21"].map((name) => ({ name, html: piece(name), truth: none }));
}

/** The whole page before its chips are there, and what must be read from it; `null` where the folder is not at hand. */
export function capturedShell(): { html: string; me: string; language: string } | null {
  return existsSync(folder) ? { html: piece("07"), me: "second.owner@example.org", language: "en" } : null;
}

function piece(number: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? "";
  return readFileSync(join(folder, file), "utf8").replace(/^[\s\S]*?<template>|<\/template>[\s\S]*$/g, "");
}
