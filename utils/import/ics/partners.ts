/** Who the user talks with one to one, with what speaks for each. */

import { compareText } from "../../domain/order";
import { mostKnownSeries } from "../../domain/people-import";
import type { PlainDate } from "../../domain/values";
import { soundsLikeCareer } from "./career-title";
import { type Rhythm, rhythmOf } from "./rhythm";
import type { Talk } from "./talks";

export interface TalkPartner {
  /** As `canonicalAddress` writes it. */
  email: string;
  /** Empty when no event names them. */
  name: string;
  /** The series that goes on, else the one that ended last; `null` without any. */
  series: { rhythm: Rhythm | null; since: PlainDate | null; times: number; runs: boolean } | null;
  /** All talks until now. */
  times: number;
  firstOn: PlainDate | null;
  lastOn: PlainDate | null;
  /** Start of the series, `HH:MM`. */
  usualTime: string | null;
  /** The last talk that sounds like one about their growth. */
  career: { on: PlainDate; title: string } | null;
  /** Ids by which Google's calendar knows their talks, the last ones first. */
  knownSeries: string[];
}

/** Those whom the user meets again and again come first. */
export function partnersIn(talks: readonly Talk[]): TalkPartner[] {
  const byEmail = new Map<string, Talk[]>();
  for (const talk of talks) {
    const known = byEmail.get(talk.other.email);
    if (known) known.push(talk);
    else byEmail.set(talk.other.email, [talk]);
  }
  return [...byEmail].map(([email, theirs]) => partnerFrom(email, theirs)).sort(compare);
}

function partnerFrom(email: string, talks: readonly Talk[]): TalkPartner {
  const newestFirst = [...talks].sort((a, b) => compareText(momentOf(b), momentOf(a)));
  const repeating = newestFirst.filter(({ event }) => event.rule !== null);
  const latest = repeating.find(({ runs }) => runs) ?? repeating[0];
  const career = newestFirst.find(({ event, last }) => last !== null && soundsLikeCareer(event.title));
  const ids = newestFirst.flatMap(({ googleId }) => googleId ?? []);
  return {
    email,
    name: newestFirst.map(({ other }) => other.name).find(Boolean) ?? "",
    series: latest ? seriesFrom(latest, talks) : null,
    ...spanOf(talks),
    usualTime: (latest?.last ?? latest?.first)?.slice(11, 16) ?? null,
    career: career?.last ? { on: career.last.slice(0, 10), title: career.event.title } : null,
    knownSeries: [...new Set(ids)].slice(0, mostKnownSeries),
  };
}

function seriesFrom({ event, series }: Talk, talks: readonly Talk[]): TalkPartner["series"] {
  const parts = talks.filter((talk) => talk.series === series);
  const { times, firstOn } = spanOf(parts);
  const rhythm = event.rule && rhythmOf(event.rule, event.start.at);
  return { rhythm, since: firstOn, times, runs: parts.some(({ runs }) => runs) };
}

function spanOf(talks: readonly Talk[]): Pick<TalkPartner, "times" | "firstOn" | "lastOn"> {
  const days = talks.flatMap(({ first, last }) => [first, last]).filter((moment) => moment !== null);
  const sorted = days.map((moment) => moment.slice(0, 10)).sort();
  const times = talks.reduce((sum, talk) => sum + talk.times, 0);
  return { times, firstOn: sorted[0] ?? null, lastOn: sorted.at(-1) ?? null };
}

function momentOf({ last, event }: Talk): string {
  return last ?? event.start.at;
}

function compare(a: TalkPartner, b: TalkPartner): number {
  const runs = Number(b.series?.runs ?? false) - Number(a.series?.runs ?? false);
  return runs || b.times - a.times || compareText(b.lastOn ?? "", a.lastOn ?? "") || compareText(a.email, b.email);
}
