/** What is kept, as text to be read elsewhere. */
import { guideOf, guides } from "../coach/guides";
import { canonicalAddress } from "../domain/address";
import type { Conversation } from "../domain/conversation";
import { tracesOf } from "../domain/erase";
import { carryOnSlot, freeSlot, type NoteSlot } from "../domain/note";
import { compareNames } from "../domain/order";
import type { Person } from "../domain/person";
import { everythingText } from "../export/everything";
import { personText } from "../export/person";
import type { PersonRecords } from "../export/records";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { allConversationsOf } from "../storage/repositories/conversations";
import { allCorrections } from "../storage/repositories/corrections";
import { directionOf } from "../storage/repositories/directions";
import { allEnergisersOf } from "../storage/repositories/energisers";
import { goalsOf } from "../storage/repositories/goals";
import { notesOfPerson } from "../storage/repositories/notes";
import { allPeople, personById } from "../storage/repositories/people";
import { promisesOf } from "../storage/repositories/promises";
import { allSuggestions } from "../storage/repositories/suggestions";
import type { ReadTx } from "../storage/schema";
import type { Services } from "./services";

export function exportHandlers({ deps }: Services): Pick<Handlers, "export.person" | "export.everything"> {
  const { database, clock } = deps;
  return {
    "export.person": async ({ personId }) => {
      const records = await database.read(async (tx) => {
        const person = await personById(tx, personId);
        if (!person) throw new RequestError("not-found");
        return recordsOf(tx, person);
      });
      return { filename: `${fileName(records.person)}.md`, text: personText(records, { slotName }, clock.now()) };
    },

    "export.everything": async () => {
      const everything = await database.read(async (tx) => {
        const people = (await allPeople(tx)).sort((a, b) => compareNames(a.name, b.name));
        return {
          people: await Promise.all(people.map((person) => recordsOf(tx, person))),
          objectives: await tx.objectStore("objectives").getAll(),
          guides: await tx.objectStore("guides").getAll(),
        };
      });
      return {
        filename: `trellis-everything-${clock.today()}.md`,
        text: everythingText(everything, { slotName }, clock.now()),
      };
    },
  };
}

async function recordsOf(tx: ReadTx, person: Person): Promise<PersonRecords> {
  const { id } = person;
  const [direction, goals, promises, energisers, conversations, notes, objectives, suggestions, corrections] =
    await Promise.all([
      directionOf(tx, id),
      goalsOf(tx, id),
      promisesOf(tx, id),
      allEnergisersOf(tx, id),
      allConversationsOf(tx, id),
      notesOfPerson(tx, id),
      tx.objectStore("objectives").getAll(),
      allSuggestions(tx),
      allCorrections(tx),
    ]);
  const traces = tracesOf(person);
  const addresses = new Set(person.emails.map(canonicalAddress));
  return {
    ...{ person, direction, goals, promises, energisers, conversations, notes, objectives },
    suggestions: suggestions.filter(({ email }) => addresses.has(canonicalAddress(email))),
    corrections: corrections.filter((each) => traces.some((trace) => JSON.stringify(each).includes(trace))).length,
  };
}

/** A stage may have been taken out of the conversation since its note was written. */
function slotName(conversation: Conversation, slot: NoteSlot): string {
  if (slot === freeSlot) return "Notes";
  if (slot === carryOnSlot) return "To take up again";
  const stages = [...guideOf(conversation).stages, ...guides.flatMap((guide) => guide.stages)];
  return stages.find(({ id }) => id === slot)?.name ?? "Notes of another stage";
}

/** Letters and digits of any language; what else a name may hold is not for every file system. */
function fileName({ name }: Person): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `everything-about-${plain || "this-person"}`;
}
