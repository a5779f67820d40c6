import type { Energiser } from "../../domain/goal";
import { compareText } from "../../domain/order";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** A person's energisers, oldest first. */
export async function energisersOf(tx: ReadTx, personId: Id): Promise<Energiser[]> {
  const all = await allEnergisersOf(tx, personId);
  return all.filter((energiser) => energiser.deletedAt === null).sort((a, b) => compareText(a.createdAt, b.createdAt));
}

/** The same with deleted ones, in no order. */
export function allEnergisersOf(tx: ReadTx, personId: Id): Promise<Energiser[]> {
  return tx.objectStore("energisers").index("person").getAll(personId);
}

/** The energiser, deleted or not. */
export async function energiserById(tx: ReadTx, id: Id): Promise<Energiser | null> {
  return (await tx.objectStore("energisers").get(id)) ?? null;
}

export async function putEnergiser(tx: WriteTx, energiser: Energiser): Promise<void> {
  await tx.objectStore("energisers").put(energiser);
}
