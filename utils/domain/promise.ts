/** What the two of them said they would do. */
import type { Id, Instant, PlainDate, Stamps } from "./values";

/** What a manager can give: do something, speak up or introduce, or free time and money. */
export const supportKinds = ["support", "open-a-door", "make-room"] as const;
export type SupportKind = (typeof supportKinds)[number];

export const promiseStates = ["open", "kept", "dropped"] as const;
type PromiseState = (typeof promiseStates)[number];

/** Named `Commitment` in code because `Promise` belongs to the language; people read "promise". */
export interface Commitment extends Stamps {
  id: Id;
  personId: Id;
  conversationId: Id | null;
  by: "me" | "them";
  /** Only for the user's own. */
  support: SupportKind | null;
  text: string;
  /** `null`: by the next conversation. */
  due: PlainDate | null;
  /** How often it was moved to a later day. */
  moved: number;
  state: PromiseState;
  settledOn: PlainDate | null;
  /** The conversation in which it was kept or dropped, so that this one still shows it. */
  settledIn: Id | null;
  deletedAt: Instant | null;
}
