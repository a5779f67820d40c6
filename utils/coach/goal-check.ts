/**
 * Tells a vague goal from a one-time task and from an ongoing benchmark, and says what is missing. Advice only.
 *
 * The test behind the rules, in plain words: could a colleague tell, on a given day, whether it was kept? Will there
 * be a next time? A rhythm says yes to both; something that can be finished says yes to the first only; a verb of
 * state or wish says yes to neither.
 */
import type { GoalAdvice, GoalPart, GoalVerdict } from "../domain/advice";
import { english } from "./language/en";
import type { GoalSignal, Language } from "./language/language";
import { type Found, pause } from "./phrases";
import { follow, headOf, namesIn, type Reading, read, readable, without, wordsIn } from "./reading";
import { rewritesOf } from "./rewrite";

/**
 * Judges one goal.
 *
 * @param text what was written; only the first 1,000 characters are read
 * @param language the rules of the language it is written in (`languageOf`); `null`: there are none
 */
export function checkGoal(text: string, language: Language | null = english): GoalAdvice {
  const found = readable(text, language);
  if ("problem" in found) return { verdict: null, why: found.problem, words: [], missing: [], rewrites: [] };
  const reading = read(found.words, found.language, found.language.goal);
  const head = headOf(reading);
  const { verdict, words } = judge(reading, head, found.language);
  const missing = missingIn(reading, head, verdict);
  const rewrites = rewritesOf(reading, head, verdict, missing, found.language.rewrites);
  return { verdict, why: reasons[verdict], words, missing, rewrites };
}

const reasons: Readonly<Record<GoalVerdict, string>> = {
  vague: "Nobody could tell on a given day whether it was kept.",
  "one-time": "Good as a step: once done, it is over. What happens regularly afterwards?",
  benchmark: "It says what happens, and that it happens again.",
};

type GoalReading = Reading<GoalSignal>;

function judge(reading: GoalReading, head: number, rules: Language): { verdict: GoalVerdict; words: string[] } {
  const { all } = reading;
  const open = openVerb(reading, head);
  const blurred = [...(open ? [open] : []), ...all("quality"), ...all("abstract")];
  const rhythm = rhythmOf(reading, head);
  // "Call parents with good news": only what is said of the doing itself, or of its object, blurs it.
  const inside = [open, qualityOf(reading, head), ...all("abstract")].filter((found) => found !== undefined);
  // "Be more organised every day" has a rhythm, but nothing that anybody could see or count.
  const countable = [...all("evidence"), ...all("size"), ...all("means"), ...all("count")].filter(
    (found) => found.at !== open?.at,
  );
  if (rhythm.length > 0 && (inside.length === 0 || countable.length > 0)) {
    return { verdict: "benchmark", words: wordsIn(rhythm) };
  }
  const end = endOf(reading, head, rules);
  const blur = blurWeight(reading, head, open);
  if (end.weight >= leastEnd && (end.weight > blur || (end.weight === blur && end.dated))) {
    return { verdict: "one-time", words: end.words };
  }
  return { verdict: "vague", words: wordsIn(blurred) };
}

/** One sign alone, such as "the", does not make a task. */
const leastEnd = 2;

/** The goal's own verb where it names a state or a wish; "become certified" does not. */
function openVerb({ verb }: GoalReading, head: number): Found | undefined {
  const open = verb("openHead", head);
  const finish = verb("finishHead", head);
  return open && finish && finish.end > open.end ? undefined : open;
}

/**
 * How strongly the goal speaks of a direction without a size. "Write better reports" does more than "a better report";
 * "reduce waiting from 14 to 9 minutes" has a size, and hardly does.
 */
function blurWeight(reading: GoalReading, head: number, open: Found | undefined): number {
  const { all } = reading;
  const verb = !open ? 0 : all("size").length > 0 ? 1 : 3;
  const quality = qualityOf(reading, head) ? 4 : all("quality").length > 0 ? 2 : 0;
  return verb + quality + (all("abstract").length > 0 ? 2 : 0);
}

/** A word such as "better" at the head of the goal, or right behind it. */
function qualityOf({ at, text }: GoalReading, head: number): Found | undefined {
  return at("quality", head) ?? at("quality", follow(text, head));
}

/** What shows that a goal comes to an end, and how strongly. */
function endOf(reading: GoalReading, head: number, rules: Language) {
  const { all, verb, text } = reading;
  const finish = verb("finishHead", head);
  const later = all("laterFinish");
  const credential = all("credential");
  const deadline = all("deadline");
  const near = follow(text, follow(text, follow(text, head)));
  const pointed = [...all("article").filter((found) => found.at >= head && found.at <= near), ...all("count")];
  const inDeadline = wordsIn(deadline).join(" ");
  const names = namesIn(text, rules).filter((name) => !inDeadline.includes(name));
  const weight =
    (openVerb(reading, head) ? 0 : finish ? 2 : 1) +
    (later.length > 0 ? 3 : 0) +
    (credential.length > 0 ? 2 : 0) +
    (all("size").length > 0 ? 3 : 0) +
    Math.min(1, pointed.length) +
    Math.min(1, names.length) +
    Math.min(1, deadline.length);
  const words = wordsIn([...(finish ? [finish] : []), ...later, ...credential, ...deadline]);
  return { weight, dated: deadline.length > 0, words };
}

/** What says that it happens again. */
function rhythmOf(reading: GoalReading, head: number): Found[] {
  const { all, verb } = reading;
  const finish = verb("finishHead", head);
  const dated = all("deadline").length > 0;
  const not = [...all("notRhythm"), ...everybodyOnce(reading, head, { finish, dated })];
  const real = without(all("rhythm"), not).filter((found) => !(finish && dated && onTheWay(reading, found)));
  if (!finish && !dated) real.push(...all("always"));
  // "Draft the weekly template": the thing is weekly, the doing is not.
  const ofTheThing = verb("makeHead", head) ?? (dated ? finish : undefined);
  return ofTheThing ? real : [...real, ...all("rhythmWord")];
}

/** "Pass the exam by June, with two hours of study a week": the rhythm serves something that is had once. */
function onTheWay({ all, text }: GoalReading, rhythm: Found): boolean {
  const clauseEnd = text.plain.indexOf(` ${pause} `);
  return clauseEnd > 0 && rhythm.at > clauseEnd && all("credential").some((found) => found.at < clauseEnd);
}

/** "Send every parent the timetable by Friday" is done once; "close every ticket" is not. */
function everybodyOnce(
  { all, at }: GoalReading,
  head: number,
  ends: { finish: Found | undefined; dated: boolean },
): Found[] {
  const object = ends.finish && at("everybody", head);
  return without(ends.dated ? all("everybody") : object ? [object] : [], all("notEverybody"));
}

function missingIn(reading: GoalReading, head: number, verdict: GoalVerdict): GoalPart[] {
  const { all } = reading;
  const missing: GoalPart[] = [];
  if (verdict === "vague") missing.push("behaviour");
  if (rhythmOf(reading, head).length === 0) missing.push("rhythm");
  for (const part of ["start", "evidence", "review"] as const) if (all(part).length === 0) missing.push(part);
  return missing;
}
