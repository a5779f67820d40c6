/**
 * What a new manager is told about a person: goals, where these lead, open promises, and lines that may be shared. Built
 * from shareable lines alone, so that nothing private can be in it, and every line of it is shown before it leaves.
 */
import type { Goal } from "./goal";
import { ladderOf, type Rung } from "./ladder";
import type { Person } from "./person";
import type { PersonPage, Talk } from "./person-page";
import { listLine } from "./recap";
import { dayName } from "./relative-time";
import { type RichText, richList } from "./rich-text";
import { type ShareableLine, shareableDirection, shareableGoal, shareableLines, shareablePromises } from "./share";
import type { Id, PlainDate } from "./values";

export interface HandOffPart {
  heading: string;
  /** Each with a key of its own, by which it is left out. */
  lines: { key: string; line: ShareableLine }[];
}

/** All that may be in it. The user takes out what shall not be. */
export function handOffOf(page: PersonPage, today: PlainDate): HandOffPart[] {
  const { person, direction, goals, promises, talks } = page;
  const open = promises.filter(({ state }) => state === "open");
  const ids = new Set(open.map(({ id }) => id));
  const { towards, loose } = ladderOf(goals);
  const toDirection = direction?.text ?? "";
  const parts: [string, ShareableLine[]][] = [
    ["Where they are heading", direction ? shareableDirection(direction) : []],
    ["Goals, and what they lead to", [...towards, ...loose].flatMap((rung) => rungLines(rung, goals, toDirection))],
    ["Open promises", shareablePromises(open, ids, { name: person.name, today })],
    [
      "From our conversations",
      talks
        .filter((talk) => isForOthers(person, talk))
        .flatMap(({ date, lines }) =>
          shareableLines([{ slot: date, lines }], []).map((line) => ({
            ...line,
            text: `${dayName(date, today)}: ${line.text}`,
          })),
        ),
    ],
  ];
  return parts
    .map(([heading, lines]) => ({ heading, lines: lines.map((line, at) => ({ key: `${heading} ${at}`, line })) }))
    .filter(({ lines }) => lines.length > 0);
}

/** What somebody said as a skip-level was about their manager, too, who may be the one who reads this. */
function isForOthers({ kind }: Pick<Person, "kind">, { guideId }: Talk): boolean {
  return kind !== "skip-level" && guideId !== "skip-level";
}

/** The pack as text, without what was taken out. */
export function handOffText(name: string, parts: readonly HandOffPart[], leftOut: ReadonlySet<Id>): RichText {
  return richList(
    `Hand-off for ${name}`,
    parts.map(({ heading, lines }) => ({
      heading,
      lines: lines.filter(({ key }) => !leftOut.has(key)).map(({ line }) => listLine(line)),
    })),
  );
}

function rungLines({ goal, below }: Rung, goals: readonly Goal[], direction: string): ShareableLine[] {
  const above = goal.leadsTo === "direction" ? direction : goals.find(({ id }) => id === goal.leadsTo)?.text;
  return [shareableGoal(goal, above ?? ""), ...below.flatMap((each) => rungLines(each, goals, direction))];
}
