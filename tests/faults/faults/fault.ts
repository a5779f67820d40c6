/** One way in which things go wrong. */
import type { Random } from "../random";
import type { Session } from "../session";
import type { Work, WorkName } from "../tasks/tasks";
import type { SmallDisk } from "./small-disk";

export interface Fault {
  name: string;
  /** In the middle of what it comes. */
  works: readonly [WorkName, ...WorkName[]];
  /** Begins the work, if not as usual. */
  begin?(session: Session, work: WorkName, random: Random): Promise<Work>;
  /** Brings it about once, now, in the middle of that work. @returns what is wrong afterwards, in words */
  strike(session: Session, work: Work, random: Random, disk?: SmallDisk): Promise<string[]>;
  /** Mounts the disk on which its browser keeps the profile, if not where all do; `null` when that cannot be had here. */
  mount?(): SmallDisk | null;
}
