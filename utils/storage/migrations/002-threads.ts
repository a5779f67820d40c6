import type { Migration } from "./migration";

/** As version 1 stored it, as far as this step needs it. */
interface Row {
  events: { eventId: string; seriesId: string }[];
}

/** What the user says of events, what is joined or kept apart, who is suggested; conversations found by their series. */
export const threads: Migration = async (db, tx) => {
  db.createObjectStore("corrections", { keyPath: "id" });
  db.createObjectStore("suggestions", { keyPath: "email" });
  const joins = db.createObjectStore("joins", { keyPath: "otherId" });
  joins.createIndex("into", "conversationId");

  const conversations = tx.objectStore("conversations");
  conversations.createIndex("series", "seriesIds", { multiEntry: true });
  let cursor = await conversations.openCursor();
  while (cursor !== null) {
    const row = cursor.value as Row;
    const ids = row.events.flatMap(({ eventId, seriesId }) => [seriesId, seriesOf(eventId)]);
    await cursor.update({ ...row, seriesIds: [...new Set(ids)], apartIds: [] });
    cursor = await cursor.continue();
  }
};

/** Copied as it was when this step was written: a migration never changes. */
function seriesOf(eventId: string): string {
  return eventId.replace(/_\d{8}(T\d{6}Z)?$/, "").replace(/_R\d{8}(T\d{6})?$/, "");
}
