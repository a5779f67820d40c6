/** Which conditions of the bank hold for a person today, with the words to fill in and to explain the choice. */
import { addDays, monthsBetween } from "../domain/dates";
import type { Beat, Goal } from "../domain/goal";
import type { Commitment } from "../domain/promise";
import { ago, dayName } from "../domain/relative-time";
import type { PlainDate } from "../domain/values";
import type { ChoiceContext } from "./choice-context";
import { shorten } from "./fill";
import type { Blank, Fit, Pack } from "./question";

export interface Reason {
  /** How much this speaks for a question that needs it, from 0 (only allows it) to 6. */
  weight: number;
  /** Continues "because"; `null` for a condition that explains nothing by itself. */
  because: string | null;
  /** The user's own words for the question's blank. */
  words?: Partial<Record<Blank, string>>;
}

export type Reasons = Partial<Record<Fit, Reason>>;

/** A goal is called quiet after six weeks: longer than any monthly rhythm needs. */
const quietDays = 42;
/** A quarter over the yearly promise. */
const longGapMonths = 15;
const newReportMonths = 3;
const wordsInReason = 7;

/** The conditions that hold; one that is absent does not. */
export function reasonsFor(context: ChoiceContext): Reasons {
  const found: Record<Fit, Reason | null> = {
    ...goalReasons(context),
    ...promiseReasons(context),
    energiser: energiserReason(context),
    direction: directionReason(context),
    "no-direction": directionReason(context) ? null : allowed,
    "last-words": lastWordsReason(context),
    "met-before": context.monthsSinceLast === null ? null : allowed,
    "long-gap": longGapReason(context),
    "i-lead": context.person.kind === "report" ? allowed : null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, reason]) => reason !== null)) as Reasons;
}

/** The packs to draw from: those the user chose and those that are evident, each with its reason. */
export function packReasons(context: ChoiceContext): Partial<Record<Pack, string>> {
  const { person, today } = context;
  const active = new Set<Pack>(context.packs);
  if (person.kind === "skip-level" || person.kind === "my-manager") active.add(person.kind);
  if (context.kind === "career" && context.monthsSinceLast === null) active.add("first-talk");
  if (person.kind === "report" && person.startDate !== null && isRecent(person.startDate, today)) {
    active.add("new-report");
  }
  return Object.fromEntries([...active].map((pack) => [pack, packWords[pack]]));
}

const allowed: Reason = { weight: 0, because: null };

const packWords: Record<Pack, string> = {
  "first-talk": "because this is your first career conversation",
  "new-report": "because they started not long ago",
  "senior-expert": "because they want to go deeper rather than up",
  "early-career": "because they are early in their working life",
  returning: "because they are back from leave",
  "skip-level": "because somebody else leads them from day to day",
  "my-manager": "because this is your own manager",
  inherited: "because somebody else led them before you",
};

type GoalFit = "goal" | "quiet-goal" | "kept-goal" | "missed-goal" | "aligned-goal" | "unlinked-goal";

function goalReasons({ goals, objectives, today }: ChoiceContext): Record<GoalFit, Reason | null> {
  const active = goals.filter((goal) => goal.state === "active" && goal.level === "benchmark" && !goal.deletedAt);
  // Longest unseen first, so that every goal has its turn.
  const byAge = active.toSorted((a, b) => compare(lastSeen(a), lastSeen(b)) || compare(a.id, b.id));
  const marked = (mark: Beat["mark"]) => byAge.findLast((goal) => lastBeat(goal)?.mark === mark);
  const about = (goal: Goal | undefined, weight: number, because: (name: string) => string): Reason | null =>
    goal ? { weight, because: because(quoted(goal.text)), words: { goal: goal.text } } : null;

  const aligned = byAge.find((goal) => objectives.some((objective) => objective.id === goal.objectiveId));
  const objective = objectives.find((each) => each.id === aligned?.objectiveId)?.text ?? "";
  const alignment = about(aligned, 2, (name) => `because ${name} serves ${quoted(objective)}`);
  return {
    goal: about(byAge[0], 2, (name) => `because of the goal ${name}`),
    "quiet-goal": about(
      byAge.find((goal) => lastSeen(goal) <= addDays(today, -quietDays)),
      5,
      (name) => `because the goal ${name} has had no beat ${sinceWhen(byAge, today)}`,
    ),
    "kept-goal": about(marked("kept"), 2, (name) => `because ${name} was kept last time`),
    "missed-goal": about(marked("missed"), 4, (name) => `because ${name} was missed last time`),
    "aligned-goal": alignment && { ...alignment, words: { ...alignment.words, objective } },
    "unlinked-goal": about(
      byAge.find((goal) => goal.leadsTo === null),
      3,
      (name) => `because nothing stands above ${name} yet`,
    ),
  };
}

