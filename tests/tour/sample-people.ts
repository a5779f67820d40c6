/** The people of the sample calendar, with clocks that fill every group of the popup. */

import type { RoughAnswer } from "../../utils/domain/person";
import { people } from "../calendar/events";

const roles: [key: "ines" | "tom" | "priya" | "jonas" | "aiko" | "lena", role: string, rough: RoughAnswer][] = [
  ["ines", "Designer", "longer"],
  ["tom", "Engineer", "last-year"],
  ["priya", "Engineering manager", "not-sure"],
  ["jonas", "Engineer", "never"],
  ["aiko", "Researcher", "this-year"],
  ["lena", "Writer", "never"],
];

/** As the options page sends them. */
export function samplePeople(now: Date) {
  const answeredOn = now.toISOString().slice(0, 10);
  return roles.map(([key, role, answer]) => ({
    name: people[key].name,
    emails: [people[key].email],
    role,
    kind: "report" as const,
    startDate: null,
    clock: { everyMonths: 12, pause: null, rough: { answer, answeredOn } },
  }));
}
