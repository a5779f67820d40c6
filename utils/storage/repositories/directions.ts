import type { Direction } from "../../domain/goal";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

export async function directionOf(tx: ReadTx, personId: Id): Promise<Direction | null> {
  return (await tx.objectStore("directions").get(personId)) ?? null;
}

export async function putDirection(tx: WriteTx, direction: Direction): Promise<void> {
  await tx.objectStore("directions").put(direction);
}

export async function removeDirection(tx: WriteTx, personId: Id): Promise<void> {
  await tx.objectStore("directions").delete(personId);
}
