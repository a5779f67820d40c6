/** What the options page asks about backups, and about the copies that Trellis keeps by itself. */
import * as v from "valibot";
import { message } from "../message";
import { partSize } from "../parts";
import { id } from "../schemas";
import type { StorageFacts } from "./pages";

const options = ["options"] as const;
const both = ["popup", "options"] as const;

/** A file that the background holds until the page has taken all of its parts. */
export interface FileToTake {
  file: string;
  filename: string;
  /** In bytes. */
  size: number;
}

type Holds = Pick<StorageFacts, "people" | "conversations" | "notes" | "goals" | "promises">;

/** What is in a backup, and how many of its records merging would add, change or leave as they are. */
export interface RestorePreview {
  madeAt: string;
  holds: Holds;
  added: number;
  changed: number;
  kept: number;
  /** Neither version is the newer one, so both are kept. */
  both: number;
  /** Neither version is the newer one, and there can be only one: that here stays. */
  stays: number;
  /** Of the people in the file, those who were erased here. */
  erased: string[];
}

/** A copy of everything from before something that could have gone wrong. */
export interface CopyView {
  id: number;
  madeAt: string;
  before: "update" | "restore";
  holds: Pick<Holds, "people" | "conversations" | "notes">;
  /** The last moment at which it is there for certain. */
  keptUntil: string;
  /** Whether the popup has offered it already. */
  offered: boolean;
}

const copy = v.pipe(v.number(), v.integer(), v.minValue(1));
/** `null`: a file that anybody can read. */
const passphrase = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)));
const part = v.pipe(v.string(), v.maxLength(Math.ceil(partSize / 3) * 4));

/** From where something is restored: a file that was handed over in parts, or a copy that is kept here. */
const source = v.variant("kind", [
  v.object({ kind: v.literal("file"), file: id }),
  v.object({ kind: v.literal("copy"), copy }),
]);

const restored = {
  source,
  passphrase,
  /** Whether records whose person or conversation is missing are left out, instead of refused with the whole file. */
  leaveOutLoose: v.optional(v.boolean(), false),
};

export const backupMessages = {
  /** Makes a backup of everything, to be taken in parts. */
  "backup.make": message<FileToTake>()(options, v.object({ passphrase })),
  /** One part of a file as base64, counted from 0. With the last one the file is handed over, and the backup counts. */
  "backup.part": message<string>()(
    options,
    v.object({ file: id, part: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),

  /** Hands a file over, part after part. The first one has no `file` yet; the answer names it for the others. */
  "restore.part": message<string>()(options, v.object({ file: v.nullable(id), part })),
  /** What a backup holds, and what merging it would do. Changes nothing. */
  "restore.preview": message<RestorePreview>()(options, v.object(restored)),
  /** `merge`: beside what is stored. `replace`: in its place. Answers with the copy that was made before. */
  "restore.apply": message<number>()(
    options,
    v.object({
      ...restored,
      how: v.picklist(["merge", "replace"]),
      /** Whether people who were erased here come back, too. */
      withErased: v.optional(v.boolean(), false),
    }),
  ),

  /** The newest first. */
  "copies.list": message<CopyView[]>()(both, v.object({})),
  /** A copy as a backup file, to be taken in parts. */
  "copies.file": message<FileToTake>()(options, v.object({ copy, passphrase })),
  /** The user has seen that there are copies. */
  "copies.offered": message<null>()(both, v.object({})),
};
