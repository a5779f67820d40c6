/** "This is someone else": what was written in the event goes to that person, and back when it is taken back. */
import { canonicalAddress } from "../domain/address";
import type { CalendarEvent } from "../domain/calendar-event";
import type { Conversation } from "../domain/conversation";
import type { Corrections, SomeoneElse } from "../domain/correction";
import { type Making, nameOf, newPerson } from "../domain/drafts";
import type { OneOnOne } from "../domain/one-on-one";
import type { Person } from "../domain/person";
import type { Id, Instant, PlainDate } from "../domain/values";
import { RequestError } from "../messaging/errors";
import { conversationsFrom, conversationsOfEvent, conversationsOfSeries } from "../storage/repositories/conversations";
import { putCorrection } from "../storage/repositories/corrections";
import { directionOf } from "../storage/repositories/directions";
import { allEnergisersOf } from "../storage/repositories/energisers";
import { goalsOf } from "../storage/repositories/goals";
import { livePerson, livePersonByEmail, personById, putPerson } from "../storage/repositories/people";
import { promisesOf } from "../storage/repositories/promises";
import type { ReadTx, WriteTx } from "../storage/schema";
import { giveTo } from "./belongings";
import { keepCareer } from "./careers";
import type { Deps } from "./deps";
import { seriesKey } from "./standing";

/** The event on show, and all that is known of it. */
export interface CorrectedEvent {
  event: CalendarEvent;
  found: OneOnOne;
  corrections: Corrections;
  /** Whose it is now; not stored, perhaps. `null` while it is nobody's. */
  personId: Id | null;
}

/**
 * Stores who the series is with; of an event that was attached by hand, who this one is with.
 *
 * @returns everybody whose conversations changed
 * @throws {RequestError} `address-taken` when the address is to be another one of theirs and is somebody else's;
 *   `invalid` when the event is nobody's: it can be attached to somebody.
 */
export async function sayWho(
  tx: WriteTx,
  corrected: CorrectedEvent,
  chosen: Person,
  alsoKnownAs: boolean,
  { clock }: Deps,
): Promise<Person[]> {
  const { corrections, found } = corrected;
  if (corrected.personId === null) throw new RequestError("invalid");
  if (chosen.id === corrected.personId) return [];
  const email = corrections.event.said.length > 0 || "reason" in found ? null : canonicalAddress(found.other.email);
  const addedAddress = alsoKnownAs && email !== null && (await isNewTo(tx, chosen, email));
  const entered = (await personById(tx, chosen.id)) === null;
  const person = addedAddress ? { ...chosen, emails: [...chosen.emails, email], editedAt: clock.now() } : chosen;
  await putPerson(tx, person);

  const before = await livePerson(tx, corrected.personId);
  const theirs = (await talksOf(tx, corrected, email)).filter(({ personId }) => personId === before?.id);
  const movedIds = await giveAll(tx, theirs, person.id);
  const from = before?.id ?? null;
  const named = { email, personId: person.id, from, movedIds, addedAddress, entered };
  const said: SomeoneElse = { said: "someone-else", ...named, at: clock.now() };
  const { event, series } = corrections;
  if (email === null) await putCorrection(tx, { ...event, said: [...event.said, said] });
  else await putCorrection(tx, { ...series, said: [...series.said, said] });
  return keepCareers(tx, [person, before], clock.today());
}

/**
 * Takes {@link sayWho} back; the correction itself is the caller's to remove. What was written since goes along.
 *
 * @returns everybody whose conversations changed
 */
export async function unsayWho(
  tx: WriteTx,
  corrected: CorrectedEvent,
  { email, personId, from, movedIds, addedAddress, entered, at }: SomeoneElse,
  { clock, newId }: Deps,
): Promise<Person[]> {
  const named = await personById(tx, personId);
  if (!named) return [];
  const emails = addedAddress ? named.emails.filter((each) => canonicalAddress(each) !== email) : named.emails;
  const person = { ...named, emails };
  await putPerson(tx, person);

  const theirs = (await talksOf(tx, corrected, email)).filter((talk) => talk.personId === person.id);
  const back = theirs.filter(({ id, createdAt }) => movedIds.includes(id) || createdAt >= at);
  if (back.length === 0) return keepCareers(tx, [await leave(tx, person, entered, clock.now())], clock.today());
  const before = (from === null ? null : await livePerson(tx, from)) ?? (await guestOf(tx, corrected.found));
  const owner = before ?? newGuest(corrected.found, { newId, now: clock.now() });
  if (!owner) return keepCareers(tx, [person], clock.today());
  await putPerson(tx, owner);
  await giveAll(tx, back, owner.id);
  return keepCareers(tx, [await leave(tx, person, entered, clock.now()), owner], clock.today());
}

/** Somebody who was entered for a correction goes to the bin with it, unless they were changed or have something. */
async function leave(tx: WriteTx, person: Person, entered = false, now: Instant): Promise<Person> {
  if (!entered || isDescribed(person) || (await hasAnything(tx, person.id))) return person;
  const left = { ...person, deletedAt: now, editedAt: now };
  await putPerson(tx, left);
  return left;
}

/** The user said more of them than a name. */
function isDescribed({ role, startDate, emails, archivedAt }: Person): boolean {
  return role !== "" || startDate !== null || emails.length > 0 || archivedAt !== null;
}

async function hasAnything(tx: ReadTx, personId: Id): Promise<boolean> {
  const [conversations, ...belongings] = await Promise.all([
    conversationsFrom(tx, personId, ""),
    goalsOf(tx, personId),
    promisesOf(tx, personId),
    allEnergisersOf(tx, personId),
  ]);
  const isKept = ({ deletedAt }: { deletedAt: Instant | null }) => deletedAt === null;
  if (conversations.length > 0 || belongings.some((records) => records.some(isKept))) return true;
  return (await directionOf(tx, personId)) !== null;
}

/** Of the whole series where the event has an address to know it by, else of this event alone. */
async function talksOf(tx: ReadTx, { event }: CorrectedEvent, email: string | null): Promise<Conversation[]> {
  if (email !== null) return conversationsOfSeries(tx, seriesKey(event));
  return event.eventId === null ? [] : conversationsOfEvent(tx, event.eventId);
}

/** @throws {RequestError} `address-taken` */
async function isNewTo(tx: ReadTx, person: Person, email: string): Promise<boolean> {
  const owner = await livePersonByEmail(tx, [email]);
  if (owner && owner.id !== person.id) throw new RequestError("address-taken");
  return owner === null;
}

/** @returns the ids of those that changed hands */
async function giveAll(tx: WriteTx, talks: readonly Conversation[], personId: Id): Promise<Id[]> {
  const given: Id[] = [];
  for (const talk of talks) if (await giveTo(tx, talk, personId)) given.push(talk.id);
  return given;
}

/** The guest of the event, as somebody in the list. */
async function guestOf(tx: ReadTx, found: OneOnOne): Promise<Person | null> {
  return "reason" in found ? null : livePersonByEmail(tx, [found.other.email]);
}

function newGuest(found: OneOnOne, making: Making): Person | null {
  return "reason" in found ? null : newPerson({ name: nameOf(found.other), emails: [found.other.email] }, making);
}

async function keepCareers(tx: WriteTx, people: readonly (Person | null)[], today: PlainDate): Promise<Person[]> {
  const kept: Person[] = [];
  for (const person of people) if (person) kept.push(await keepCareer(tx, person, today));
  return kept;
}
