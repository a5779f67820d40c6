/** What an export is made from. */
import type { Conversation } from "../domain/conversation";
import type { Direction, Energiser, Goal, Objective } from "../domain/goal";
import type { Note, NoteSlot } from "../domain/note";
import type { Person } from "../domain/person";
import type { Commitment } from "../domain/promise";
import type { Suggestion } from "../domain/suggestion";
import type { Instant } from "../domain/values";
import { dayOf } from "./markdown";

/** All records that belong to one person, those in the bin among them. */
export interface PersonRecords {
  person: Person;
  direction: Direction | null;
  goals: Goal[];
  promises: Commitment[];
  energisers: Energiser[];
  conversations: Conversation[];
  notes: Note[];
  /** Of all people: goals name them. */
  objectives: Objective[];
  suggestions: Suggestion[];
  /** What the user said about whose calendar events are whose, as far as it names this person. */
  corrections: number;
}

export interface Naming {
  /** What a place for notes is called in that conversation. */
  slotName(conversation: Conversation, slot: NoteSlot): string;
}

export function deletedWords(moment: Instant): string {
  return `deleted on ${dayOf(moment)}, and can still be put back`;
}
