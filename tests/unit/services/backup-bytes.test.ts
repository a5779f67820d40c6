/** A backup as the bytes of a file: what goes in comes out, and nothing else does. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { packBackup, unpackBackup } from "../../../utils/services/backup-bytes";
import type { Backup } from "../../../utils/storage/backup";

const passphrase = "four words, quite unrelated";
const backup = {
  format: "trellis-backup",
  version: 1,
  schema: 1,
  madeAt: "2026-11-24T09:00:00.000Z",
  stores: { notes: [{ text: "Grüße, שלום, 👋" }] },
} as unknown as Backup;

// The passphrase's function is slow on purpose, and slower on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let sealedFile: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  sealedFile = await packBackup(backup, passphrase);
});

const bytes = (content: string | Buffer) => new Uint8Array(Buffer.from(content));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "read",
    ({ code }) => code,
  );

test("what was packed is unpacked, plain and sealed", async () => {
  const plain = await packBackup(backup, null);
  expect(JSON.parse(await unpackBackup(plain, null))).toEqual(backup);
  expect(JSON.parse(await unpackBackup(sealedFile, passphrase))).toEqual(backup);
  expect(Buffer.from(sealedFile).includes(Buffer.from("Grüße"))).toBe(false);
});

test("a passphrase is the same in whichever way its letters are composed", async () => {
  const sealed = await packBackup(backup, "Gru\u0308\u00dfe aus Ko\u0308ln");
  expect(JSON.parse(await unpackBackup(sealed, "Gr\u00fc\u00dfe aus K\u00f6ln"))).toEqual(backup);
});

test("a stranger's program reads a sealed file by what the format page says", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../../BACKUP-FORMAT.md"), "utf8");
  const program = page.match(/```js\n(.*?)```/s)?.[1] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "trellis-format-"));
  try {
    writeFileSync(join(folder, "open.mjs"), program);
    writeFileSync(join(folder, "backup.trellis"), sealedFile);
    const read = execFileSync("node", ["open.mjs", "backup.trellis", passphrase], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(read)).toEqual(backup);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a file as Trellis 0.1 wrote it is read as it is", async () => {
  expect(JSON.parse(await unpackBackup(bytes(JSON.stringify(backup)), null))).toEqual(backup);
});

describe("a file that is no good is told for what it is", () => {
  /** The file with something else in its header. */
  const withHeader = (sealed: Uint8Array, change: object, seal: object = {}) => {
    const end = sealed.indexOf(0x0a);
    const header = JSON.parse(Buffer.from(sealed.subarray(0, end)).toString());
    const changed = JSON.stringify({ ...header, ...change, seal: { ...header.seal, ...seal } });
    return new Uint8Array(Buffer.concat([bytes(`${changed}\n`), sealed.subarray(end + 1)]));
  };
  const flipped = (file: Uint8Array, at: number) => {
    const copy = new Uint8Array(file);
    copy[at] = (copy[at] ?? 0) ^ 0x20;
    return copy;
  };

  test("empty, or something else", async () => {
    expect(await codeOf(unpackBackup(bytes(""), null))).toBe("empty-backup");
    expect(await codeOf(unpackBackup(bytes(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), null))).toBe("not-a-backup");
  });

  test("plain: cut off anywhere, or changed", async () => {
    const file = await packBackup(backup, null);
    for (const length of [2, 9, 30, file.length - 9, file.length - 1]) {
      expect(await codeOf(unpackBackup(file.slice(0, length), null)), `${length}`).toBe("cut-off-backup");
    }
    // Node's streams do not say whether it is the end or the middle that is no good; the browsers' are asked in theirs.
    expect(await codeOf(unpackBackup(flipped(file, file.length - 6), null))).toMatch(/^(changed|cut-off)-backup$/);
  });

  test("sealed: without a passphrase, with another one, cut off, changed", async () => {
    const file = sealedFile;
    expect(await codeOf(unpackBackup(file, null))).toBe("passphrase-needed");
    expect(await codeOf(unpackBackup(file, "another"))).toBe("wrong-passphrase");
    expect(await codeOf(unpackBackup(file.slice(0, -1), passphrase))).toBe("cut-off-backup");
    expect(await codeOf(unpackBackup(file.slice(0, 60), passphrase))).toBe("cut-off-backup");
    expect(await codeOf(unpackBackup(flipped(file, file.length - 3), passphrase))).toBe("changed-backup");
    expect(await codeOf(unpackBackup(new Uint8Array([...file, 1]), passphrase))).toBe("changed-backup");
  });

  test("sealed: a header that asks for more than it may is refused before anything is worked out", async () => {
    const file = sealedFile;
    for (const iterations of [2 ** 31, 1e300, 0, -1, 1.5, "600000"]) {
      expect(await codeOf(unpackBackup(withHeader(file, {}, { iterations }), passphrase))).toBe("changed-backup");
    }
    expect(await codeOf(unpackBackup(withHeader(file, { version: 2 }), passphrase))).toBe("newer-backup");
    expect(await codeOf(unpackBackup(withHeader(file, { size: "all" }), passphrase))).toBe("changed-backup");
    const endless = bytes(`{"format":"trellis-sealed-backup","noise":"${"x".repeat(5_000)}"}\n`);
    expect(await codeOf(unpackBackup(endless, passphrase))).toBe("changed-backup");
  });

  test("one that unpacks to too much is left at that point, plain, gzipped or sealed", async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(30_000_000, "0")));
    expect(bomb.length).toBeLessThan(50_000);
    expect(await codeOf(unpackBackup(bomb, null, 1_000_000))).toBe("oversized-backup");
    expect(await codeOf(unpackBackup(bytes("0".repeat(1_000_001)), null, 1_000_000))).toBe("oversized-backup");
    const noisy = { ...backup, noise: "0".repeat(2_000_000) } as Backup;
    const sealed = await packBackup(noisy, passphrase);
    expect(await codeOf(unpackBackup(sealed, passphrase, 1_000_000))).toBe("oversized-backup");
  });
});

test("whatever a text says, it goes through unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
      const noisy = { ...backup, text } as Backup;
      expect(JSON.parse(await unpackBackup(await packBackup(noisy, null), null))).toEqual(noisy);
    }),
    { numRuns: 50 },
  );
});
