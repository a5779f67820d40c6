/** Files between this page and the background, part by part. */
import { request } from "../../../utils/messaging/client";
import { RequestError } from "../../../utils/messaging/errors";
import type { FileToTake } from "../../../utils/messaging/messages/backup";
import { joinParts, mostFileBytes, partSize, partsOf } from "../../../utils/messaging/parts";
import { downloadFile } from "../../ui/download";

/** Takes a file from the background and hands it to the person. */
export async function saveFile({ file, filename, size }: FileToTake): Promise<void> {
  const parts: Uint8Array[] = [];
  for (let part = 0; part < partsOf(size); part++) {
    parts.push(Uint8Array.fromBase64(await request("backup.part", { file, part })));
  }
  downloadFile(filename, joinParts(parts), "application/octet-stream");
}

/**
 * Hands a file to the background.
 *
 * @returns its name there, which is good as long as the background is not ended
 * @throws {RequestError} for one that cannot be a backup by its size alone, and what `request` throws
 */
export async function handOver(file: Blob): Promise<string> {
  if (file.size === 0) throw new RequestError("empty-backup");
  if (file.size > mostFileBytes) throw new RequestError("too-large-backup");
  let name: string | null = null;
  for (let at = 0; at < file.size; at += partSize) {
    const part = new Uint8Array(await file.slice(at, at + partSize).arrayBuffer());
    name = await request("restore.part", { file: name, part: part.toBase64() });
  }
  return name ?? "";
}
