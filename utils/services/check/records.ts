/** Is every record as some version of Trellis wrote it? */
import { wrongField } from "../../messaging/record-check";
import type { Contents, StoredRecord } from "../../storage/contents";
import { type StoreName, storeNames } from "../../storage/schema";
import type { Fault } from "./fault";

export function invalidRecords(contents: Contents): Fault[] {
  return storeNames.flatMap((store) => contents[store].records.flatMap((record) => faultOf(store, record)));
}

function faultOf(store: StoreName, { key, value }: StoredRecord): Fault[] {
  const where = wrongField(store, store === "meta" ? { key, value } : value);
  return where === null ? [] : [{ kind: "invalid", store, key: String(key), where }];
}
