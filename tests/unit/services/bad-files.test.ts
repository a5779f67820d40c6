/**
 * Files that went wrong by chance: each is refused with a reason of its own and nothing is written, or it is read whole
 * and what is stored then passes the check. Five seeded rounds; `-- --full` tries more than 2,000 files.
 */
import { beforeAll, expect, test } from "vitest";
import { backupProblems } from "../../../utils/messaging/backup-problems";
import { RequestError } from "../../../utils/messaging/errors";
import { findFaults } from "../../../utils/services/check/check";
import { mend } from "../../../utils/services/check/mend";
import { readContents } from "../../../utils/storage/contents";
import { badFiles, passphrase } from "../../faults/bad-files";
import { previewFile, readPlain, restoreFile, takeFile } from "./support/backups";
import { type Computer, newComputer } from "./support/computer";

const isFull = process.env.TRELLIS_FULL !== undefined;
const first = Number(process.env.TRELLIS_SEED ?? 20_261_128);
const seeds = Array.from({ length: isFull ? 42 : 5 }, (_, at) => first + at);
const filesOfRound = isFull ? 50 : 12;

let computer: Computer;
let document: string;
beforeAll(async () => {
  computer = newComputer();
  await computer.fill();
  document = JSON.stringify(readPlain(await takeFile(computer.background)));
}, 60_000);

const everything = async () => JSON.stringify(await computer.everything());

test.each(seeds)(
  "round %i",
  async (seed) => {
    console.log(`bad files: seed ${seed}, ${filesOfRound} files`);
    for (const { name, bytes } of await badFiles(document, seed, filesOfRound)) {
      const before = await everything();
      const answers = { passphrase: name.startsWith("sealed") ? passphrase : null };
      const problem = await previewFile(computer.background, bytes, answers).then(
        () => null,
        (error: unknown) => error,
      );
      expect(await everything(), name).toBe(before);
      if (problem !== null) {
        expect(problem, name).toBeInstanceOf(RequestError);
        expect(Object.keys(backupProblems), name).toContain((problem as RequestError).code);
        await expect(restoreFile(computer.background, bytes, { ...answers, how: "replace" })).rejects.toThrow();
        expect(await everything(), name).toBe(before);
      } else {
        await restoreFile(computer.background, bytes, { ...answers, how: "replace" });
        expect(await faults(), name).toEqual([]);
        await restoreFile(computer.background, document, { how: "replace" });
      }
      expect("poisoned" in {}, name).toBe(false);
    }
  },
  600_000,
);

/** What no repair could put right. A field may name what was never in the file; it is let go of then. */
async function faults() {
  const { database, now } = computer.machine;
  const today = now.slice(0, 10);
  await database.write(async (tx) => {
    const found = findFaults(await readContents(tx), today);
    await mend(tx, found, { now, today, dayOf: (moment) => moment.slice(0, 10) });
  });
  return findFaults(await database.read(readContents), today);
}
