/** Whether one record is as some version of Trellis wrote it. */
import * as v from "valibot";
import { recordSchemas } from "./backup-file";

/**
 * @param store the name of the store it lies in
 * @param record of `meta`: the pair of key and value
 * @returns the first field that is wrong (`record` for the whole), or `null`; never what stands in it
 */
export function wrongField(store: keyof typeof recordSchemas, record: unknown): string | null {
  const checked = v.safeParse<v.GenericSchema>(recordSchemas[store], record);
  return checked.success ? null : (v.getDotPath(checked.issues[0]) ?? "record");
}
