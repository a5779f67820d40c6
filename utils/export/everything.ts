/** Everything that was written, person by person, as one Markdown file. */
import type { Objective } from "../domain/goal";
import type { OwnGuide } from "../domain/guide";
import type { Instant } from "../domain/values";
import { dayOf, heading, inline, list, named, text } from "./markdown";
import { personLines } from "./person";
import { deletedWords, type Naming, type PersonRecords } from "./records";

export interface EverythingRecords {
  people: PersonRecords[];
  objectives: Objective[];
  guides: OwnGuide[];
}

/** @returns the whole text of a Markdown file */
export function everythingText({ people, objectives, guides }: EverythingRecords, naming: Naming, at: Instant): string {
  return text([
    "# Everything in Trellis",
    "",
    `Saved on ${dayOf(at)}. Private lines and deleted things that can still be put back are in it. It is for reading: ` +
      "only a backup file can be brought back into Trellis.",
    heading(2, "Objectives"),
    ...list(objectives.length > 0 ? objectives.map(objectiveWords) : ["None."]),
    heading(2, "Guides of my own"),
    ...list(guides.length > 0 ? guides.map(guideWords) : ["None."]),
    ...people.flatMap((records) => [heading(2, records.person.name || "No name"), ...personLines(records, naming, 3)]),
  ]);
}

function objectiveWords({ text, level, period, archivedAt, deletedAt }: Objective): string {
  const facts = [
    level === "team" ? "the team’s" : "the company’s",
    inline(period),
    archivedAt && `archived on ${dayOf(archivedAt)}`,
    deletedAt && deletedWords(deletedAt),
  ];
  return `${inline(text)} (${facts.filter(Boolean).join("; ")})`;
}

function guideWords({ name, purpose, stages, deletedAt }: OwnGuide): string {
  const facts = [named("Stages", stages.map((stage) => stage.name).join(", ")), deletedAt && deletedWords(deletedAt)];
  return `${[inline(name), inline(purpose)].filter(Boolean).join(": ")} (${facts.filter(Boolean).join("; ")})`;
}
