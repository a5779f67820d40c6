/** How one message of the protocol is declared. */
import type { BaseIssue, BaseSchema, InferOutput } from "valibot";

/** Where a message may come from. The background tells them apart by the browser's `sender`, never by its content. */
export const senderKinds = ["content", "guide", "popup", "options"] as const;
export type SenderKind = (typeof senderKinds)[number];

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

export interface MessageSpec<S extends Schema = Schema, Result = unknown> {
  from: readonly SenderKind[];
  payload: S;
  /** Never set: carries the type of the answer. */
  result?: Result;
}

/**
 * Declares a message to the background.
 *
 * @example message<PopupView>()(["popup"], v.object({}))
 */
export function message<Result>() {
  return <S extends Schema>(from: readonly SenderKind[], payload: S): MessageSpec<S, Result> => ({ from, payload });
}

export type PayloadOf<M> = M extends MessageSpec<infer S, unknown> ? InferOutput<S> : never;
export type ResultOf<M> = M extends MessageSpec<Schema, infer R> ? R : never;
