/** Forgetting a person: what of the things said about events was about them, and how they are known again. */
import { canonicalAddress } from "./address";
import type { Correction, EventCorrection, EventSaid, SeriesSaid, SomeoneElse } from "./correction";
import type { Person } from "./person";
import type { Id } from "./values";

/** Who was erased, kept so that a file saved before asks before it brings them back. */
export interface Erased {
  /** Random, the same for all hashes of one database. */
  salt: string;
  hashes: string[];
}

/** By what a person is known: their id in files saved before, and each of their addresses. */
export function tracesOf({ id, emails }: Pick<Person, "id" | "emails">): string[] {
  return [id, ...emails.map(canonicalAddress)];
}

/** The same of what was said, without all that was about this person. Nothing is left where nothing else was said. */
export function withoutPerson<T extends Correction>(correction: T, { id, emails }: Pick<Person, "id" | "emails">): T {
  const addresses = emails.map(canonicalAddress);
  const isAbout = (said: EventSaid | SeriesSaid) => {
    if (said.said === "attached") return said.personId === id;
    if (said.said === "someone-else") return isAboutPerson(said, id, addresses);
    return false;
  };
  // An event without an id is known by the addresses of its guests.
  if (addresses.some((address) => correction.id.toLowerCase().includes(address))) return { ...correction, said: [] };
  const said = correction.said.filter((each) => !isAbout(each)).map((each) => withoutHidden(each, { id, emails }));
  return { ...correction, said };
}

function isAboutPerson({ personId, from, email }: SomeoneElse, id: Id, addresses: readonly string[]): boolean {
  return personId === id || from === id || (email !== null && addresses.includes(email));
}

/** What was said of one event and hidden by what was said of its series. */
function withoutHidden(said: EventSaid | SeriesSaid, person: Pick<Person, "id" | "emails">): EventSaid | SeriesSaid {
  if (said.said !== "ignored" || said.hid === null) return said;
  const hid: EventCorrection = withoutPerson(said.hid, person);
  return { ...said, hid: hid.said.length > 0 ? hid : null };
}
