/** Backup files as the options page takes them from the background, and hands them over. */
import { gunzipSync } from "node:zlib";
import type { ElementHandle, Page } from "puppeteer-core";
import { partsOf } from "../../../utils/messaging/parts";
import type { Backup } from "../../../utils/storage/backup";
import { ask } from "./ask";

/** @param options the options page */
export async function takeBackup(options: Page, passphrase: string | null = null): Promise<Buffer> {
  const { file, size } = await ask(options, "backup.make", { passphrase });
  const parts: Buffer[] = [];
  for (let part = 0; part < partsOf(size); part++) {
    parts.push(Buffer.from(await ask(options, "backup.part", { file, part }), "base64"));
  }
  return Buffer.concat(parts);
}

/** What is stored, without the single values: some of them are about this browser. */
export async function storedIn(options: Page): Promise<Omit<Backup["stores"], "meta">> {
  const { stores } = JSON.parse(gunzipSync(await takeBackup(options)).toString("utf8")) as Backup;
  const { meta: _values, ...records } = stores;
  return records;
}

/** Chooses a file on the restore card. */
export async function chooseBackup(options: Page, path: string): Promise<void> {
  const input = (await options.$('input[type="file"][aria-label="Backup file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
