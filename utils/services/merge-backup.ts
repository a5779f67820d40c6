/** What a backup adds to what is stored. The same backup a second time adds nothing. */
import { canonicalAddress } from "../domain/address";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import { plainNames, type Stores } from "../storage/stores";
import {
  type Both,
  isSame,
  isUnclear,
  mergeConversations,
  mergeDirections,
  mergeGoals,
  mergeNotes,
  mergePeople,
  mergeSuggestions,
  newer,
  textOf,
} from "./merge-records";

export interface MergeCounts {
  /** Records that are not there yet. */
  added: number;
  /** Records that are there in another version. */
  changed: number;
  /** Records that are there already, or in a newer version. */
  kept: number;
  /** Records of which neither version is the newer one, so that both are kept. */
  both: number;
  /** Records of which neither version is the newer one, and of which there can be only one: that here stays. */
  stays: number;
}

export interface Merge {
  /** What has to be written. The single values, such as settings, stay as they are. */
  stores: Stores;
  counts: MergeCounts;
}

type Name = Exclude<keyof Stores, "meta">;
type Keyed = object;

/** How two versions become one, where it is more than taking the newer one. */
const ways: { [N in Name]?: Both<Stores[N][number]> } = {
  people: mergePeople,
  conversations: mergeConversations,
  notes: mergeNotes,
  goals: mergeGoals,
  directions: mergeDirections,
  suggestions: mergeSuggestions,
};

/** A second version of one of these can stand beside the first. */
const twice: readonly Name[] = ["goals", "promises", "energisers", "objectives", "guides"];
/** In these nothing can be unclear: every line of both is kept, and counts are added up. */
const clear: readonly Name[] = ["notes", "directions", "suggestions"];

export function mergeBackup(current: Omit<Stores, "meta">, backup: Stores): Merge {
  const incoming = withKnownPeople(current.people, backup);
  const counts: MergeCounts = { added: 0, changed: 0, kept: 0, both: 0, stays: 0 };
  const stores: Record<string, unknown> = { meta: [] };
  for (const name of ["conversations", ...plainNames] as const) {
    stores[name] = mergeStore(name, current[name], incoming[name], counts);
  }
  return { stores: stores as unknown as Stores, counts };
}

/** @returns the records that have to be written */
function mergeStore(name: Name, mine: readonly Keyed[], theirs: readonly Keyed[], counts: MergeCounts): Keyed[] {
  const keyOf = keysOf(name);
  const both = (ways[name] ?? newer) as Both<Keyed>;
  const here = new Map(mine.map((record) => [keyOf(record), record]));
  const written: Keyed[] = [];

  for (const record of theirs) {
    const own = here.get(keyOf(record));
    if (own === undefined) {
      counts.added += 1;
      written.push(record);
      continue;
    }
    const merged = both(own, record);
    const isChanged = !isSame(own, merged);
    const unclear = isLost(name, own, record);
    const second = unclear && twice.includes(name) ? besides(record) : null;
    const isSecondNew = second !== null && !here.has(second.id);
    if (isChanged) written.push(merged);
    if (isSecondNew) written.push(second);
    counts[fateOf({ isChanged, isSecondNew, stays: unclear && second === null })] += 1;
  }
  return written;
}

function fateOf(is: { isChanged: boolean; isSecondNew: boolean; stays: boolean }): keyof MergeCounts {
  if (is.isSecondNew) return "both";
  if (is.isChanged) return "changed";
  return is.stays ? "stays" : "kept";
}

/** What is worked out from other records, or added up from both, is no loss. */
const worked = {
  ...{ lastCareer: null, booked: null, heldMonths: null, emails: null, knownSeries: null },
  ...{ history: null, events: null },
};

/** Whether taking one version would lose what the other says, and nothing tells which of them is the newer one. */
function isLost(name: Name, mine: Keyed, theirs: Keyed): boolean {
  if (clear.includes(name) || !isUnclear(mine, theirs)) return false;
  return !isSame({ ...mine, ...worked }, { ...theirs, ...worked });
}

/** The same record under an id of its own, which is the same each time. */
function besides(record: Keyed): Keyed & { id: Id } {
  return { ...record, id: `${(record as { id: Id }).id.slice(0, 300)} ${shortHash(textOf(record))}` };
}

/** FNV-1a: it has to tell a few versions of one record apart, and to be worked out within a transaction. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function keysOf(name: Name): (record: Keyed) => string {
  const field =
    name === "joins" ? "otherId" : name === "directions" ? "personId" : name === "suggestions" ? "email" : "id";
  return (record) => String((record as Record<string, unknown>)[field]);
}

/** Somebody whose address is known here already is that person, whatever id they have in the backup. */
function withKnownPeople(people: readonly Person[], backup: Stores): Stores {
  const owners = new Map<string, Person>();
  for (const person of people) {
    if (person.deletedAt !== null) continue;
    for (const email of person.emails) owners.set(canonicalAddress(email), person);
  }
  const ids = new Set(people.map(({ id }) => id));
  const known = new Map<Id, Id>();
  for (const { id, emails } of backup.people) {
    const owner = emails.map((email) => owners.get(canonicalAddress(email))).find((found) => found !== undefined);
    if (owner && owner.id !== id && !ids.has(id)) known.set(id, owner.id);
  }
  if (known.size === 0) return backup;
  // Ids are random and long, so wherever one stands it is meant.
  return JSON.parse(JSON.stringify(backup), (_key, value) =>
    typeof value === "string" ? (known.get(value) ?? value) : value,
  ) as Stores;
}
