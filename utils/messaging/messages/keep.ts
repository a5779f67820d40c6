/** What the options page asks about keeping and deleting what was written. */
import * as v from "valibot";
import type { Notice } from "../../domain/notice";
import { message } from "../message";
import { id } from "../schemas";

const options = ["options"] as const;
const both = ["popup", "options"] as const;

/** What can be deleted, by the store it lies in. */
const binKinds = ["people", "conversations", "goals", "promises", "energisers", "objectives", "guides"] as const;

/** One thing in the bin. */
export interface BinEntry {
  store: (typeof binKinds)[number];
  id: string;
  /** What it says; the day of a conversation. */
  words: string;
  /** Whose it was; `null` for a person or an objective. */
  personName: string | null;
  deletedAt: string;
}

/** Records of one kind with one kind of fault, as the check of the store tells them. */
export interface RepairCount {
  kind: "invalid" | "owner" | "reference" | "derived" | "index";
  store: string;
  count: number;
}

/** What a repair found. */
export interface RepairReport {
  /** Records that were looked at. */
  looked: number;
  mended: RepairCount[];
  /** What could not be mended, and was left as it is. */
  left: RepairCount[];
}

/** A file for the person to save. */
export interface TextFile {
  filename: string;
  text: string;
}

/** The folder that a backup is written to each day on which something changed. */
export interface FolderView {
  name: string;
  lastAt: string | null;
  /**
   * Why the last one was not written. `asks`: the browser wants to be asked again. `gone`: the folder is not there any
   * more. `full`: there is no room.
   */
  problem: "asks" | "gone" | "full" | "failed" | null;
  /** Whether the lock is on: then a file opens with its passphrase. */
  locked: boolean;
}

export const keepMessages = {
  /** What the user should look at, the most important first. */
  "care.notices": message<Notice[]>()(both, v.object({})),
  /** The reminder of a backup stays away for two weeks. */
  "care.later": message<null>()(both, v.object({})),
  /** What is missing is not looked for any more: the user begins afresh. */
  "care.afresh": message<null>()(options, v.object({})),
  /** What was deleted and can be put back, what was deleted last first. */
  "bin.list": message<BinEntry[]>()(options, v.object({})),
  /** Back from the bin, with the person whose it is if they are in it, too. */
  "bin.restore": message<null>()(options, v.object({ store: v.picklist(binKinds), id })),
  /** Looks through everything, mends what can be mended, drops nothing. */
  "storage.repair": message<RepairReport>()(options, v.object({})),
  /** Everything about one person in plain words, private lines included. */
  "export.person": message<TextFile>()(options, v.object({ personId: id })),
  /** Everything that was written, to be read. */
  "export.everything": message<TextFile>()(options, v.object({})),
  /** The folder for backups; `null` when none was chosen. */
  "folder.get": message<FolderView | null>()(options, v.object({})),
  /** Writes a backup there now. */
  "folder.write": message<FolderView | null>()(options, v.object({})),
  /** Writes no more there. The files stay. */
  "folder.forget": message<null>()(options, v.object({})),
  /** A conversation with its notes: to the bin, or back from it. */
  "conversation.delete": message<null>()(options, v.object({ conversationId: id, deleted: v.boolean() })),
};
