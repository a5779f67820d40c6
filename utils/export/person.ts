/**
 * Everything that is kept about one person, in plain words: for the person who asks for a copy, which the law of many
 * countries lets them do, and for whoever wrote it. Nothing is left out: private lines and what is in the bin are in it.
 */
import type { Conversation } from "../domain/conversation";
import type { Direction, Energiser } from "../domain/goal";
import { groupBy } from "../domain/group-by";
import type { Line, Note } from "../domain/note";
import { compareText } from "../domain/order";
import type { Commitment } from "../domain/promise";
import type { Instant } from "../domain/values";
import { goalLines } from "./goal";
import { day, dayOf, heading, inline, list, named, text } from "./markdown";
import { deletedWords, type Naming, type PersonRecords } from "./records";
import { kindWords, promiseStateWords, roughWords, sinceWords, supportWords } from "./words";

/** @returns the whole text of a Markdown file */
export function personText(records: PersonRecords, naming: Naming, madeAt: Instant): string {
  const name = records.person.name || "this person";
  return text([
    `# Everything kept about ${inline(name)}`,
    "",
    `Saved on ${dayOf(madeAt)} from Trellis, a browser extension in which a manager keeps notes about 1-on-1 ` +
      "conversations for themselves.",
    "",
    `This is all that Trellis keeps about ${inline(name)} in this browser, as it stands. **Private lines are in it.** ` +
      "Lines that were marked as ones that may be shared end with (shareable); deleted things that can still be put " +
      "back say so. Backup files that were saved earlier, and notes kept elsewhere, are not part of it.",
    ...personLines(records, naming, 2),
  ]);
}

/** The same as a part of a longer text, under headings of this level. */
export function personLines(records: PersonRecords, naming: Naming, level: number): string[] {
  const { direction, goals, promises, energisers } = records;
  return [
    heading(level, "Who they are"),
    ...whoLines(records),
    heading(level, "Where they are heading"),
    ...list([directionWords(direction)]),
    heading(level, "Goals"),
    ...(goals.length === 0 ? list(["None."]) : goals.flatMap((goal) => goalLines(goal, records, level + 1))),
    heading(level, "Promises"),
    ...orNone(promises.map((promise) => promiseWords(promise, records.person.name))),
    heading(level, "Moments that gave them energy"),
    ...orNone(energisers.map(energiserWords)),
    heading(level, "Conversations"),
    ...conversationLines(records, naming, level + 1),
  ];
}

function orNone(items: readonly string[]): string[] {
  return list(items.length > 0 ? items : ["None."]);
}

function whoLines({ person, suggestions, corrections }: PersonRecords): string[] {
  const { clock, lastCareer, booked, usualTime, archivedAt, deletedAt, createdAt } = person;
  return list([
    named("Name", person.name),
    `How they stand to me: ${kindWords[person.kind]}`,
    named("E-mail addresses", person.emails.join(", ")),
    named("Role", person.role),
    person.startDate && `Started on ${day(person.startDate)}`,
    `Career conversation: ${clock.everyMonths === null ? "no rhythm" : `every ${clock.everyMonths} months`}`,
    clock.pause &&
      named(
        "Paused",
        [clock.pause.reason, clock.pause.until && `until ${day(clock.pause.until)}`].filter(Boolean).join(", ") ||
          "for now",
      ),
    clock.rough &&
      `Last talk about their growth, as remembered on ${day(clock.rough.answeredOn)}: ${roughWords[clock.rough.answer]}`,
    lastCareer && `Last career conversation: ${day(lastCareer.on)}`,
    booked && `Next career conversation: ${day(booked.startsAt.slice(0, 10))}`,
    named("Usual time of the 1-on-1", usualTime),
    `Written down on ${dayOf(createdAt)}`,
    archivedAt && `Archived on ${dayOf(archivedAt)}`,
    deletedAt && deletedWords(deletedAt),
    ...suggestions.map(
      ({ email, count, lastSeen }) => `Counted 1-on-1s with ${email}: ${count}, last on ${day(lastSeen)}`,
    ),
    corrections > 0 && `Calendar events of which I said who they are with: ${corrections}`,
  ]);
}

function directionWords(direction: Direction | null): string {
  if (direction === null) return "Nothing written.";
  return direction.none ? "They said: nothing for now." : inline(direction.text);
}

function promiseWords(
  { by, text, support, due, moved, state, settledOn, deletedAt }: Commitment,
  name: string,
): string {
  const facts = [
    support && supportWords[support],
    due ? `by ${day(due)}` : "by the next conversation",
    moved > 0 && `moved ${moved} times`,
    `${promiseStateWords[state]}${settledOn ? ` on ${day(settledOn)}` : ""}`,
    deletedAt && deletedWords(deletedAt),
  ];
  return `${by === "me" ? "I" : inline(name)} will: ${inline(text)} (${facts.filter(Boolean).join("; ")})`;
}

function energiserWords({ text, on, since, deletedAt }: Energiser): string {
  const facts = [day(on), since && sinceWords[since], deletedAt && deletedWords(deletedAt)];
  return `${inline(text)} (${facts.filter(Boolean).join("; ")})`;
}

function conversationLines({ conversations, notes }: PersonRecords, naming: Naming, level: number): string[] {
  if (conversations.length === 0) return list(["None."]);
  const notesIn = groupBy(notes, ({ conversationId }) => conversationId);
  const newestFirst = [...conversations].sort((a, b) => compareText(b.date, a.date));
  return newestFirst.flatMap((each) => talkLines(each, notesIn.get(each.id) ?? [], naming, level));
}

const stateWords: Record<Conversation["state"], string> = {
  planned: "not marked as held",
  held: "held",
  skipped: "did not take place",
};

function talkLines(conversation: Conversation, notes: readonly Note[], naming: Naming, level: number): string[] {
  const { date, startsAt, kind, state, minutes, questions, deletedAt } = conversation;
  const facts = [
    startsAt?.slice(11, 16),
    `${minutes} minutes`,
    kind === "career" ? "career conversation" : "1-on-1",
    stateWords[state],
    deletedAt && deletedWords(deletedAt),
  ];
  const asked = questions.filter((question) => question.state === "asked").map((question) => question.text);
  return [
    heading(level, day(date)),
    facts.filter(Boolean).join(", "),
    "",
    ...notes.flatMap((note) => noteLines(note, naming.slotName(conversation, note.slot))),
    ...(asked.length > 0 ? ["Questions asked:", ...list(asked.map(inline))] : []),
  ];
}

function noteLines({ lines }: Note, name: string): string[] {
  const written = lines.filter((line) => line.text.trim() !== "");
  if (written.length === 0) return [];
  return [`${inline(name)}:`, ...list(written.map(lineWords)), ""];
}

function lineWords({ text, kind, done, shareable }: Line): string {
  const mark = kind === "check" ? (done ? "[x] " : "[ ] ") : kind === "quote" ? "In their words: " : "";
  return `${mark}${inline(text)}${shareable ? " (shareable)" : ""}`;
}
