/** All records of all stores at once, as a backup holds them. */
import type { Conversation } from "../domain/conversation";
import { isInBackup } from "./meta-in-backup";
import { putConversation } from "./repositories/conversations";
import { type MetaValues, type ReadTx, type StoreName, storeNames, type TrellisSchema, type WriteTx } from "./schema";

/** A single value with its key, since its record does not carry one. */
export interface MetaRecord {
  key: keyof MetaValues;
  value: MetaValues[keyof MetaValues];
}

type PlainName = Exclude<StoreName, "conversations" | "meta">;

/** What an index needs beside a record is no part of it. */
export type Stores = { [Name in PlainName]: TrellisSchema[Name]["value"][] } & {
  conversations: Conversation[];
  meta: MetaRecord[];
};

export const plainNames = storeNames.filter((name): name is PlainName => name !== "conversations" && name !== "meta");

/**
 * Puts every record in its store, over the one of the same key. With `anew` all others are taken out before, but for
 * the single values that are this browser's own.
 */
export async function writeStores(tx: WriteTx, stores: Stores, { anew }: { anew: boolean }): Promise<void> {
  if (anew) await emptyStores(tx);
  for (const name of plainNames) {
    const store = tx.objectStore(name) as unknown as { put(record: unknown): Promise<unknown> };
    for (const record of stores[name]) await store.put(record);
  }
  for (const conversation of stores.conversations) await putConversation(tx, conversation);
  for (const { key, value } of stores.meta) await tx.objectStore("meta").put(value, key);
}

async function emptyStores(tx: WriteTx): Promise<void> {
  for (const name of storeNames) if (name !== "meta") await tx.objectStore(name).clear();
  const values = tx.objectStore("meta");
  for (const key of await values.getAllKeys()) if (isInBackup(key)) await values.delete(key);
}

/** Everything but the single values. */
export async function readStores(tx: ReadTx): Promise<Omit<Stores, "meta">> {
  const plain = await Promise.all(plainNames.map(async (name) => [name, await tx.objectStore(name).getAll()] as const));
  const conversations = (await tx.objectStore("conversations").getAll()).map(withoutIndexes);
  return { ...(Object.fromEntries(plain) as unknown as Pick<Stores, PlainName>), conversations };
}

function withoutIndexes(row: Conversation & { eventIds?: unknown; seriesIds?: unknown }): Conversation {
  const { eventIds: _events, seriesIds: _series, ...conversation } = row;
  return conversation;
}
