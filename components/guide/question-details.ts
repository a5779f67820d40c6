import { bank } from "../../utils/coach/bank";
import type { Question } from "../../utils/coach/question";

const byId = new Map(bank.map((question) => [question.id, question]));

/** What the bank knows of a question; `undefined` for the user's own, and for one that is not in the bank any more. */
export function questionDetails(questionId: string): Question | undefined {
  return byId.get(questionId);
}
