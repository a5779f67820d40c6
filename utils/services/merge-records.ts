/**
 * One record in two versions. Where its parts say when they were changed, the newer part counts; else the newer record.
 * Where neither is newer, what can be kept twice is kept twice.
 */
import { canonicalAddress } from "../domain/address";
import type { Conversation, StageState } from "../domain/conversation";
import type { Direction, Goal } from "../domain/goal";
import type { Line, Note } from "../domain/note";
import { mergeLines } from "../domain/note-lines";
import { mergeSeries } from "../domain/people-import";
import type { Person } from "../domain/person";
import type { Suggestion } from "../domain/suggestion";
import type { Id, Instant } from "../domain/values";

/** How two versions of a record become one: `mine` is what is stored here. */
export type Both<T> = (mine: T, theirs: T) => T;

/** What says nothing of when it was changed stays as it is here. */
export function newer<T extends object>(mine: T, theirs: T): T {
  return momentOf(theirs) > momentOf(mine) ? theirs : mine;
}

/** Changed here and there at one moment, or at moments that nobody wrote down. */
export function isUnclear(mine: object, theirs: object): boolean {
  return momentOf(mine) === momentOf(theirs);
}

function momentOf(record: { editedAt?: Instant }): Instant {
  return record.editedAt ?? "";
}

/**
 * Addresses of both: by them a person is known again in the calendar. When they last had a career conversation, and
 * when the next one is, is worked out from the conversations.
 */
export function mergePeople(mine: Person, theirs: Person): Person {
  const { lastCareer, booked, heldMonths } = mine;
  const picked = { ...newer(mine, theirs), lastCareer, booked, heldMonths };
  const emails = [...picked.emails, ...mine.emails, ...theirs.emails];
  const known = new Map(emails.toReversed().map((email) => [canonicalAddress(email), email]));
  const series = mine.knownSeries ?? theirs.knownSeries;
  return {
    ...picked,
    emails: [...new Set([...picked.emails, ...known.values()])],
    ...(series && { knownSeries: mergeSeries(mine.knownSeries, theirs.knownSeries) }),
  };
}

/** Each stage says when it was ticked or left out, each event when it was seen. */
export function mergeConversations(mine: Conversation, theirs: Conversation): Conversation {
  const picked = newer(mine, theirs);
  const other = picked === mine ? theirs : mine;
  const stages = picked.stages.map((stage) => {
    const twin = other.stages.find(({ stageId }) => stageId === stage.stageId);
    return twin && markedAt(twin) > markedAt(stage) ? twin : stage;
  });
  const events = picked.events.map((link) => {
    const twin = other.events.find(({ eventId }) => eventId === link.eventId);
    return twin && twin.seenAt > link.seenAt ? twin : link;
  });
  return { ...picked, stages, events };
}

function markedAt({ doneAt, skippedAt }: StageState): Instant {
  return [doneAt ?? "", skippedAt ?? ""].sort().at(-1) ?? "";
}

/** Each earlier wording says until when it held. The wording that does not count any more is one of them. */
export function mergeGoals(mine: Goal, theirs: Goal): Goal {
  const picked = newer(mine, theirs);
  const other = picked === mine ? theirs : mine;
  const replaced =
    isUnclear(mine, theirs) || other.text === picked.text ? [] : [{ at: other.editedAt, text: other.text }];
  const wordings = [...picked.history, ...other.history, ...replaced];
  const known = new Map(wordings.map((wording) => [`${wording.at} ${wording.text}`, wording]));
  const history = [...known.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { ...picked, history };
}

/** There is one direction for each person, so two that are equally new stand below each other in it. */
export function mergeDirections(mine: Direction, theirs: Direction): Direction {
  if (!isUnclear(mine, theirs) || mine.text.includes(theirs.text)) return newer(mine, theirs);
  return { ...mine, text: [mine.text, theirs.text].filter(Boolean).join("\n"), none: false };
}

export function mergeSuggestions(mine: Suggestion, theirs: Suggestion): Suggestion {
  const later = (a: string | null, b: string | null) => ((a ?? "") > (b ?? "") ? a : b);
  return {
    ...mine,
    count: Math.max(mine.count, theirs.count),
    lastSeen: later(mine.lastSeen, theirs.lastSeen) ?? mine.lastSeen,
    refused: mine.refused || theirs.refused,
    hiddenUntil: later(mine.hiddenUntil, theirs.hiddenUntil),
  };
}

/** Every line of both. Of one line in two versions the newer counts; of two that are equally new both are kept. */
export function mergeNotes(mine: Note, theirs: Note): Note {
  const older = new Map<Id, Line>();
  const own = new Map(mine.lines.map((line) => [line.id, line]));
  for (const line of theirs.lines) {
    const other = own.get(line.id);
    if (other && other.editedAt !== line.editedAt) older.set(line.id, other.editedAt < line.editedAt ? other : line);
  }
  const lines = mergeLines([...older.values()], mine.lines, theirs.lines);
  if (isSame(lines, mine.lines)) return mine;
  const editedAt = mine.editedAt > theirs.editedAt ? mine.editedAt : theirs.editedAt;
  return { ...mine, lines, version: Math.max(mine.version, theirs.version) + 1, editedAt };
}

/** Whether two records say the same, in whatever order their fields were written. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || textOf(one) === textOf(other);
}

export function textOf(record: unknown): string {
  return JSON.stringify(record, (_key, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
