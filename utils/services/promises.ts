/** Promises, and the moments that gave energy. */
import type { Conversation } from "../domain/conversation";
import type { Energiser } from "../domain/goal";
import type { Commitment } from "../domain/promise";
import type { Id, PlainDate } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Caller, Handlers } from "../messaging/server";
import { energiserById, putEnergiser } from "../storage/repositories/energisers";
import { promiseById, putPromise } from "../storage/repositories/promises";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import type { Services } from "./services";
import type { ConversationRef, Thread } from "./threads";

type Names =
  | "promise.add"
  | "promise.change"
  | "promise.delete"
  | "energiser.add"
  | "energiser.since"
  | "energiser.delete";

export function promiseHandlers(services: Services): Pick<Handlers, Names> {
  const { clock } = services.deps;

  /** What every record made in a conversation begins with. */
  function made(id: Id, { person, conversation }: Thread) {
    const now = clock.now();
    const owner = { personId: person.id, conversationId: conversation.id };
    return { id, ...owner, deletedAt: null, createdAt: now, editedAt: now };
  }

  function changePromise(
    ref: ConversationRef,
    caller: Caller,
    promiseId: Id,
    change: (promise: Commitment, thread: Thread) => Partial<Commitment>,
  ) {
    return changeThread(services, ref, caller, async (tx, thread) => {
      const promise = await promiseById(tx, promiseId);
      if (promise?.personId !== thread.person.id) throw new RequestError("not-found");
      await putPromise(tx, { ...promise, ...change(promise, thread), editedAt: clock.now() });
      return {};
    });
  }

  function changeEnergiser(
    ref: ConversationRef,
    caller: Caller,
    energiserId: Id,
    change: (thread: Thread) => Partial<Energiser>,
  ) {
    return changeThread(services, ref, caller, async (tx, thread) => {
      const energiser = await energiserById(tx, energiserId);
      if (energiser?.personId !== thread.person.id) throw new RequestError("not-found");
      await putEnergiser(tx, { ...energiser, ...change(thread), editedAt: clock.now() });
      return {};
    });
  }

  return {
    "promise.add": ({ ref, promise }, caller, id) =>
      changeThread(services, ref, caller, async (tx, thread) => {
        const open = { state: "open", moved: 0, settledOn: null, settledIn: null } as const;
        await putPromise(tx, { ...made(id, thread), ...promise, ...onlyMine(promise.by, promise), ...open });
        return {};
      }),

    "promise.change": ({ ref, promiseId, change }, caller) =>
      changePromise(ref, caller, promiseId, (promise, thread) => {
        const { state = promise.state, ...fields } = defined(change);
        const when = { on: clock.today(), in: thread.conversation.id };
        const moved = promise.moved + (isLater(fields.due, promise, thread.conversation) ? 1 : 0);
        return { ...fields, ...settlement(promise, state, when), ...onlyMine(promise.by, fields), moved };
      }),

    "promise.delete": ({ ref, promiseId, deleted }, caller) =>
      changePromise(ref, caller, promiseId, () => ({ deletedAt: deleted ? clock.now() : null })),

    "energiser.add": ({ ref, text }, caller, id) =>
      changeThread(services, ref, caller, async (tx, thread) => {
        const added: Energiser = { ...made(id, thread), text, on: clock.today(), since: null, sinceIn: null };
        await putEnergiser(tx, added);
        return {};
      }),

    "energiser.since": ({ ref, energiserId, since }, caller) =>
      changeEnergiser(ref, caller, energiserId, ({ conversation }) => ({
        since,
        sinceIn: since === null ? null : conversation.id,
      })),

    "energiser.delete": ({ ref, energiserId, deleted }, caller) =>
      changeEnergiser(ref, caller, energiserId, () => ({ deletedAt: deleted ? clock.now() : null })),
  };
}

/**
 * What changes when a promise is kept or dropped; taken back when it is open again.
 *
 * @param when the day, and the conversation in which that was said; `null` for none
 */
export function settlement(
  promise: Commitment,
  state: Commitment["state"],
  when: { on: PlainDate; in: Id | null },
): Partial<Commitment> {
  if (state === promise.state) return {};
  if (state === "open") return { state, settledOn: null, settledIn: null };
  return { state, settledOn: when.on, settledIn: when.in };
}

/** Whether this puts a promise off. One without a day is due in the conversation after the one it was made in. */
function isLater(due: PlainDate | null | undefined, promise: Commitment, { id, date }: Conversation): boolean {
  const before = promise.due ?? (promise.conversationId === id ? null : date);
  if (due === undefined || due === promise.due || before === null) return false;
  return due === null ? before <= date : due > before;
}

/** The kind of support belongs to the user's own promises alone. */
function onlyMine(by: Commitment["by"], fields: Partial<Commitment>): Partial<Commitment> {
  return by === "them" && fields.support ? { support: null } : {};
}
