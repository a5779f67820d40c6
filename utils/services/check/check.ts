/** Is the store whole? What a repair looks for, and what the fault tests ask after each fault. */
import type { PlainDate } from "../../domain/values";
import type { Contents } from "../../storage/contents";
import { storeNames } from "../../storage/schema";
import { wrongDerived } from "./derived";
import type { Fault } from "./fault";
import { wrongIndexes } from "./indexes";
import { invalidRecords } from "./records";
import { brokenReferences } from "./references";

/**
 * Every record is valid, belongs to somebody and names what exists; each index answers as the records say; what is kept
 * of careers beside people is what their conversations say. Changes nothing.
 *
 * @param contents all of one moment, as `readContents` gives it
 * @returns what is wrong; of an invalid record only that
 */
export function findFaults(contents: Contents, today: PlainDate): Fault[] {
  const invalid = invalidRecords(contents);
  const broken = new Set(invalid.map(({ store, key }) => `${store} ${key}`));
  const isBroken = ({ store, key }: Fault) => broken.has(`${store} ${key}`);
  return [
    ...invalid,
    ...brokenReferences(contents).filter((fault) => !isBroken(fault)),
    ...wrongDerived(withoutRecords(contents, broken), today),
    ...wrongIndexes(contents),
  ];
}

function withoutRecords(contents: Contents, names: ReadonlySet<string>): Contents {
  const stores = storeNames.map((store) => {
    const { records, indexes } = contents[store];
    return [store, { records: records.filter(({ key }) => !names.has(`${store} ${String(key)}`)), indexes }] as const;
  });
  return Object.fromEntries(stores) as Contents;
}
