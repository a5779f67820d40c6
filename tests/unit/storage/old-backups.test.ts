/** A file of every older schema is read as the migrations would have brought its records up to date. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBackupFile } from "../../../utils/messaging/backup-file";
import { createDatabase } from "../../../utils/storage/database";
import { migrations } from "../../../utils/storage/migrations/list";
import { openConnection } from "../../../utils/storage/open";
import { readStores, type Stores, writeStores } from "../../../utils/storage/stores";
import { freshDatabase } from "./fresh";

interface Dump {
  schema: number;
  stores: Record<string, { key?: string; value?: unknown }[]>;
}

const folder = join(import.meta.dirname, "dumps");
const dumps = readdirSync(folder)
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Dump)
  .filter(({ schema }) => schema > 0);

test("there is a dump of every version before this one", () => {
  expect(dumps.map(({ schema }) => schema)).toEqual(migrations.slice(1).map((_, at) => at + 1));
});

describe.each(dumps)("a file of schema $schema", ({ schema, stores }) => {
  test("holds what the database of that schema holds after all migrations", async () => {
    freshDatabase();
    const old = await openConnection(() => {}, migrations.slice(0, schema));
    for (const [store, records] of Object.entries(stores)) {
      for (const record of records) {
        if (store === "meta") await old.put(store, record.value as never, record.key as never);
        else await old.put(store as never, record as never);
      }
    }
    old.close();
    const migrated = await createDatabase().read(readStores);

    const file = { format: "trellis-backup", version: 1, schema, madeAt: "2026-11-24T09:00:00.000Z", stores };
    const read = readBackupFile(JSON.stringify(file), migrations.length).stores as Stores;
    const database = freshDatabase();
    await database.write((tx) => writeStores(tx, read, { anew: true }));
    expect(comparable(await database.read(readStores))).toMatchObject(comparable(migrated));
  });
});

/** As a backup holds them. The months of the year strip are worked out anew with each restore. */
function comparable(stores: object): object {
  return JSON.parse(JSON.stringify(stores, (key, value) => (key === "heldMonths" ? undefined : value)));
}
