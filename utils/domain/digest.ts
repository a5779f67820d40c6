/** What happened with a person since the last career conversation, for beginning the next one with it. */
import { type BeatMark, beatMarks, type Energiser, type Goal } from "./goal";
import { groupBy } from "./group-by";
import { compareNames } from "./order";
import type { PersonPage, Talk } from "./person-page";
import type { Commitment } from "./promise";
import type { PlainDate } from "./values";

export interface Digest {
  /** The day of the last one that was held; `null`: there was none, and all that is known counts. */
  since: PlainDate | null;
  moments: Energiser[];
  /** Those that were looked at, begun or closed, with how often each was kept, missed or changed. */
  goals: { goal: Goal; beats: Record<BeatMark, number> }[];
  /** Made or settled. */
  promises: Commitment[];
  /** What the questions were about, most asked first. */
  themes: { name: string; count: number }[];
  /** How many conversations took place. */
  talks: number;
}

export function digestOf({ person, goals, promises, energisers, talks }: PersonPage): Digest {
  const since = person.lastCareer?.on ?? null;
  const isSince = (day: PlainDate | null) => day !== null && (since === null || day > since);
  const held = talks.filter(({ state, date }) => state === "held" && isSince(date));
  return {
    since,
    moments: energisers.filter(({ on }) => isSince(on)),
    goals: goals
      .map((goal) => ({ goal, beats: countBeats(goal, isSince) }))
      .filter(({ goal, beats }) => isGoalSince(goal, isSince) || beatMarks.some((mark) => beats[mark] > 0)),
    promises: promises.filter(({ createdAt, settledOn }) => isSince(dayOf(createdAt)) || isSince(settledOn)),
    themes: countThemes(held),
    talks: held.length,
  };
}

function countBeats({ beats }: Goal, isSince: (day: PlainDate) => boolean): Record<BeatMark, number> {
  const counts: Record<BeatMark, number> = { kept: 0, missed: 0, changed: 0 };
  for (const { on, mark } of beats) if (isSince(on)) counts[mark] += 1;
  return counts;
}

function isGoalSince({ createdAt, closedOn }: Goal, isSince: (day: PlainDate | null) => boolean): boolean {
  return isSince(dayOf(createdAt)) || isSince(closedOn);
}

function countThemes(talks: readonly Talk[]): Digest["themes"] {
  const byName = groupBy(
    talks.flatMap(({ themes }) => themes),
    (name) => name,
  );
  return [...byName]
    .map(([name, all]) => ({ name, count: all.length }))
    .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

/** The day of an instant in its own zone, which is close enough for looking back a year. */
function dayOf(instant: string): PlainDate {
  return instant.slice(0, 10);
}
