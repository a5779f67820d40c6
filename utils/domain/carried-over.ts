/** What comes back from earlier conversations with a person: open promises, active goals, the last words. */
import type { Conversation } from "./conversation";
import { type Goal, goalLevels } from "./goal";
import type { Note } from "./note";
import type { Commitment } from "./promise";
import type { Id } from "./values";
import type { LastTime, OpenItem } from "./views";

/** Enough to be reminded, few enough to be glanced at. */
const lastLines = 3;

/**
 * The promises that a conversation shows: open ones from any time, and those settled in it. The user's own come
 * first; then by day, where a promise without one is due by now; then in the order they were made.
 */
export function promisesFor(conversationId: Id, promises: readonly Commitment[]): Commitment[] {
  return promises
    .filter(({ deletedAt }) => deletedAt === null)
    .filter(({ state, settledIn }) => state === "open" || settledIn === conversationId)
    .sort(
      (a, b) =>
        Number(a.by === "them") - Number(b.by === "them") ||
        compareText(a.due ?? "", b.due ?? "") ||
        compareText(a.createdAt, b.createdAt),
    );
}

/** The goals being worked on: benchmarks before what they add up to in a year, then in the order they were made. */
export function activeGoals(goals: readonly Goal[]): Goal[] {
  return goals
    .filter(({ state, deletedAt }) => state === "active" && deletedAt === null)
    .sort((a, b) => goalLevels.indexOf(a.level) - goalLevels.indexOf(b.level) || compareText(a.createdAt, b.createdAt));
}

/**
 * The conversation before this one, with the latest few lines written in it. A planned one counts once something was
 * written in it; skipped and deleted ones never do.
 *
 * @param conversations the same person's, in any order
 * @param notes the same person's, in any order
 */
export function lastTimeBefore(
  current: Conversation,
  conversations: readonly Conversation[],
  notes: readonly Note[],
): LastTime | null {
  const written = new Set(notes.filter(hasWords).map(({ conversationId }) => conversationId));
  const [last] = conversations
    .filter(({ id, deletedAt }) => id !== current.id && deletedAt === null)
    .filter(({ id, state }) => state === "held" || (state === "planned" && written.has(id)))
    .filter((each) => compareText(whenOf(each), whenOf(current)) < 0)
    .sort((a, b) => compareText(whenOf(b), whenOf(a)));
  if (!last) return null;
  const lines = wordsOf(notes.filter(({ conversationId }) => conversationId === last.id));
  return { conversationId: last.id, date: last.date, kind: last.kind, lines };
}

/**
 * Lines to tick that nobody ticked, those of the latest conversation first, each note's in its own order.
 *
 * @param conversations newest first
 * @param notes theirs, in any order
 */
export function openItemsIn(conversations: readonly Conversation[], notes: readonly Note[]): OpenItem[] {
  return conversations
    .filter(({ state, deletedAt }) => state !== "skipped" && deletedAt === null)
    .flatMap(({ id }) => notes.filter(({ conversationId }) => conversationId === id))
    .flatMap(({ conversationId, slot, lines }) =>
      lines
        .filter(({ kind, done, text }) => kind === "check" && !done && text.trim() !== "")
        .map((line) => ({ conversationId, slot, lineId: line.id, text: line.text.trim() })),
    );
}

/** The last lines of the newest note, in reading order; where these are too few, of the one before as well. */
function wordsOf(notes: readonly Note[]): LastTime["lines"] {
  const result: LastTime["lines"] = [];
  for (const { slot, lines } of notes.toSorted((a, b) => compareText(b.editedAt, a.editedAt))) {
    // What is still to be ticked comes back by itself.
    const written = lines.filter(({ kind, done, text }) => text.trim() !== "" && (kind !== "check" || done));
    const first = Math.max(0, written.length - (lastLines - result.length));
    result.push(...written.slice(first).map(({ text }) => ({ slot, text })));
  }
  return result;
}

function hasWords(note: Note): boolean {
  return note.lines.some(({ text }) => text.trim() !== "");
}

/** Two conversations of one day are told apart by their hour; one without an hour comes first. */
function whenOf({ date, startsAt }: Conversation): string {
  return startsAt ?? date;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
