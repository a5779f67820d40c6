/** Goals and the direction they lead towards. */
import type { Direction, Goal } from "../domain/goal";
import { withChange } from "../domain/goal-history";
import { compareText } from "../domain/order";
import type { Id, Instant } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Caller, Handlers } from "../messaging/server";
import { directionOf, putDirection, removeDirection } from "../storage/repositories/directions";
import { goalById, putGoal } from "../storage/repositories/goals";
import type { ReadTx, WriteTx } from "../storage/schema";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import type { Services } from "./services";
import type { ConversationRef, Thread } from "./threads";

type Names = "goal.add" | "goal.change" | "goal.beat" | "goal.close" | "goal.delete" | "direction.set";

export function goalHandlers(services: Services): Pick<Handlers, Names> {
  const { clock, newId } = services.deps;

  function changeGoal(
    ref: ConversationRef,
    caller: Caller,
    goalId: Id,
    change: (goal: Goal, tx: WriteTx) => Partial<Goal> | Promise<Partial<Goal>>,
  ) {
    return changeThread(services, ref, caller, async (tx, thread) => {
      const goal = await goalOf(tx, thread, goalId);
      await putGoal(tx, { ...goal, ...(await change(goal, tx)), editedAt: clock.now() });
      return {};
    });
  }

  return {
    "goal.add": ({ ref, goal }, caller, id) =>
      changeThread(services, ref, caller, async (tx, { person, conversation }) => {
        const now = clock.now();
        const added: Goal = {
          ...goal,
          id,
          personId: person.id,
          conversationId: conversation.id,
          beats: [],
          state: "active",
          closedOn: null,
          closedBecause: "",
          history: [],
          deletedAt: null,
          createdAt: now,
          editedAt: now,
        };
        checkDates(added);
        await checkLadder(tx, added);
        await putGoal(tx, added);
        return {};
      }),

    "goal.change": ({ ref, goalId, change }, caller) =>
      changeGoal(ref, caller, goalId, async (goal, tx) => {
        const changed = { ...goal, ...defined(change) };
        checkDates(changed);
        await checkLadder(tx, changed);
        return { ...changed, history: withChange(goal, changed, clock.now()) };
      }),

    "goal.beat": ({ ref, goalId, on, mark }, caller) =>
      changeGoal(ref, caller, goalId, ({ beats }) => {
        const others = beats.filter((beat) => beat.on !== on);
        const id = beats.find((beat) => beat.on === on)?.id ?? newId();
        const changed = mark === null ? others : [...others, { id, on, mark }];
        return { beats: changed.sort((a, b) => compareText(a.on, b.on)) };
      }),

    "goal.close": ({ ref, goalId, state, because }, caller) =>
      changeGoal(ref, caller, goalId, () => ({
        state,
        closedOn: state === "active" ? null : clock.today(),
        closedBecause: state === "active" ? "" : because,
      })),

    "goal.delete": ({ ref, goalId, deleted }, caller) =>
      changeGoal(ref, caller, goalId, () => ({ deletedAt: deleted ? clock.now() : null })),

    "direction.set": ({ ref, text, none }, caller) =>
      changeThread(services, ref, caller, async (tx, { person }) => {
        await setDirection(tx, person.id, { text, none }, clock.now());
        return {};
      }),
  };
}

/** Without words, and without "none", it is as if nobody had talked about it. */
export async function setDirection(
  tx: WriteTx,
  personId: Id,
  { text, none }: Pick<Direction, "text" | "none">,
  now: Instant,
): Promise<void> {
  if (text.trim() === "" && !none) return removeDirection(tx, personId);
  const before = await directionOf(tx, personId);
  await putDirection(tx, { personId, text, none, createdAt: before?.createdAt ?? now, editedAt: now });
}

async function goalOf(tx: ReadTx, { person }: Thread, goalId: Id): Promise<Goal> {
  const goal = await goalById(tx, goalId);
  if (goal?.personId !== person.id) throw new RequestError("not-found");
  return goal;
}

/** @throws {RequestError} `invalid` when the next look would come before the goal begins */
function checkDates({ startsOn, reviewOn }: Goal): void {
  if (startsOn !== null && reviewOn !== null && reviewOn < startsOn) throw new RequestError("invalid");
}

/**
 * The rung above must be another goal of the same person, and the ladder must not lead back to where it began.
 *
 * @throws {RequestError} `invalid` when not
 */
export async function checkLadder(tx: ReadTx, goal: Goal): Promise<void> {
  const below = new Set<Id>([goal.id]);
  let above = goal.leadsTo;
  while (above !== null && above !== "direction") {
    const next = await goalById(tx, above);
    if (below.has(above) || next?.personId !== goal.personId) throw new RequestError("invalid");
    below.add(above);
    above = next.leadsTo;
  }
}