/** For the goal unseen longest, which is the first of `byAge`. */
function sinceWhen(byAge: readonly Goal[], today: PlainDate): string {
  const beat = byAge[0] && lastBeat(byAge[0]);
  return beat ? `since ${dayName(beat.on, today)}` : "yet";
}

function promiseReasons({ promises, today }: ChoiceContext): Record<"my-promise" | "their-promise", Reason | null> {
  const oldest = (by: Commitment["by"]) =>
    promises
      .filter((promise) => promise.by === by && promise.state === "open" && !promise.deletedAt)
      .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id))[0];
  const about = (promise: Commitment | undefined, whose: string): Reason | null =>
    promise
      ? {
          weight: 4,
          because: `because ${whose} ${quoted(promise.text)} is open since ${dayName(dayOf(promise.createdAt), today)}`,
          words: { promise: promise.text },
        }
      : null;
  return { "my-promise": about(oldest("me"), "your promise"), "their-promise": about(oldest("them"), "their promise") };
}

function energiserReason({ energisers, kind, today }: ChoiceContext): Reason | null {
  const kept = energisers.filter((energiser) => !energiser.deletedAt && energiser.on < today);
  // Those not asked about yet first; of these the newest is remembered best.
  const next = kept.toSorted(
    (a, b) => Number(a.since !== null) - Number(b.since !== null) || compare(b.on, a.on) || compare(a.id, b.id),
  )[0];
  if (!next) return null;
  return {
    weight: kind === "career" ? 5 : 2,
    because: `because ${quoted(next.text)} gave them energy ${ago(next.on, today)}`,
    words: { energiser: next.text },
  };
}

function directionReason({ direction }: ChoiceContext): Reason | null {
  if (!direction || direction.none || direction.text.trim() === "") return null;
  return { weight: 3, because: "because of where they want to head", words: { direction: direction.text } };
}

function lastWordsReason({ lastTime, today }: ChoiceContext): Reason | null {
  const line = lastTime?.lines.find(({ text }) => text.trim() !== "");
  if (!lastTime || !line) return null;
  return {
    weight: 3,
    because: `because of your note of ${dayName(lastTime.date, today)}`,
    words: { last: line.text },
  };
}

function longGapReason({ monthsSinceLast }: ChoiceContext): Reason | null {
  if (monthsSinceLast === null || monthsSinceLast < longGapMonths) return null;
  return { weight: 4, because: `because the last one was ${monthsSinceLast} months ago` };
}

/** The day a goal was last looked at, else the day it began. */
function lastSeen(goal: Goal): PlainDate {
  return lastBeat(goal)?.on ?? goal.startsOn ?? dayOf(goal.createdAt);
}

function lastBeat(goal: Goal): Beat | undefined {
  return goal.beats.toSorted((a, b) => compare(a.on, b.on)).at(-1);
}

function isRecent(startDate: PlainDate, today: PlainDate): boolean {
  return monthsBetween(startDate, today) < newReportMonths;
}

function dayOf(instant: string): PlainDate {
  return instant.slice(0, 10);
}

function quoted(text: string): string {
  return `“${shorten(text, wordsInReason)}”`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
