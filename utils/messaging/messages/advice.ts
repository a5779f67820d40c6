/** What the guide page asks the coach. All word lists are in the background, so that no page has to load them. */
import * as v from "valibot";
import type { Advice, GoalAdvice, QuestionAdvice } from "../../domain/advice";
import type { ConversationView } from "../../domain/views";
import { message } from "../message";
import { conversationRef, id, line, text } from "../schemas";

const guide = ["guide"] as const;

export interface QuestionAnswer {
  check: QuestionAdvice;
  /** On how it is put, whatever it asks for. */
  form: Advice[];
}

export const adviceMessages = {
  /** On texts as they are typed: nothing of them is kept. */
  "advice.goal": message<GoalAdvice>()(guide, v.object({ text })),
  "advice.question": message<QuestionAnswer>()(guide, v.object({ text })),
  /** A promise of the user's own. */
  "advice.promise": message<Advice[]>()(guide, v.object({ id, text })),
  /** A list for each line, in their order. */
  "advice.lines": message<Advice[][]>()(
    guide,
    v.object({ lines: v.pipe(v.array(v.pick(line, ["id", "text"])), v.maxLength(500)) }),
  ),
  /** This advice is not wanted again. */
  "advice.dismiss": message<ConversationView>()(guide, v.object({ ref: conversationRef, adviceId: id })),
};
