/** One way in which things go wrong. */
import type { Random } from "../random";
import type { Session } from "../session";
import type { Work, WorkName } from "../work/work";

export interface Fault {
  name: string;
  /** In the middle of what it comes. */
  works: readonly [WorkName, ...WorkName[]];
  /** Begins the work, if not as usual. */
  begin?(session: Session, work: WorkName, random: Random): Promise<Work>;
  /** Brings it about once, now, in the middle of that work. @returns what is wrong afterwards, in words */
  strike(session: Session, work: Work, random: Random): Promise<string[]>;
  /** Where its browser keeps the profile, if not where all do; `null` when that cannot be had here. */
  place?(): Place | null;
}

export interface Place {
  parent: string;
  remove(): void;
}
