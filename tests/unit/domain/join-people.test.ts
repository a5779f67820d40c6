/** Two records that turn out to be one person: whatever stands in them, nothing that only one says is lost. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Direction } from "../../../utils/domain/goal";
import { clashes, clashesOf, joinDirections, joinPeople } from "../../../utils/domain/join-people";
import { roughAnswers } from "../../../utils/domain/person";
import { makePerson, now } from "./make";

const address = fc.constantFrom(
  "a@example.com",
  "A@example.com",
  "b@example.com",
  "c.d@gmail.com",
  "cd@googlemail.com",
);
const person = fc
  .record({
    name: fc.constantFrom("Robin", "روبن", "🦊"),
    role: fc.constantFrom("", "Nurse", "Chef"),
    kind: fc.constantFrom("report" as const, "peer" as const),
    emails: fc.uniqueArray(address, { maxLength: 3 }),
    startDate: fc.constantFrom(null, "2020-01-01", "2024-02-29"),
    usualTime: fc.constantFrom(null, "09:00"),
    archivedAt: fc.constantFrom(null, now),
    clock: fc.record({
      everyMonths: fc.constantFrom(null, 6, 12),
      pause: fc.constantFrom(null, { reason: "leave", until: null }),
      rough: fc.constantFrom(null, ...roughAnswers.map((answer) => ({ answer, answeredOn: "2026-01-01" }))),
    }),
  })
  .map(makePerson);

it("keeps the first record's words, and adds what only the other says", () => {
  fc.assert(
    fc.property(person, person, (one, other) => {
      const joined = joinPeople(one, other);
      expect(joined).toMatchObject({ id: one.id, name: one.name, kind: one.kind, role: one.role || other.role });
      expect(joined.startDate).toBe(one.startDate ?? other.startDate);
      expect(joined.clock.rough).toEqual(one.clock.rough ?? other.clock.rough);
      expect(joined.emails.slice(0, one.emails.length)).toEqual(one.emails);
      for (const email of other.emails) expect(joined.emails.map(mailbox)).toContain(mailbox(email));
      expect(joined.emails).toHaveLength(new Set([...one.emails, ...joined.emails.slice(one.emails.length)]).size);
      expect(joined.archivedAt).toBe(one.archivedAt && other.archivedAt);
      // Joining once more brings nothing new.
      expect(joinPeople(joined, other)).toEqual(joined);
    }),
  );
});

it("names each field whose other value gives way, and no more", () => {
  fc.assert(
    fc.property(person, person, (one, other) => {
      const joined = joinPeople(one, other);
      for (const field of ["name", "role", "kind", "startDate"] as const) {
        const givesWay = other[field] !== null && other[field] !== "" && other[field] !== joined[field];
        expect(clashesOf(one, other).includes(field)).toBe(givesWay);
      }
    }),
  );
});

it("takes the other record's words exactly where it is told to, and empties nothing by that", () => {
  fc.assert(
    fc.property(person, person, fc.subarray([...clashes]), (one, other, taken) => {
      const [kept, joined] = [joinPeople(one, other), joinPeople(one, other, taken)];
      for (const field of ["name", "role", "kind", "startDate"] as const) {
        const said = taken.includes(field) && other[field] ? other[field] : kept[field];
        expect(joined[field]).toBe(said);
      }
      expect(joined.clock.everyMonths).toBe((taken.includes("clock") ? other : one).clock.everyMonths);
      expect(joined.emails).toEqual(kept.emails);
    }),
  );
});

const direction = fc.option(
  fc
    .record({ text: fc.constantFrom("", "Lead design", "Teach"), none: fc.boolean() })
    .map((fields): Direction => ({ personId: "x", createdAt: now, editedAt: now, ...fields })),
);

it("keeps both directions to the word", () => {
  fc.assert(
    fc.property(direction, direction, (mine, others) => {
      const joined = joinDirections(mine, others, "robin");
      for (const text of [mine?.text, others?.text]) if (text) expect(joined?.text).toContain(text);
      if (joined?.text && mine && others) expect(joined.none).toBe(false);
      expect(joined === null).toBe(mine === null && others === null);
    }),
  );
});

/** One mailbox, however it is written. */
function mailbox(email: string): string {
  const [name = "", host = ""] = email.toLowerCase().split("@");
  return host.startsWith("g") ? `${name.replaceAll(".", "")}@gmail.com` : `${name}@${host}`;
}
