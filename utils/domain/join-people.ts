/** Two records of one person: what becomes of each field. Everything written about either goes on under the first. */
import { canonicalAddress } from "./address";
import type { Direction } from "./goal";
import { mergeSeries } from "./people-import";
import type { Person } from "./person";
import type { Id } from "./values";

/**
 * The first with what only the other says. Where both say something, the first one's words stand.
 *
 * @param taken where the other one's words stand instead
 */
export function joinPeople(person: Person, other: Person, taken: readonly Clash[] = []): Person {
  const known = new Set(person.emails.map(canonicalAddress));
  const { pause, rough } = person.clock;
  const whose = (field: Clash) => (taken.includes(field) ? other : person);
  return {
    ...person,
    name: whose("name").name,
    kind: whose("kind").kind,
    emails: [...person.emails, ...other.emails.filter((email) => !known.has(canonicalAddress(email)))],
    role: whose("role").role || person.role || other.role,
    startDate: whose("startDate").startDate ?? person.startDate ?? other.startDate,
    clock: {
      everyMonths: whose("clock").clock.everyMonths,
      pause: pause ?? other.clock.pause,
      rough: rough ?? other.clock.rough,
    },
    usualTime: person.usualTime ?? other.usualTime,
    ...((person.knownSeries ?? other.knownSeries) && {
      knownSeries: mergeSeries(person.knownSeries, other.knownSeries),
    }),
    archivedAt: other.archivedAt === null ? null : person.archivedAt,
  };
}

export const clashes = ["name", "role", "kind", "startDate", "clock"] as const;
/** What two records may say differently: the user is asked which of the two stands. */
export type Clash = (typeof clashes)[number];

export function clashesOf(person: Person, other: Person): Clash[] {
  const differs = (one: string | null, two: string | null) => one && two && one !== two;
  const found: [Clash, unknown][] = [
    ["name", differs(person.name, other.name)],
    ["role", differs(person.role, other.role)],
    ["kind", differs(person.kind, other.kind)],
    ["startDate", differs(person.startDate, other.startDate)],
    ["clock", person.clock.everyMonths !== other.clock.everyMonths],
  ];
  return found.filter(([, isClash]) => isClash).map(([field]) => field);
}

/** Both directions in one, since a person has one: what was written is kept to the word. */
export function joinDirections(mine: Direction | null, others: Direction | null, personId: Id): Direction | null {
  if (others === null || mine === null) return mine ?? (others && { ...others, personId });
  const texts = [...new Set([mine.text.trim(), others.text.trim()].filter(Boolean))];
  return { ...mine, text: texts.join(" · "), none: texts.length === 0 && mine.none };
}
