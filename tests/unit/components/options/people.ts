import { newPerson } from "../../../../utils/domain/drafts";
import type { Person } from "../../../../utils/domain/person";

export const today = "2026-11-22";

/** A report as stored, with an address made from the name. */
export function personOf(name: string, fields: Partial<Person> = {}): Person {
  const id = name.toLowerCase().replace(/\W+/g, ".");
  const now = "2026-01-01T09:00:00Z";
  return { ...newPerson({ name, emails: [`${id}@example.com`] }, { newId: () => id, now }), ...fields };
}
