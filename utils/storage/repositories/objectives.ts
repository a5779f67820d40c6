import type { Objective } from "../../domain/goal";
import { compareText } from "../../domain/order";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** All that are not in the bin, archived ones too, oldest first. */
export async function liveObjectives(tx: ReadTx): Promise<Objective[]> {
  const all = await tx.objectStore("objectives").getAll();
  return all.filter((objective) => objective.deletedAt === null).sort((a, b) => compareText(a.createdAt, b.createdAt));
}

/** The objective, in the bin or not. */
export async function objectiveById(tx: ReadTx, id: Id): Promise<Objective | null> {
  return (await tx.objectStore("objectives").get(id)) ?? null;
}

export async function putObjective(tx: WriteTx, objective: Objective): Promise<void> {
  await tx.objectStore("objectives").put(objective);
}

/** For good. A goal that served one of them serves none from then on. */
export async function removeObjectives(tx: WriteTx, isMeant: (objective: Objective) => boolean): Promise<void> {
  const gone = (await tx.objectStore("objectives").getAll()).filter(isMeant).map(({ id }) => id);
  for (const id of gone) await tx.objectStore("objectives").delete(id);
  for (const goal of await tx.objectStore("goals").getAll()) {
    if (goal.objectiveId && gone.includes(goal.objectiveId))
      await tx.objectStore("goals").put({ ...goal, objectiveId: null });
  }
}
