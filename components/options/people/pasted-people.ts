/** Reads people from pasted text: the "To" line of a mail, a column of a table, a list of addresses. */
import { canonicalAddress, isWholeAddress } from "../../../utils/domain/address";
import { nameOf } from "../../../utils/domain/drafts";
import type { Person } from "../../../utils/domain/person";
import { notWhole } from "../../people/addresses";

export interface PastedPerson {
  name: string;
  /** `null`: only a name was given. */
  email: string | null;
  role: string;
}

/** Something that cannot be taken over as it stands. */
export interface PasteProblem {
  /** Counts from 1, as an editor does. */
  line: number;
  /** The part of the line it is about, so that it can stay in the box. */
  source: string;
  sentence: string;
}

export interface PastedPeople {
  people: PastedPerson[];
  problems: PasteProblem[];
}

/** Longest line that is read; a longer one is surely not a person. */
const longestLine = 1_000;

/**
 * Reads one or several people from each line. Understood: `Name <a@b.example>`, `"Last, First" <a@b.example>`,
 * `a@b.example (Name)`, `Name, a@b.example, role`, bare addresses and bare names, parted by commas, semicolons,
 * tabs or new lines.
 *
 * @param known people that are there already: they are named as problems, never added twice
 */
export function readPastedPeople(text: string, known: readonly Person[] = []): PastedPeople {
  const taken = new Map(known.flatMap((person) => person.emails.map((email) => [canonicalAddress(email), person])));
  const seen = new Set<string>();
  const result: PastedPeople = { people: [], problems: [] };
  for (const { line, source } of entriesOf(text)) {
    const read = readEntry(source);
    result.problems.push(...read.problems.map((sentence) => ({ line, source, sentence })));
    for (const person of read.people) {
      const address = person.email && canonicalAddress(person.email);
      const sentence = address && whyNotAgain(address, seen, taken);
      if (sentence) result.problems.push({ line, source: person.email ?? source, sentence });
      else result.people.push(person);
      if (address) seen.add(address);
    }
  }
  return result;
}

function entriesOf(text: string): { line: number; source: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((wholeLine, index) =>
    wholeLine
      .split(/;/)
      .map((source) => ({ line: index + 1, source: source.trim() }))
      .filter(({ source }) => /[\p{L}\p{N}@]/u.test(source)),
  );
}

const address = /[^\s<>()[\]",:]+@[^\s<>()[\]",:]+/g;

/** `a@b.example (Name)`, as some mail programs write it. */
const nameBehind = /([^\s<>()[\]",:]+@[^\s<>()[\]",:]+)\s*\(([^()]*)\)/g;

function readEntry(entry: string): { people: PastedPerson[]; problems: string[] } {
  if (entry.length > longestLine) return { people: [], problems: ["This line is too long to be people. Shorten it."] };
  const source = entry.replace(nameBehind, "$2 <$1>");
  const found = [...source.matchAll(address)];
  if (found.length === 0) return readNames(source);
  const wrong = found.filter(([email]) => !isWholeAddress(email));
  if (wrong.length > 0) return { people: [], problems: wrong.map(([email]) => notWhole(email)) };
  const people = found.map((match, index) => {
    const before = source.slice(index === 0 ? 0 : endOf(found[index - 1]), match.index);
    const after = index === found.length - 1 ? source.slice(endOf(match)) : "";
    return personFrom(match[0], before, after);
  });
  return { people, problems: [] };
}

function readNames(source: string): { people: PastedPerson[]; problems: string[] } {
  const names = source.split(/[,\t]/).map(tidy).filter(Boolean);
  const broken = names.find((name) => name.includes("@") || /^\S+\.\S{2,}$/.test(name));
  if (broken !== undefined) return { people: [], problems: [notWhole(broken)] };
  return { people: names.map((name) => ({ name: nameOf({ name, email: "" }), email: null, role: "" })), problems: [] };
}

function personFrom(email: string, before: string, after: string): PastedPerson {
  const rest = tidy(after);
  const name = firstNameFirst(tidy(before)) || rest || nameFromAddress(email);
  const role = name === rest ? "" : rest;
  return { name: nameOf({ name, email }), email: email.toLowerCase(), role: role.slice(0, 200) };
}

/** Without the marks that stand around a name in a list of addresses. */
function tidy(text: string): string {
  return text
    .replace(/mailto:/gi, "")
    .replace(/^[\s<>"'“”,:[\]•*–-]+|[\s<>"'“”,:[\](•*–-]+$/gu, "")
    .replace(/\s+/g, " ");
}

/** "Vale, Robin" is how directories write Robin Vale. */
function firstNameFirst(name: string): string {
  const parts = name.split(",").map((part) => part.trim());
  const [last, first] = parts;
  return parts.length === 2 && last && first ? `${first} ${last}` : name;
}

/** "robin.vale+work@example.com" is most likely Robin Vale. */
function nameFromAddress(email: string): string {
  const [local = ""] = email.split("@");
  const words = local
    .replace(/\+.*$/, "")
    .split(/[._-]+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(" ");
}

function whyNotAgain(email: string, seen: ReadonlySet<string>, taken: ReadonlyMap<string, Person>): string | null {
  const person = taken.get(email);
  if (person) return `${email} is ${person.name}, who is here already${person.archivedAt ? ", archived" : ""}.`;
  return seen.has(email) ? `${email} is there twice.` : null;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}
