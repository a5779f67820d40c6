/** The person a user means: somebody in the list, or somebody new. */
import { nameOf, newPerson } from "../domain/drafts";
import type { Person } from "../domain/person";
import { RequestError } from "../messaging/errors";
import type { Payload } from "../messaging/protocol";
import { livePerson, livePersonByEmail } from "../storage/repositories/people";
import type { ReadTx } from "../storage/schema";
import type { Deps } from "./deps";

export type Chosen = Payload<"guide.attach">["person"];

/**
 * The person as stored, also when a new one was entered with an address that somebody in the list has; else a new one,
 * which is not stored yet.
 *
 * @throws {RequestError} `not-found`, or `invalid` when neither a name nor an address was given.
 */
export async function chosenPerson(tx: ReadTx, chosen: Chosen, { newId, clock }: Deps): Promise<Person> {
  if ("id" in chosen) {
    const person = await livePerson(tx, chosen.id);
    if (!person) throw new RequestError("not-found");
    return person;
  }
  const emails = chosen.email === null ? [] : [chosen.email];
  const name = nameOf({ name: chosen.name, email: chosen.email ?? "" });
  if (name === "") throw new RequestError("invalid");
  const known = await livePersonByEmail(tx, emails);
  return known ?? newPerson({ name, emails, kind: chosen.kind }, { newId, now: clock.now() });
}
