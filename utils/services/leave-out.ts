/** A backup without some of its people: nothing of them comes back with it. */
import { canonicalAddress } from "../domain/address";
import { withoutPerson } from "../domain/erase";
import type { Person } from "../domain/person";
import type { Stores } from "../storage/stores";

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
  };
}
