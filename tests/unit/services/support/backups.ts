/** Backup files as the options page takes and gives them. */
import { gunzipSync } from "node:zlib";
import { joinParts, partSize, partsOf } from "../../../../utils/messaging/parts";
import type { Payload } from "../../../../utils/messaging/protocol";
import type { Backup } from "../../../../utils/storage/backup";
import { type Background, options } from "./background";

type Bytes = Uint8Array<ArrayBuffer>;

/** The file that the user would find among the downloads. */
export async function takeFile(background: Background, passphrase: string | null = null): Promise<Bytes> {
  const made = await background.send(options, "backup.make", { passphrase });
  return takeParts(background, made);
}

export async function takeParts(background: Background, { file, size }: { file: string; size: number }) {
  const parts: Uint8Array[] = [];
  for (let part = 0; part < partsOf(size); part++) {
    parts.push(Uint8Array.fromBase64(await background.send(options, "backup.part", { file, part })));
  }
  return joinParts(parts);
}

/** What is in a file that anybody can read. */
export function readPlain(bytes: Uint8Array): Backup {
  return JSON.parse(gunzipSync(bytes).toString("utf8")) as Backup;
}

/** Hands a file over and answers with its name in the background. */
export async function giveFile(background: Background, content: Bytes | string): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let file: string | null = null;
  for (let at = 0; at < Math.max(bytes.length, 1); at += partSize) {
    const part = bytes.subarray(at, at + partSize).toBase64();
    file = await background.send(options, "restore.part", { file, part });
  }
  return file ?? "";
}

type Answers = Partial<Pick<Payload<"restore.preview">, "passphrase" | "leaveOutLoose">>;

export async function previewFile(background: Background, content: Bytes | string, answers: Answers = {}) {
  const source = { kind: "file", file: await giveFile(background, content) } as const;
  return background.send(options, "restore.preview", { source, passphrase: null, leaveOutLoose: false, ...answers });
}

export async function restoreFile(
  background: Background,
  content: Bytes | string,
  { how = "merge", withErased = false, ...answers }: Answers & { how?: "merge" | "replace"; withErased?: boolean } = {},
): Promise<number> {
  const source = { kind: "file", file: await giveFile(background, content) } as const;
  const wanted = { source, passphrase: null, leaveOutLoose: false, ...answers };
  return background.send(options, "restore.apply", { ...wanted, how, withErased });
}
