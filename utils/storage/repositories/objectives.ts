import type { Objective } from "../../domain/goal";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** All that are not in the bin, archived ones too, oldest first. */
export async function liveObjectives(tx: ReadTx): Promise<Objective[]> {
  const all = await tx.objectStore("objectives").getAll();
  return all.filter((objective) => objective.deletedAt === null).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The objective, in the bin or not. */
export async function objectiveById(tx: ReadTx, id: Id): Promise<Objective | null> {
  return (await tx.objectStore("objectives").get(id)) ?? null;
}

export async function putObjective(tx: WriteTx, objective: Objective): Promise<void> {
  await tx.objectStore("objectives").put(objective);
}
