/** Which guide would suit a conversation, and why. */
import type { ClockStatus } from "../domain/career-clock";
import type { Conversation, ConversationKind } from "../domain/conversation";
import { monthsBetween } from "../domain/dates";
import type { Person } from "../domain/person";
import { ago, lastWords } from "../domain/relative-time";
import type { PlainDate } from "../domain/values";

export interface GuideContext {
  /** What the conversation is now. */
  kind: ConversationKind;
  today: PlainDate;
  person: Pick<Person, "kind" | "startDate">;
  /** As `clockOf` gives it. */
  clock: ClockStatus | null;
  /** This person's other conversations, in any order. */
  earlier: readonly Pick<Conversation, "date" | "kind" | "guideId" | "state">[];
}

export interface GuideSuggestion {
  guideId: string;
  /** For one quiet line: "because the last one was 14 months ago". */
  because: string;
}

/** Growth is looked at once a quarter. */
const quarter = 3;
/** So long somebody is new. */
const newMonths = 3;

/**
 * The guide to offer, or `null` when the usual one will do. To be offered only: whether a conversation becomes a
 * career conversation is for the user to say. In a conversation that is one already, only guides for one come up.
 */
export function suggestGuide(context: GuideContext): GuideSuggestion | null {
  if (context.kind === "career") return heldBefore(context) ? null : firstCareer;
  return dueCareer(context) ?? byKindOfPerson(context) ?? firstMeeting(context) ?? checkIn(context);
}

const firstCareer: GuideSuggestion = {
  guideId: "first-career",
  because: "because you have not had a career conversation yet",
};

/** When the clock asks for one, or when it cannot, because nobody knows from which day to count. */
function dueCareer(context: GuideContext): GuideSuggestion | null {
  const { clock, today } = context;
  if (!clock) return null;
  if (clock.state === "overdue" || clock.state === "due-soon") {
    if (!heldBefore(context)) return firstCareer;
    const last = lastWords(clock, today);
    return { guideId: "career", because: last ? `because the last one was ${last}` : "because it is time for one" };
  }
  const undated = clock.state === "never" && clock.dueOn === null;
  return undated && monthsKnown(context) >= quarter ? firstCareer : null;
}

function byKindOfPerson({ person }: GuideContext): GuideSuggestion | null {
  if (person.kind === "my-manager") return { guideId: "my-manager", because: "because this is your own manager" };
  if (person.kind === "skip-level") {
    return { guideId: "skip-level", because: "because somebody else leads them from day to day" };
  }
  return null;
}

/** Only for somebody who is known to be new: where there are no notes yet, it may be Trellis that is new. */
function firstMeeting(context: GuideContext): GuideSuggestion | null {
  const { person, today } = context;
  const { kind, startDate } = person;
  if (kind !== "report" || startDate === null || monthsBetween(startDate, today) >= newMonths) return null;
  if (takenPlace(context).length > 0) return null;
  const started = startDate > today ? "they are about to start" : `they started ${ago(startDate, today)}`;
  return { guideId: "first-one-on-one", because: `because ${started}` };
}

/** Neither while the clock is paused or a career conversation is booked, nor for somebody without a clock. */
function checkIn(context: GuideContext): GuideSuggestion | null {
  const { clock, today } = context;
  if (clock?.state !== "fine" && clock?.state !== "never") return null;
  const days = takenPlace(context)
    .filter(({ kind, guideId, state }) => (kind === "career" ? state === "held" : guideId === "check-in"))
    .map(({ date }) => date);
  const last = [...days, ...(clock.lastOn ? [clock.lastOn] : [])].toSorted().at(-1);
  const months = last ? monthsBetween(last, today) : monthsKnown(context);
  if (months < quarter) return null;
  const because = last ? `because you last spoke about growth ${ago(last, today)}` : "because it has been a quarter";
  return { guideId: "check-in", because };
}

function heldBefore({ clock, earlier }: GuideContext): boolean {
  const known = clock !== null && (clock.lastOn !== null || clock.approximate);
  return known || earlier.some(({ kind, state }) => kind === "career" && state === "held");
}

/** Few people mark a weekly 1-on-1 as held, so every one that is past and was not skipped counts. */
function takenPlace({ earlier, today }: GuideContext): GuideContext["earlier"] {
  return earlier.filter(({ date, state }) => state === "held" || (state === "planned" && date < today));
}

/** Whole months since the first talk, or since they started. */
function monthsKnown(context: GuideContext): number {
  const days = [...takenPlace(context).map(({ date }) => date), context.person.startDate ?? context.today];
  return monthsBetween(days.toSorted()[0] ?? context.today, context.today);
}
