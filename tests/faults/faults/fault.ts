/** One way in which things go wrong. */
import type { Random } from "../random";
import type { Session } from "../session";
import type { Work, WorkName } from "../tasks/tasks";
import type { FullDisk } from "./small-disk";

export interface Fault {
  name: string;
  /** In the middle of what it comes. */
  works: readonly [WorkName, ...WorkName[]];
  /** Begins the work, if not as usual. */
  begin?(session: Session, work: WorkName, random: Random): Promise<Work>;
  /** Brings it about once, now, in the middle of that work. @returns what is wrong afterwards, in words */
  strike(session: Session, work: Work, random: Random, disk: FullDisk): Promise<string[]>;
  /** Needs a disk that can be filled up. */
  fillsDisk?: boolean;
}
