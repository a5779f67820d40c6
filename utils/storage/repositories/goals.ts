import type { Goal } from "../../domain/goal";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** Everybody's, in no order. */
export function allGoals(tx: ReadTx): Promise<Goal[]> {
  return tx.objectStore("goals").getAll();
}

/** All of a person's goals, whatever became of them. */
export function goalsOf(tx: ReadTx, personId: Id): Promise<Goal[]> {
  return tx
    .objectStore("goals")
    .index("person-state")
    .getAll(IDBKeyRange.bound([personId], [personId, []]));
}

/** The goal, deleted or not. */
export async function goalById(tx: ReadTx, id: Id): Promise<Goal | null> {
  return (await tx.objectStore("goals").get(id)) ?? null;
}

export async function putGoal(tx: WriteTx, goal: Goal): Promise<void> {
  await tx.objectStore("goals").put(goal);
}
