/** Adds what was read from pasted text, one person after the other. */
import { defaultClock } from "../../../utils/domain/career-clock";
import type { PersonKind } from "../../../utils/domain/person";
import { request } from "../../../utils/messaging/client";
import type { PastedPeople, PastedPerson } from "./pasted-people";

/** Raised when some were added and one could not be: what is left is kept for another try. */
export interface Added {
  count: number;
  /** Text for those that were not added, and for the lines that could not be read. */
  left: string;
  /** Why it stopped; `null` when all were added. */
  error: unknown;
}

export async function addPeople({ people, problems }: PastedPeople, kind: PersonKind): Promise<Added> {
  let count = 0;
  let error: unknown = null;
  for (const person of people) {
    try {
      await request("person.add", { person: fieldsOf(person, kind) });
    } catch (thrown) {
      error = thrown;
      break;
    }
    count += 1;
  }
  const left = [...people.slice(count).map(lineOf), ...problems.map(({ source }) => source)];
  return { count, left: [...new Set(left)].join("\n"), error };
}

function fieldsOf({ name, email, role }: PastedPerson, kind: PersonKind) {
  return { name, kind, emails: email ? [email] : [], role, startDate: null, clock: defaultClock(kind) };
}

function lineOf({ name, email, role }: PastedPerson): string {
  return [email ? `${name} <${email}>` : name, role].filter(Boolean).join(", ");
}
