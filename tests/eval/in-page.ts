/** What runs inside the page: the reader itself, and the page's changes undone after each reading. */
import { googleCalendar } from "../../utils/calendar/google/adapter";
import { lookAt } from "../../utils/calendar/google/look";
import { readLanguage, readOwnEmail } from "../../utils/calendar/google/page";
import { proofs } from "../../utils/calendar/google/proofs";
import { type Fact, type FactName, facts } from "../../utils/calendar/google/selectors";
import type { CalendarEvent } from "../../utils/domain/calendar-event";
import { findOneOnOne } from "../../utils/domain/one-on-one";
import { change, type Drift } from "./page-drifts";

/** What Trellis makes of the page. */
export interface Reading {
  /** Who the 1-on-1 is said to be with; `null`: it is not said to be one. */
  other: { email: string; name: string } | null;
  /** Why it is none; `null` when it is one, and when nothing is open. */
  reason: string | null;
  event: CalendarEvent | null;
}

export interface Evaluation {
  /** Opens an event, and waits until everything of it is drawn that will be. */
  show(key: string, surface: "bubble" | "edit", moment: "open" | "closed" | "filling"): Promise<void>;
  read(): Reading;
  /** Names of all attributes in the page's body and on the page itself. */
  attributes(): string[];
  /** One reading for each set of attributes, with these gone from the whole page. */
  withoutAttributes(sets: readonly (readonly string[])[]): Reading[];
  /** One reading for each drift. */
  withDrifts(drifts: readonly Drift[]): Reading[];
  /** How many elements each way to each fact finds by itself. */
  ways(): Record<string, number[]>;
  support(): ReturnType<ReturnType<typeof googleCalendar>["support"]>;
  /** What is known of the page without any event. */
  page(): { isCalendar: boolean; me: string | null; language: string };
  /** Milliseconds of each of so many readings. */
  time(readings: number): number[];
}

declare global {
  interface Window {
    evaluation: Evaluation;
    /** Set before this runs. */
    evaluationOptions: { today: string; ownEmails: string[] };
  }
}

const { today, ownEmails } = window.evaluationOptions;
const calendar = googleCalendar(document, () => today);

async function show(...[key, surface, moment]: Parameters<Evaluation["show"]>): Promise<void> {
  if (surface === "edit") {
    window.sample.openForm(key);
    return;
  }
  window.sample.openEvent(key);
  // The bubble's steps are timers that were set before this one, and not later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (moment === "closed") window.sample.closeBubble();
}

function read(): Reading {
  const event = calendar.read()?.event ?? null;
  if (event === null) return { other: null, reason: null, event };
  const found = findOneOnOne(event, ownEmails);
  if ("reason" in found) return { other: null, reason: found.reason, event };
  return { other: { email: found.other.email, name: found.other.name }, reason: null, event };
}

type Bearers = ReadonlyMap<string, readonly (readonly [Element, string])[]>;

/** Who bears which attribute, with its value. What only the browser reads, in the head, is left alone. */
function bearersOf(root: Element): Bearers {
  const bearers = new Map<string, [Element, string][]>();
  for (const element of [root, ...root.querySelectorAll("body, body *")]) {
    if (element.matches("script, style")) continue;
    for (const { name, value } of element.attributes) {
      const all = bearers.get(name) ?? [];
      all.push([element, value]);
      bearers.set(name, all);
    }
  }
  return bearers;
}

function withoutAttributes(sets: readonly (readonly string[])[]): Reading[] {
  const bearers = bearersOf(document.documentElement);
  let gone: readonly string[] = [];
  const leaveOut = (names: readonly string[]) => {
    for (const name of gone.filter((one) => !names.includes(one))) {
      for (const [element, value] of bearers.get(name) ?? []) element.setAttribute(name, value);
    }
    for (const name of names.filter((one) => !gone.includes(one))) {
      for (const [element] of bearers.get(name) ?? []) element.removeAttribute(name);
    }
    gone = names;
  };
  const readings = sets.map((names) => {
    leaveOut(names);
    return read();
  });
  leaveOut([]);
  return readings;
}

function withDrifts(drifts: readonly Drift[]): Reading[] {
  const original = document.documentElement;
  const readings = drifts.map((drift) => {
    const copy = original.cloneNode(true) as HTMLElement;
    document.replaceChild(copy, document.documentElement);
    change(copy, drift);
    return read();
  });
  document.replaceChild(original, document.documentElement);
  return readings;
}

/** Facts of the bubble are looked for in it, those of the form in the form. */
function ways(): Record<string, number[]> {
  const look = lookAt(document);
  const box = look.find("bubbleBox");
  const form = look.find("editPage");
  const rootOf = (name: FactName) => {
    const { surface } = proofs[name];
    const isPart = name !== "bubbleBox" && name !== "editPage";
    const part = surface === "bubble" ? box : surface === "edit" ? form : null;
    return isPart && part ? part : document;
  };
  const count = (name: FactName) => {
    const { ways: all, holds = () => true }: Fact = facts[name];
    const root = rootOf(name);
    return all.map(
      (way) => [...(typeof way === "string" ? root.querySelectorAll(way) : way(root))].filter(holds).length,
    );
  };
  return Object.fromEntries((Object.keys(facts) as FactName[]).map((name) => [name, count(name)]));
}

window.evaluation = {
  show,
  read,
  attributes: () => [...bearersOf(document.documentElement).keys()].sort(),
  withoutAttributes,
  withDrifts,
  ways,
  support: () => calendar.support(),
  page: () => {
    const look = lookAt(document);
    return { isCalendar: calendar.isCalendar(), me: readOwnEmail(look), language: readLanguage(look) };
  },
  time: (readings) =>
    Array.from({ length: readings }, () => {
      const start = performance.now();
      calendar.read();
      return performance.now() - start;
    }),
};
