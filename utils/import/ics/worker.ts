/** Reads a calendar beside the page, so that the page stays quick and can end it at any moment. */
import { UnreadableFile } from "../problem";
import { CalendarReader } from "./calendar-reader";
import { partnersIn } from "./partners";
import type { FromWorker, ToWorker } from "./protocol";
import { readCalendarFile } from "./read-file";
import { type Now, talksIn } from "./talks";

/** The few parts of a worker that are used; the page's own types know none. */
interface Worker {
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
  postMessage(message: FromWorker): void;
}
const worker = globalThis as unknown as Worker;
const reader = new CalendarReader();

worker.addEventListener("message", ({ data }) => {
  if (data.name === "find") find(data.own, data.now);
  else void read(data.file);
});

async function read(file: File): Promise<void> {
  try {
    await readCalendarFile(file, reader, (bytes) => worker.postMessage({ name: "progress", bytes }));
    const { events: _stay, ...summary } = reader.contents();
    worker.postMessage({ name: "read", summary });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    worker.postMessage({ name: "unreadable", sentence: error.message });
  }
}

function find(own: string[], now: Now): void {
  const { talks, problems } = talksIn(reader.contents().events, own, now);
  worker.postMessage({ name: "found", found: { partners: partnersIn(talks), problems } });
}
