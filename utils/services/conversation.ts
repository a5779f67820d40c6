/** Changes of a conversation itself: its kind and length, its stages, whether it took place. */
import { guideById, guideFor, guideOf } from "../coach/guides";
import type { Conversation } from "../domain/conversation";
import type { Instant } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { putConversation } from "../storage/repositories/conversations";
import type { WriteTx } from "../storage/schema";
import { keepCareer } from "./careers";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import { questionsFor } from "./questions";
import { type Services, viewContext } from "./services";
import type { Thread } from "./threads";
import { readThread } from "./view";

type Names = "conversation.change" | "conversation.hold" | "conversation.skip" | "conversation.reopen" | "stage.set";

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
        const guide = guideId ? guideById(guideId) : kind && kind !== before.kind ? guideFor(kind) : guideOf(before);
        if (!guide) throw new RequestError("not-found");
        if (guide === guideOf(before)) return put(tx, thread, { ...rest, guideId: guide.id });
        const conversation = { ...before, ...rest, kind: guide.kind, guideId: guide.id };
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
