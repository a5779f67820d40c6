import type { OwnGuide } from "../../domain/guide";
import { compareNames } from "../../domain/order";
import type { Id } from "../../domain/values";
import type { ReadTx, WriteTx } from "../schema";

/** All that are not in the bin, by name. */
export async function liveGuides(tx: ReadTx): Promise<OwnGuide[]> {
  const all = await tx.objectStore("guides").getAll();
  return all.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => compareNames(a.name, b.name));
}

/** The guide, in the bin or not. */
export async function ownGuideById(tx: ReadTx, id: Id): Promise<OwnGuide | null> {
  return (await tx.objectStore("guides").get(id)) ?? null;
}

export async function putGuide(tx: WriteTx, guide: OwnGuide): Promise<void> {
  await tx.objectStore("guides").put(guide);
}
