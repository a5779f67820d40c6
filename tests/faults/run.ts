/** Tries faults again and again in one browser. */
import { inspect } from "node:util";
import type { BrowserKind } from "../browser/support/executables";
import type { Fault } from "./faults/fault";
import { type FullDisk, mountSmallDisk } from "./faults/small-disk";
import { addDoor, storageDoor } from "./faults/storage-door";
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
}

const mostWrong = 5;

export interface Trial {
  /** All of them in the same browser. */
  faults: readonly Fault[];
  kind: BrowserKind;
  /** Of each. */
  rounds: number;
  seed: number;
  /** Which of the browsers it is, so that few rounds meet different work in each. */
  turn: number;
  /** Is told of each round. */
  say(line: string): void;
  /** Is told of each fault. */
  told(fault: Fault, outcome: Outcome): void;
}

export async function tryFaults({ faults, kind, told, ...trial }: Trial): Promise<void> {
  const fillsDisk = faults.some((fault) => fault.fillsDisk);
  const small = fillsDisk ? mountSmallDisk() : null;
  try {
    const session = await Session.start(kind, {
      ...(small && { parent: small.path }),
      ...(fillsDisk && !small && { change: addDoor }),
    });
    const disk = small ?? storageDoor(session);
    try {
      for (const fault of faults) told(fault, await tryFault({ ...trial, fault, session, disk }));
    } finally {
      await session.close();
    }
  } finally {
    small?.remove();
  }
}

interface OneTrial extends Pick<Trial, "rounds" | "seed" | "turn" | "say"> {
  fault: Fault;
  session: Session;
  disk: FullDisk;
}

/** Stops when the most that anybody would read has gone wrong. */
async function tryFault({ fault, session, disk, rounds, seed, turn, say }: OneTrial): Promise<Outcome> {
  const { kind } = session;
  const outcome: Outcome = { rounds: 0, met: 0, seconds: 0, wrong: [] };
  while (outcome.rounds < rounds && outcome.wrong.length < mostWrong) {
    const round = ++outcome.rounds;
    const name = fault.works[(round + 1 + turn * 2) % fault.works.length] ?? fault.works[0];
    const random = seeded(seedFor(seed, `${fault.name} ${kind} ${round}`));
    const begin = performance.now();
    const { isMet, wrong } = await oneRound(fault, session, name, random, disk);
    const seconds = (performance.now() - begin) / 1_000;
    outcome.wrong.push(...wrong.map((line) => `round ${round} (${name}): ${line}`));
    outcome.met += isMet ? 1 : 0;
    outcome.seconds += seconds;
    say(`  ${fault.name}, ${kind}, round ${round}: ${name}${isMet ? "" : " (done before)"}, ${seconds.toFixed(2)} s`);
  }
  return outcome;
}

async function oneRound(fault: Fault, session: Session, name: WorkName, random: Random, disk: FullDisk) {
  try {
    const work = await (fault.begin ?? begin)(session, name, random);
    await work.moment();
    const isMet = work.isBusy();
    return { isMet, wrong: await fault.strike(session, work, random, disk) };
  } catch (error) {
    // The next round shall not stumble over what this one left.
    await session.beginAnew();
    await disk.free();
    return { isMet: false, wrong: [inspect(error)] };
  }
}
