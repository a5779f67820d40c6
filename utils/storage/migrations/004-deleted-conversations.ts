import type { Migration } from "./migration";

/**
 * The few conversations that are in the bin are found without reading all. `null` is no key, so one that is not deleted
 * is not in the index.
 */
export const deletedConversations: Migration = (_db, tx) => {
  tx.objectStore("conversations").createIndex("deleted", "deletedAt");
};
