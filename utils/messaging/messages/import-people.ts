/** What adding many people at once asks. */
import * as v from "valibot";
import { mostImported, mostKnownSeries } from "../../domain/people-import";
import { personKinds, roughAnswers } from "../../domain/person";
import { message } from "../message";
import { email, id, instant, plainDate, requiredText, text } from "../schemas";

const options = ["options"] as const;

const importedPerson = v.object({
  personId: v.nullable(id),
  name: requiredText,
  kind: v.picklist(personKinds),
  emails: v.pipe(v.array(email), v.maxLength(20)),
  role: text,
  startDate: v.nullable(plainDate),
  rough: v.nullable(v.picklist(roughAnswers)),
  lastCareer: v.nullable(v.object({ on: plainDate, approximate: v.boolean() })),
  usualTime: v.nullable(v.pipe(v.string(), v.isoTime())),
  knownSeries: v.pipe(v.array(id), v.maxLength(mostKnownSeries)),
});

/** What came of an import. */
export interface PeopleImported {
  /** Addresses of people whom the user has erased: nothing was written, and the user is to be asked first. */
  erased: string[];
  /** `null` when nothing was written. All of it can be taken back by its moment. */
  done: { at: string; added: number; changed: number } | null;
}

export const importPeopleMessages = {
  /** Adds all of them, or none: `address-taken`, `not-found` or `invalid` say why. */
  "people.add": message<PeopleImported>()(
    options,
    v.object({
      people: v.pipe(v.array(importedPerson), v.minLength(1), v.maxLength(mostImported)),
      /** Whether people whom the user has erased may come back. */
      withErased: v.boolean(),
    }),
  ),
  /** Takes back the last import, if it is the one of this moment; but not who was written about since. */
  "people.take-back": message<{ stay: string[] }>()(options, v.object({ at: instant })),
};
