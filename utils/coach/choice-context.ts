/** Everything that the choice of questions depends on. The same context always gives the same questions. */
import type { StageMinutes } from "../domain/agenda";
import type { ConversationKind, QuestionSlot } from "../domain/conversation";
import type { Direction, Energiser, Goal, Objective } from "../domain/goal";
import type { Person } from "../domain/person";
import type { Commitment } from "../domain/promise";
import type { Id, PlainDate } from "../domain/values";
import type { LastTime } from "../domain/views";
import type { Pack } from "./question";

/** One question that was asked of this person in another conversation. */
export interface Asked {
  questionId: string;
  on: PlainDate;
  conversationId: Id;
}

export interface ChoiceContext {
  /** Makes the choice differ from one conversation to the next where nothing else does. */
  conversationId: Id;
  kind: ConversationKind;
  today: PlainDate;
  /** As `planMinutes` gives it; stages with 0 minutes get no questions. */
  agenda: readonly StageMinutes[];
  /** The stage that the conversation's guide exists for (`Guide.focus`). It gets the first question. */
  focus?: string;
  person: Pick<Person, "kind" | "startDate">;
  /** Whole months since the last conversation of this kind; `null`: there was none. */
  monthsSinceLast: number | null;
  /** Of this person, from other conversations; in any order. */
  askedBefore: readonly Asked[];
  /** What stands in this conversation's guide now. Pinned and asked ones stay. */
  slots: readonly QuestionSlot[];
  /** Swapped away in this conversation. */
  passedQuestionIds: readonly string[];
  /** Questions that the user never wants to see again. */
  neverIds: readonly string[];
  goals: readonly Goal[];
  promises: readonly Commitment[];
  energisers: readonly Energiser[];
  direction: Direction | null;
  objectives: readonly Objective[];
  lastTime: LastTime | null;
  /** Packs that the user chose for this person; the evident ones are added. */
  packs?: readonly Pack[];
}
