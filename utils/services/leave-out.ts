/** A backup without some of its people: nothing of them comes back with it. */
import { canonicalAddress } from "../domain/address";
import { withoutPerson } from "../domain/erase";
import { type PeopleImport, withoutImported } from "../domain/people-import";
import type { Person } from "../domain/person";
import type { Settings } from "../domain/settings";
import type { Id } from "../domain/values";
import type { LastImport } from "../storage/schema";
import type { MetaRecord, Stores } from "../storage/stores";

export function leaveOut(stores: Stores, people: readonly Person[]): Stores {
  if (people.length === 0) return stores;
  const ids = new Set(people.map(({ id }) => id));
  const addresses = new Set(people.flatMap(({ emails }) => emails.map(canonicalAddress)));
  const isOthers = ({ personId }: { personId: string }) => !ids.has(personId);
  const corrections = people.reduce(
    (kept, person) => kept.map((one) => withoutPerson(one, person)),
    stores.corrections,
  );
  return {
    ...stores,
    people: stores.people.filter(({ id }) => !ids.has(id)),
    conversations: stores.conversations.filter(isOthers),
    notes: stores.notes.filter(isOthers),
    goals: stores.goals.filter(isOthers),
    promises: stores.promises.filter(isOthers),
    directions: stores.directions.filter(isOthers),
    energisers: stores.energisers.filter(isOthers),
    joins: stores.joins.filter(({ other, before }) => isOthers(other) && isOthers(before)),
    corrections: corrections.filter(({ said }) => said.length > 0),
    suggestions: stores.suggestions.filter(({ email }) => !addresses.has(email)),
    meta: stores.meta.flatMap((record) => valueWithout(record, ids)),
  };
}

/** The last import was one person's; advice that was not wanted names whom it was about. */
function valueWithout(record: MetaRecord, ids: ReadonlySet<Id>): MetaRecord[] {
  if (record.key === "lastImport") return ids.has((record.value as LastImport).personId) ? [] : [record];
  if (record.key === "peopleImport") {
    const left = [...ids].reduce(withoutImported, record.value as PeopleImport);
    return [{ ...record, value: left }];
  }
  if (record.key !== "settings") return [record];
  const settings = record.value as Settings;
  const names = (advice: string) => [...ids].some((id) => advice.includes(id));
  const dismissedAdvice = settings.dismissedAdvice?.filter((advice) => !names(advice));
  return [{ ...record, value: dismissedAdvice ? { ...settings, dismissedAdvice } : settings }];
}
