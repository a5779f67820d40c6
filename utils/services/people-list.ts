/** People as lists show them. */

import { compareNames } from "../domain/order";
import type { Person } from "../domain/person";
import type { PersonSummary } from "../domain/views";

export function summaryOf({ id, name, emails, role, kind }: Person): PersonSummary {
  return { id, name, email: emails[0] ?? null, role, kind };
}

/** Those to choose from: not archived, not in the bin, by name. */
export function pickable(people: readonly Person[]): PersonSummary[] {
  return people
    .filter(({ archivedAt, deletedAt }) => archivedAt === null && deletedAt === null)
    .map(summaryOf)
    .sort((a, b) => compareNames(a.name, b.name));
}
