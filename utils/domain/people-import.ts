/** People as a file or the clipboard names them, on their way into the list; and what an import changed. */
import { canonicalAddress } from "./address";
import type { Person, PersonKind, RoughAnswer } from "./person";
import type { Id, Instant, PlainDate } from "./values";

/** Most people in one import: far more than anybody talks with one to one. */
export const mostImported = 5_000;
/** Most series and single events that are kept of one person. */
export const mostKnownSeries = 500;

/** One person to add, or what there is to add to somebody who is in the list. */
export interface ImportedPerson {
  /** Somebody who is in the list; `null` for a new person. */
  personId: Id | null;
  name: string;
  kind: PersonKind;
  emails: string[];
  role: string;
  startDate: PlainDate | null;
  rough: RoughAnswer | null;
  /** The last career conversation; `approximate` when its day was worked out and not written down. */
  lastCareer: { on: PlainDate; approximate: boolean } | null;
  /** Start of the usual 1-on-1, `HH:MM`. */
  usualTime: string | null;
  /** Ids under which Calendar knows their 1-on-1s, see {@link Person.knownSeries}. */
  knownSeries: string[];
}

/** What there is to say of one person when nothing but a name is known. */
export const nothingElse = {
  ...{ personId: null, emails: [], role: "", startDate: null, rough: null, lastCareer: null },
  ...{ usualTime: null, knownSeries: [] },
} satisfies Omit<ImportedPerson, "name" | "kind">;

/** The import that came last, so that all of it can be taken back. */
export interface PeopleImport {
  at: Instant;
  added: Id[];
  /** Those that were made for it. */
  conversationIds: Id[];
  /** People who were in the list, with what the import has changed as it was before. */
  changed: { personId: Id; usualTime: string | null; knownSeries: string[] }[];
}

/** Of these people, who has which address. Two spellings of one mailbox are one. */
export function ownersByAddress<P extends Pick<Person, "emails">>(people: readonly P[]): Map<string, P> {
  return new Map(people.flatMap((person) => person.emails.map((email) => [canonicalAddress(email), person] as const)));
}

/** The ids of both, each once; the first ones stay when there are too many. */
export function mergeSeries(mine: readonly string[] = [], others: readonly string[] = []): string[] {
  return [...new Set([...mine, ...others])].slice(0, mostKnownSeries);
}

/** The same without all that says something of a person who was erased. */
export function withoutImported(done: PeopleImport, personId: Id): PeopleImport {
  return {
    ...done,
    added: done.added.filter((id) => id !== personId),
    changed: done.changed.filter((each) => each.personId !== personId),
  };
}
