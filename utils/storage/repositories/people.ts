import { canonicalAddress } from "../../domain/address";
import { compareText } from "../../domain/order";
import type { Person } from "../../domain/person";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** Everybody, those in the bin too, in no order. */
export function allPeople(tx: ReadTx): Promise<Person[]> {
  return tx.objectStore("people").getAll();
}

/** The person, unless there is none or they are in the bin. */
export async function livePerson(tx: ReadTx, id: Id): Promise<Person | null> {
  const person = await tx.objectStore("people").get(id);
  return person && person.deletedAt === null ? person : null;
}

/** The person, in the bin or not. */
export async function personById(tx: ReadTx, id: Id): Promise<Person | null> {
  return (await tx.objectStore("people").get(id)) ?? null;
}

/** The person, not in the bin, who has one of these addresses; the one known longest if there are several. */
export async function livePersonByEmail(tx: ReadTx, emails: readonly string[]): Promise<Person | null> {
  const byEmail = tx.objectStore("people").index("email");
  const spellings = [...new Set(emails.flatMap(spellingsOf))];
  const found = (await Promise.all(spellings.map((email) => byEmail.getAll(email)))).flat();
  const live = found.filter((person) => person.deletedAt === null);
  return live.sort((a, b) => compareText(a.createdAt, b.createdAt))[0] ?? null;
}

/** Who the 1-on-1s are with that came with an imported calendar, by series. */
export async function importedSeries(tx: ReadTx): Promise<Map<string, Person>> {
  const people = (await allPeople(tx)).filter(({ deletedAt }) => deletedAt === null);
  return new Map(people.flatMap((person) => (person.knownSeries ?? []).map((seriesId) => [seriesId, person] as const)));
}

export async function putPerson(tx: WriteTx, person: Person): Promise<void> {
  await tx.objectStore("people").put(person);
}

/** The record alone; what belongs to the person is the caller's to move or remove before. */
export async function removePerson(tx: WriteTx, id: Id): Promise<void> {
  await tx.objectStore("people").delete(id);
}

/** Addresses are stored as they were met, and two spellings may be one mailbox. */
function spellingsOf(email: string): string[] {
  const canonical = canonicalAddress(email);
  return [canonical, canonical.replace(/@gmail\.com$/, "@googlemail.com")];
}
