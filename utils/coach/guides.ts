/** The guides that come with Trellis. Minutes at other lengths are worked out in `utils/domain/agenda.ts`. */
import type { Conversation, ConversationKind } from "../domain/conversation";
import type { Guide } from "../domain/guide";
import { career } from "./guides/career";
import { careerCatchUp, catchUp } from "./guides/catch-up";
import { checkIn } from "./guides/check-in";
import { firstCareer } from "./guides/first-career";
import { firstOneOnOne } from "./guides/first-one-on-one";
import { myManager } from "./guides/my-manager";
import { regular } from "./guides/regular";
import { skipLevel } from "./guides/skip-level";

/** In the order in which they are offered. */
export const guides: readonly Guide[] = [
  career,
  firstCareer,
  regular,
  checkIn,
  firstOneOnOne,
  skipLevel,
  myManager,
  catchUp,
  careerCatchUp,
];

/** The guide with this id, or `undefined` when there is none, for example for a guide that was deleted. */
export function guideById(id: string): Guide | undefined {
  return guides.find((guide) => guide.id === id);
}

/** The guide of a conversation, with the stages that it has here; the built-in one of its kind where it has no other. */
export function guideOf({ guideId, kind, agenda }: Pick<Conversation, "guideId" | "kind" | "agenda">): Guide {
  const builtIn = guideById(guideId);
  if (agenda === null) return builtIn ?? guideFor(kind);
  const { name, stages } = agenda;
  const focus = stages.some(({ id }) => id === builtIn?.focus) ? builtIn?.focus : undefined;
  return { id: guideId, name, kind, stages, ...(focus && { focus }), ...(builtIn?.alone && { alone: true }) };
}

/** The guide to start from for a kind of conversation. */
export function guideFor(kind: ConversationKind): Guide {
  return kind === "career" ? career : regular;
}
