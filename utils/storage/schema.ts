/** What the database holds, as the code reads it. How it came to be so is told by the migrations. */
import type { DBSchema, IDBPTransaction, StoreNames } from "idb";
import type { Conversation } from "../domain/conversation";
import type { Correction } from "../domain/correction";
import type { Erased } from "../domain/erase";
import type { Direction, Energiser, Goal, Objective } from "../domain/goal";
import type { OwnGuide } from "../domain/guide";
import type { Join } from "../domain/join";
import type { Note } from "../domain/note";
import type { PeopleImport } from "../domain/people-import";
import type { Person } from "../domain/person";
import type { Commitment } from "../domain/promise";
import type { Settings } from "../domain/settings";
import type { Suggestion } from "../domain/suggestion";
import type { Id, Instant, PlainDate } from "../domain/values";

/** A conversation with the ids of its events and their series beside it: an index cannot look into a list of objects. */
export interface StoredConversation extends Conversation {
  eventIds: string[];
  seriesIds: string[];
}

/** Single values, each under its own key. */
export interface MetaValues {
  settings: Settings;
  lastBackupAt: Instant;
  /** The account number `/u/N/` of the calendar last seen. */
  account: number;
  /** The addresses under which the user was seen in Calendar, the one seen last at the end. */
  seenAs: string[];
  /** Who was erased, told by salted hashes alone. */
  erased: Erased;
  /** The notes that were pasted last, so that all of them can be taken back. */
  lastImport: LastImport;
  /** When the welcome page opened by itself. */
  greetedAt: Instant;
  /** The people who were added last from a file or a paste, so that all of them can be taken back. */
  peopleImport: PeopleImport;
  /** What the last request was answered that must not be done twice, for when it is sent again. */
  lastAnswer: { requestId: Id; answer: unknown };
}

export interface LastImport {
  personId: Id;
  at: Instant;
  /** Those that were made for it. */
  conversationIds: Id[];
  lines: { conversationId: Id; lineIds: Id[] }[];
}

export interface TrellisSchema extends DBSchema {
  people: { key: Id; value: Person; indexes: { email: string } };
  conversations: {
    key: Id;
    value: StoredConversation;
    indexes: {
      event: string;
      series: string;
      date: PlainDate;
      deleted: Instant;
      "person-date": [Id, PlainDate];
      "person-kind-date": [Id, string, PlainDate];
    };
  };
  notes: { key: string; value: Note; indexes: { conversation: Id; person: Id } };
  goals: { key: Id; value: Goal; indexes: { "person-state": [Id, string] } };
  promises: { key: Id; value: Commitment; indexes: { "person-state": [Id, string]; "settled-in": Id } };
  directions: { key: Id; value: Direction };
  energisers: { key: Id; value: Energiser; indexes: { person: Id } };
  objectives: { key: Id; value: Objective };
  guides: { key: Id; value: OwnGuide };
  corrections: { key: string; value: Correction };
  joins: { key: Id; value: Join; indexes: { into: Id } };
  suggestions: { key: string; value: Suggestion };
  meta: { key: keyof MetaValues; value: MetaValues[keyof MetaValues] };
}

export type StoreName = StoreNames<TrellisSchema>;

export const storeNames = [
  "people",
  "conversations",
  "notes",
  "goals",
  "promises",
  "directions",
  "energisers",
  "objectives",
  "guides",
  "corrections",
  "joins",
  "suggestions",
  "meta",
] as const satisfies readonly StoreName[];

/** A transaction over everything. */
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<TrellisSchema, StoreName[], Mode>;
/** One in which a repository may read. */
export type ReadTx = Tx<"readonly" | "readwrite">;
/** One in which a repository may read and write. */
export type WriteTx = Tx<"readwrite">;
