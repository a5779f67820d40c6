/** All built-in questions. */

import { conditions } from "./bank/conditions";
import { direction } from "./bank/direction";
import { drain } from "./bank/drain";
import { excitement } from "./bank/excitement";
import { followThrough } from "./bank/follow-through";
import { formalLearning } from "./bank/formal-learning";
import { learning } from "./bank/learning";
import { moreOrLess } from "./bank/more-or-less";
import { openers } from "./bank/openers";
import { earlyCareer } from "./bank/pack-early-career";
import { firstTalk } from "./bank/pack-first-talk";
import { inherited } from "./bank/pack-inherited";
import { myManager } from "./bank/pack-my-manager";
import { newReport } from "./bank/pack-new-report";
import { returning } from "./bank/pack-returning";
import { seniorExpert } from "./bank/pack-senior-expert";
import { skipLevel } from "./bank/pack-skip-level";
import { people } from "./bank/people";
import { pride } from "./bank/pride";
import { strength } from "./bank/strength";
import { support } from "./bank/support";
import type { Question } from "./question";

/** In English. */
export const bank: readonly Question[] = [
  ...excitement,
  ...pride,
  ...drain,
  ...strength,
  ...learning,
  ...moreOrLess,
  ...people,
  ...formalLearning,
  ...conditions,
  ...direction,
  ...support,
  ...followThrough,
  ...openers,
  ...firstTalk,
  ...newReport,
  ...seniorExpert,
  ...earlyCareer,
  ...returning,
  ...skipLevel,
  ...myManager,
  ...inherited,
];

const byId = new Map(bank.map((question) => [question.id, question]));

/** The question with this id, or `undefined` for one that is no longer in the bank. */
export function questionById(id: string): Question | undefined {
  return byId.get(id);
}
