/** Is every record as some version of Trellis wrote it? */
import { wrongField } from "../../messaging/record-check";
import type { Contents, StoredRecord } from "../../storage/contents";
import { inBackup, isInBackup } from "../../storage/meta-in-backup";
import { type StoreName, storeNames } from "../../storage/schema";
import { lockKey } from "../../storage/sealed/lock-record";
import type { Fault } from "./fault";

export function invalidRecords(contents: Contents): Fault[] {
  return storeNames.flatMap((store) => contents[store].records.flatMap((record) => faultOf(store, record)));
}

/** Single values that stay in this browser have no shape in a backup to be held against. */
function faultOf(store: StoreName, { key, value }: StoredRecord): Fault[] {
  if (store === "meta" && isKeptHere(key)) return [];
  const where = wrongField(store, store === "meta" ? { key, value } : value);
  return where === null ? [] : [{ kind: "invalid", store, key: String(key), where }];
}

function isKeptHere(key: IDBValidKey): boolean {
  return key === lockKey || (typeof key === "string" && Object.hasOwn(inBackup, key) && !isInBackup(key));
}
