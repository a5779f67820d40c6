/** The main thread's time in our content script, out of a trace of the browser. */
import type { Page } from "puppeteer-core";

export interface OwnTime {
  /** Each call of the browser into our content script, in milliseconds of the thread's own time. */
  scripts: number[];
  /** What ran on the same thread as the continuation of a promise and is not among the calls. Milliseconds. */
  microtasks: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds on the wall, since any time. */
  ts: number;
  dur: number;
  /** Microseconds that the thread really ran: what other processes took is not in it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const scriptNames = ["FunctionCall", "EvaluateScript"];
const microtaskName = "BlinkScheduler_PerformMicrotaskCheckpoint";

/** Traces the browser while `work` runs. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<OwnTime> {
  await page.tracing.start({ categories: ["devtools.timeline", "v8", "blink", "toplevel"] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return ownTime(traceEvents.filter(({ ph }) => ph === "X"));
}

function ownTime(events: readonly TraceEvent[]): OwnTime {
  const calls = events.filter(({ name }) => scriptNames.includes(name));
  const ours = outermost(calls.filter(({ args }) => args.data?.url?.includes("/content-scripts/")));
  const [first] = ours;
  if (first === undefined) return { scripts: [], microtasks: 0 };
  const onThread = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const callsOnThread = onThread.filter(({ name }) => scriptNames.includes(name));
  const microtasks = onThread
    .filter(({ name }) => name === microtaskName)
    .filter((checkpoint) => !callsOnThread.some((call) => isInside(checkpoint, call)))
    .map((checkpoint) => {
      const inside = outermost(callsOnThread.filter((call) => isInside(call, checkpoint)));
      return inside.reduce((rest, call) => rest - threadTime(call), threadTime(checkpoint));
    });
  return { scripts: ours.map(threadTime), microtasks: sum(microtasks) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => other !== event && isInside(event, other)));
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.tid === outer.tid && outer.ts <= inner.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
}

function threadTime({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
