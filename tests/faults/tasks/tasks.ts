/** What somebody is in the middle of when a fault comes. */

import { sleep } from "../../bench/sleep";
import type { Random } from "../random";
import type { Session } from "../session";
import { prepareMigration } from "./migrating";
import { prepareRestore } from "./restoring";
import { keepSaving } from "./saving";
import { startTyping, type Typist } from "./typing";

export const works = ["typing", "saving", "restoring", "migrating"] as const;
export type WorkName = (typeof works)[number];

export interface Work {
  name: WorkName;
  /** Who types, if that is the work. */
  typist?: Typist;
  /** Resolves at the moment, chosen by chance, at which the fault is to come. */
  moment(): Promise<void>;
  /** Whether it is not done yet: a fault that comes now meets its middle. */
  isBusy(): boolean;
  /** After a fault that left the pages: goes on for a moment, and comes to an end. */
  goOn(): Promise<void>;
  /** After a fault that took the pages away. */
  giveUp(): Promise<void>;
  /** Milliseconds for which a request that was sent may go on in the background, although nobody waits for it. */
  rest: number;
}

export async function begin(session: Session, name: WorkName, random: Random): Promise<Work> {
  switch (name) {
    case "typing":
      return typing(session, random);
    case "saving":
      return saving(session, random);
    case "restoring":
      return oneRequest(name, await prepareRestore(session, random), random);
    case "migrating":
      return oneRequest(name, await prepareMigration(session, random), random);
  }
}

/** Milliseconds of typing before the fault: often more than the second that may be lost. */
const typingTime = [100, 1_700] as const;

async function typing(session: Session, random: Random): Promise<Work> {
  return typingOf(await startTyping(session, random), random);
}

export async function typingOf(typist: Typist, random: Random): Promise<Work> {
  await typist.begin();
  void typist.type();
  return {
    name: "typing",
    typist,
    moment: () => sleep(random.int(...typingTime)),
    async goOn() {
      await sleep(random.int(0, 200));
      await typist.stop();
      await typist.saved();
    },
    isBusy: () => true,
    giveUp: () => typist.stop(),
    rest: 0,
  };
}

async function saving(session: Session, random: Random): Promise<Work> {
  let isStopped = false;
  const done = keepSaving(session, random, () => isStopped);
  told(done);
  const end = async () => {
    isStopped = true;
    await atMost(10_000, done);
  };
  return {
    name: "saving",
    isBusy: () => true,
    moment: () => sleep(random.int(20, 500)),
    goOn: end,
    giveUp: end,
    rest: 2_000,
  };
}

interface OneRequest {
  expected: number;
  run(): Promise<unknown>;
}

/** Sends it at once. */
export function oneRequest(name: WorkName, { expected, run }: OneRequest, random: Random): Work {
  let isBusy = true;
  const done = run().finally(() => {
    isBusy = false;
  });
  told(done);
  const end = () => atMost(10_000, done);
  return {
    name,
    // A little longer than it takes, so that its very end is met, too.
    moment: () => sleep(random.fraction() * expected * 1.15),
    isBusy: () => isBusy,
    goOn: end,
    giveUp: end,
    rest: expected * 2 + 2_000,
  };
}

/** A request whose page is gone may never be told so. */
async function atMost(time: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, time);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Its failure is told when its end is waited for: until then nobody listens. */
function told(work: Promise<unknown>): void {
  work.catch(() => {});
}
