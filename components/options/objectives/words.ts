import type { Objective } from "../../../utils/domain/goal";

export type ObjectiveLevel = Objective["level"];

export const levelOptions: readonly (readonly [ObjectiveLevel, string])[] = [
  ["team", "My team’s"],
  ["company", "The company’s"],
];

/** Headings over objectives of one level. */
export const levelTitles: Record<ObjectiveLevel, string> = { team: "Your team", company: "The company" };
