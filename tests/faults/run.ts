/** Tries one fault again and again in one browser. */
import type { BrowserKind } from "../browser/support/executables";
import type { Fault } from "./faults/fault";
import type { SmallDisk } from "./faults/small-disk";
import { type Random, seeded, seedFor } from "./random";
import { Session } from "./session";
import { begin, type WorkName } from "./tasks/tasks";

export interface Outcome {
  rounds: number;
  /** In how many of them the fault came before the work was done. */
  met: number;
  /** All rounds together, without the first start of the browser. */
  seconds: number;
  /** Each begins with its round. */
  wrong: string[];
  /** Why it was not tried at all. */
  skipped?: string;
}

const mostWrong = 5;

export interface Trial {
  fault: Fault;
  kind: BrowserKind;
  rounds: number;
  seed: number;
  /** Which of the browsers it is, so that few rounds meet different work in each. */
  turn: number;
  /** Is told of each round. */
  say(line: string): void;
}

/** Stops when the most that anybody would read has gone wrong. */
export async function tryFault({ fault, kind, rounds, seed, turn, say }: Trial): Promise<Outcome> {
  const outcome: Outcome = { rounds: 0, met: 0, seconds: 0, wrong: [] };
  const disk = fault.mount?.();
  if (disk === null) return { ...outcome, skipped: "not tried, since no small disk can be mounted here" };
  try {
    const session = await Session.start(kind, disk ? { parent: disk.path } : {});
    try {
      while (outcome.rounds < rounds && outcome.wrong.length < mostWrong) {
        const round = ++outcome.rounds;
        const name = fault.works[(round + 1 + turn * 2) % fault.works.length] ?? fault.works[0];
        const begin = performance.now();
        const { isMet, wrong } = await oneRound(
          fault,
          session,
          name,
          seeded(seedFor(seed, `${fault.name} ${kind} ${round}`)),
          disk,
        );
        const seconds = (performance.now() - begin) / 1_000;
        outcome.wrong.push(...wrong.map((line) => `round ${round} (${name}): ${line}`));
        outcome.met += isMet ? 1 : 0;
        outcome.seconds += seconds;
        say(
          `  ${fault.name}, ${kind}, round ${round}: ${name}${isMet ? "" : " (done before)"}, ${seconds.toFixed(2)} s`,
        );
      }
    } finally {
      await session.close();
    }
  } finally {
    disk?.remove();
  }
  return outcome;
}

async function oneRound(fault: Fault, session: Session, name: WorkName, random: Random, disk?: SmallDisk) {
  try {
    const work = await (fault.begin ?? begin)(session, name, random);
    await work.moment();
    const isMet = work.isBusy();
    return { isMet, wrong: await fault.strike(session, work, random, disk) };
  } catch (error) {
    // The next round shall not stumble over what this one left.
    await session.closePages();
    return { isMet: false, wrong: [(error as Error).stack ?? String(error)] };
  }
}
