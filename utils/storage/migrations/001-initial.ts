import type { Migration } from "./migration";

/** The first stores: one for each noun, and `meta` for single values. */
export const initial: Migration = (db) => {
  const people = db.createObjectStore("people", { keyPath: "id" });
  people.createIndex("email", "emails", { multiEntry: true });

  const conversations = db.createObjectStore("conversations", { keyPath: "id" });
  conversations.createIndex("event", "eventIds", { multiEntry: true });
  conversations.createIndex("date", "date");
  conversations.createIndex("person-date", ["personId", "date"]);
  conversations.createIndex("person-kind-date", ["personId", "kind", "date"]);

  const notes = db.createObjectStore("notes", { keyPath: "id" });
  notes.createIndex("conversation", "conversationId");
  notes.createIndex("person", "personId");

  const goals = db.createObjectStore("goals", { keyPath: "id" });
  goals.createIndex("person-state", ["personId", "state"]);

  const promises = db.createObjectStore("promises", { keyPath: "id" });
  promises.createIndex("person-state", ["personId", "state"]);
  promises.createIndex("settled-in", "settledIn");

  db.createObjectStore("directions", { keyPath: "personId" });

  const energisers = db.createObjectStore("energisers", { keyPath: "id" });
  energisers.createIndex("person", "personId");

  db.createObjectStore("objectives", { keyPath: "id" });
  db.createObjectStore("meta");
};
