/** What stands in a person's form, and what of it has to be saved. */
import { canonicalAddress } from "../../utils/domain/address";
import type { ClockSettings, Person, PersonKind, RoughAnswer } from "../../utils/domain/person";
import type { PlainDate } from "../../utils/domain/values";
import { addressesIn } from "./addresses";

/** Everything as typed: numbers and lists are text until they are saved. */
export interface PersonDraft {
  name: string;
  role: string;
  /** One address a line. */
  emails: string;
  kind: PersonKind;
  startDate: string;
  /** `none`, `own`, or a number of months. */
  every: string;
  ownMonths: string;
  paused: boolean;
  pauseReason: string;
  pauseUntil: string;
  rough: RoughAnswer | "";
}

export type DraftProblems = Partial<Record<"name" | "emails" | "startDate" | "ownMonths", string>>;

export const usualMonths = ["12", "6", "3"] as const;
export const mostMonths = 60;

export function draftOf(person: Person): PersonDraft {
  const { everyMonths, pause, rough } = person.clock;
  const months = `${everyMonths ?? ""}`;
  return {
    name: person.name,
    role: person.role,
    emails: person.emails.join("\n"),
    kind: person.kind,
    startDate: person.startDate ?? "",
    every: everyMonths === null ? "none" : usualMonths.some((usual) => usual === months) ? months : "own",
    ownMonths: months,
    paused: pause !== null,
    pauseReason: pause?.reason ?? "",
    pauseUntil: pause?.until ?? "",
    rough: rough?.answer ?? "",
  };
}

/** What is wrong in the form, by field; empty when it can be saved. */
export function problemsIn(draft: PersonDraft, person: Person, people: readonly Person[]): DraftProblems {
  const months = Number(draft.ownMonths);
  const monthsFit = Number.isInteger(months) && months >= 1 && months <= mostMonths;
  const emails = emailProblems(draft.emails, person, people);
  return {
    ...(draft.name.trim() === "" && { name: "A name is needed, or at least what you call them." }),
    ...(emails && { emails }),
    ...(draft.every === "own" && !monthsFit && { ownMonths: `Write a whole number from 1 to ${mostMonths}.` }),
  };
}

function emailProblems(text: string, person: Person, people: readonly Person[]): string {
  const others = people.filter(({ id }) => id !== person.id);
  const ownerOf = (email: string) =>
    others.find((other) => other.emails.some((one) => canonicalAddress(one) === canonicalAddress(email)));
  return addressesIn(text, (email) => {
    const owner = ownerOf(email);
    return owner ? `${email} belongs to ${owner.name}.` : null;
  }).problems.join("\n");
}

/** The fields as they are stored. */
type Stored = Pick<Person, "name" | "role" | "emails" | "kind" | "startDate" | "clock">;

/** Only what differs from the person as it was when the form was opened, so that nothing else is written over. */
export function changeFrom(draft: PersonDraft, person: Person, today: PlainDate): Partial<Stored> {
  const stored: Stored = {
    name: draft.name.trim(),
    role: draft.role.trim(),
    emails: [
      ...new Set(
        draft.emails
          .split("\n")
          .map((line) => line.trim().toLowerCase())
          .filter(Boolean),
      ),
    ],
    kind: draft.kind,
    startDate: draft.startDate || null,
    clock: clockFrom(draft, person, today),
  };
  const changed = Object.entries(stored).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(person[field as keyof Stored]),
  );
  return Object.fromEntries(changed);
}

function clockFrom(draft: PersonDraft, person: Person, today: PlainDate): ClockSettings {
  const { rough } = person.clock;
  return {
    everyMonths: draft.every === "none" ? null : Number(draft.every === "own" ? draft.ownMonths : draft.every),
    pause: draft.paused ? { reason: draft.pauseReason.trim(), until: draft.pauseUntil || null } : null,
    // An answer counts from the day it was given: saving something else does not give it again.
    rough:
      draft.rough === "" ? null : rough?.answer === draft.rough ? rough : { answer: draft.rough, answeredOn: today },
  };
}
