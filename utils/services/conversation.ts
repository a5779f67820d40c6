/** Changes of a conversation itself: its kind and length, its stages, whether it took place. */
import { guideById, guideFor, guideOf } from "../coach/guides";
import type { Conversation } from "../domain/conversation";
import type { Id, Instant } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { putConversation } from "../storage/repositories/conversations";
import { ownGuideById } from "../storage/repositories/guides";
import type { ReadTx, WriteTx } from "../storage/schema";
import { keepCareer } from "./careers";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import { questionsFor } from "./questions";
import { type Services, viewContext } from "./services";
import type { Thread } from "./threads";
import { readThread } from "./view";

type Names =
  | "conversation.change"
  | "conversation.hold"
  | "conversation.skip"
  | "conversation.move"
  | "conversation.reopen"
  | "stage.set";

/** A guide of the user's own is copied: changing it later never changes this conversation. */
async function guideFields(tx: ReadTx, guideId: Id): Promise<Pick<Conversation, "guideId" | "kind" | "agenda">> {
  const builtIn = guideById(guideId);
  if (builtIn) return { guideId, kind: builtIn.kind, agenda: null };
  const own = await ownGuideById(tx, guideId);
  if (own === null || own.deletedAt !== null) throw new RequestError("not-found");
  return { guideId, kind: own.kind, agenda: { name: own.name, stages: own.stages, changed: false } };
}

export function conversationHandlers(services: Services): Pick<Handlers, Names> {
  const { clock } = services.deps;

  /** Stores the changed conversation, and with the person what that means for their career clock. */
  async function put(tx: WriteTx, { person, conversation }: Thread, change: Partial<Conversation>) {
    const changed = { ...conversation, ...change, editedAt: clock.now() };
    await putConversation(tx, changed);
    return { conversation: changed, person: await keepCareer(tx, person, clock.today()) };
  }

  return {
    "conversation.change": async ({ ref, change }, caller) => {
      const context = await viewContext(services);
      const { kind, guideId, ...rest } = defined(change);
      return changeThread(services, ref, caller, async (tx, thread) => {
        const before = thread.conversation;
        const chosen = guideId ?? (kind && kind !== before.kind ? guideFor(kind).id : before.guideId);
        if (chosen === before.guideId) return put(tx, thread, rest);
        const conversation = { ...before, ...rest, ...(await guideFields(tx, chosen)) };
        const { choice } = await readThread(tx, { ...thread, conversation }, context);
        return put(tx, thread, { ...conversation, questions: questionsFor(conversation, choice) });
      });
    },

    "conversation.hold": ({ ref, on, noPromiseOnPurpose }, caller) =>
      changeThread(services, ref, caller, (tx, thread) =>
        put(tx, thread, { state: "held", date: on, noPromiseOnPurpose, liveSince: null }),
      ),

    "conversation.skip": ({ ref }, caller) =>
      changeThread(services, ref, caller, (tx, thread) => put(tx, thread, { state: "skipped", liveSince: null })),

    "conversation.move": ({ ref, on }, caller) =>
      changeThread(services, ref, caller, (tx, thread) => {
        const { state, startsAt } = thread.conversation;
        if (state !== "planned" || on < clock.today()) throw new RequestError("invalid");
        return put(tx, thread, { date: on, startsAt: startsAt && `${on}T${startsAt.slice(11)}`, liveSince: null });
      }),

    "conversation.reopen": ({ ref }, caller) =>
      changeThread(services, ref, caller, (tx, thread) => {
        const { startsAt, date } = thread.conversation;
        const planned = startsAt?.slice(0, 10) ?? date;
        return put(tx, thread, { state: "planned", date: planned, noPromiseOnPurpose: false });
      }),

    "stage.set": ({ ref, stageId, change }, caller) =>
      changeThread(services, ref, caller, (tx, thread) => {
        const { stages } = thread.conversation;
        if (!guideOf(thread.conversation).stages.some(({ id }) => id === stageId)) throw new RequestError("not-found");
        const before = stages.find((stage) => stage.stageId === stageId) ?? { stageId, done: false, skipped: false };
        const others = stages.filter((stage) => stage.stageId !== stageId);
        const { doneAt, skippedAt } = before;
        const when = (is: boolean | undefined, at: Instant | null = null) =>
          is === undefined ? at : is ? clock.now() : null;
        const times = { doneAt: when(change.done, doneAt), skippedAt: when(change.skipped, skippedAt) };
        return put(tx, thread, { stages: [...others, { ...before, ...defined(change), ...times }] });
      }),
  };
}
