import type { Migration } from "./migration";

/** The user's own guides, conversations with stages of their own, and in which conversation a moment came back. */
export const ownGuides: Migration = async (db, tx) => {
  db.createObjectStore("guides", { keyPath: "id" });
  await addField(tx, "conversations", { agenda: null });
  await addField(tx, "energisers", { sinceIn: null });
};

async function addField(tx: Parameters<Migration>[1], store: string, field: object): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor();
  while (cursor !== null) {
    await cursor.update({ ...(cursor.value as object), ...field });
    cursor = await cursor.continue();
  }
}
