import type { PersonKind, RoughAnswer } from "../../../utils/domain/person";

export const kindOptions: readonly (readonly [PersonKind, string])[] = [
  ["report", "Reports to me"],
  ["skip-level", "Reports to one of my reports"],
  ["my-manager", "My manager"],
  ["peer", "Colleague"],
];

/** Headings over people of one kind. */
export const kindTitles: Record<PersonKind, string> = {
  report: "Your reports",
  "skip-level": "Your reports’ reports",
  "my-manager": "Your manager",
  peer: "Colleagues",
};

export const roughQuestion = "When did you last talk about their growth?";

export const roughOptions: readonly (readonly [RoughAnswer, string])[] = [
  ["this-year", "This year"],
  ["last-year", "Last year"],
  ["longer", "Longer ago"],
  ["never", "Never"],
  ["not-sure", "Not sure"],
];

/** "1 goal", "2 goals". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
