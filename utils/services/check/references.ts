/** Does everything belong to somebody who is there, and does what it names exist? */
import { noteId } from "../../domain/note";
import type { Contents } from "../../storage/contents";
import type { StoreName, TrellisSchema } from "../../storage/schema";
import type { Fault, FaultKind } from "./fault";

type Ids = ReadonlySet<unknown>;
type ValueOf<N extends StoreName> = Partial<TrellisSchema[N]["value"]>;

/**
 * What is in the bin counts as there. A conversation that was joined into another counts as long as its join is kept.
 * Corrections may outlive the person they name: what the user said of an event stays said.
 */
export function brokenReferences(contents: Contents): Fault[] {
  const idsOf = (store: StoreName): Ids => new Set(contents[store].records.map(({ key }) => key));
  const people = idsOf("people");
  const stored = idsOf("conversations");
  const joined = idsOf("joins");
  const conversations: Ids = new Set([...stored, ...joined]);
  const goals: Ids = new Set([...idsOf("goals"), "direction"]);
  const objectives = idsOf("objectives");
  const personOfConversation = new Map(
    contents.conversations.records.map(({ key, value }) => [key, (value as ValueOf<"conversations">).personId]),
  );
  const faults: Fault[] = [];

  /** Looks at each record of a store; `missing` is told which field is wrong unless it is right. */
  function each<N extends StoreName>(
    store: N,
    look: (value: ValueOf<N>, miss: Missing, key: IDBValidKey) => void,
  ): void {
    for (const { key, value } of contents[store].records) {
      if (typeof value !== "object" || value === null) continue;
      const miss: Missing = (kind, where, right) => {
        if (!right) faults.push({ kind, store, key: String(key), where });
      };
      look(value as ValueOf<N>, miss, key);
    }
  }
  const isIn = (id: unknown, ids: Ids) => id === null || id === undefined || ids.has(id);

  each("people", ({ lastCareer, booked }, miss) => {
    miss("derived", "lastCareer", isIn(lastCareer?.conversationId, stored));
    miss("derived", "booked", isIn(booked?.conversationId, stored));
  });
  each("conversations", ({ personId }, miss, key) => {
    miss("owner", "personId", people.has(personId));
    miss("reference", "id", !joined.has(key));
  });
  each("notes", ({ id, conversationId, personId, slot }, miss) => {
    miss("owner", "conversationId", stored.has(conversationId));
    miss(
      "owner",
      "personId",
      !stored.has(conversationId) || personOfConversation.get(conversationId ?? "") === personId,
    );
    miss("derived", "id", id === noteId(conversationId ?? "", slot ?? ""));
  });
  each("goals", ({ personId, conversationId, objectiveId, leadsTo }, miss) => {
    miss("owner", "personId", people.has(personId));
    miss("reference", "conversationId", isIn(conversationId, conversations));
    miss("reference", "objectiveId", isIn(objectiveId, objectives));
    miss("reference", "leadsTo", isIn(leadsTo, goals));
  });
  each("promises", ({ personId, conversationId, settledIn }, miss) => {
    miss("owner", "personId", people.has(personId));
    miss("reference", "conversationId", isIn(conversationId, conversations));
    miss("reference", "settledIn", isIn(settledIn, conversations));
  });
  each("directions", ({ personId }, miss) => miss("owner", "personId", people.has(personId)));
  each("energisers", ({ personId, conversationId, sinceIn }, miss) => {
    miss("owner", "personId", people.has(personId));
    miss("reference", "conversationId", isIn(conversationId, conversations));
    miss("reference", "sinceIn", isIn(sinceIn, conversations));
  });
  each("joins", ({ conversationId }, miss) => miss("owner", "conversationId", conversations.has(conversationId)));
  return faults;
}

type Missing = (kind: FaultKind, where: string, right: boolean) => void;
