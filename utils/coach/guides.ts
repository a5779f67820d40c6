/** The guides that come with Trellis. Minutes at other lengths are worked out in `utils/domain/agenda.ts`. */
import type { ConversationKind } from "../domain/conversation";
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

/** The guide of a conversation; the built-in one of its kind where its own is not there any more. */
export function guideOf({ guideId, kind }: { guideId: string; kind: ConversationKind }): Guide {
  return guideById(guideId) ?? guideFor(kind);
}

/** The guide to start from for a kind of conversation. */
export function guideFor(kind: ConversationKind): Guide {
  return kind === "career" ? career : regular;
}
