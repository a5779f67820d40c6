import type { Migration } from "./migration";

/** The user's own guides, and conversations that have stages of their own. */
export const ownGuides: Migration = async (db, tx) => {
  db.createObjectStore("guides", { keyPath: "id" });

  let cursor = await tx.objectStore("conversations").openCursor();
  while (cursor !== null) {
    await cursor.update({ ...(cursor.value as object), agenda: null });
    cursor = await cursor.continue();
  }
};
