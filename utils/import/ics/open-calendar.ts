/** The page's side of the worker that reads a calendar. */
import { UnreadableFile } from "../problem";
import type { CalendarSummary, FoundPartners, FromWorker, ToWorker } from "./protocol";
import type { Now } from "./talks";

export interface OpenCalendar {
  summary: CalendarSummary;
  /** Who the user talks with, if these addresses are theirs. */
  find(own: string[], now: Now): Promise<FoundPartners>;
  /** Forgets all that was read. */
  close(): void;
}

/**
 * @param onProgress the part of the file that was read, from 0 to 1
 * @param signal ends the reading at once
 * @throws {UnreadableFile} for what is no calendar; the signal's reason when it was ended
 */
export async function openCalendar(
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<OpenCalendar> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());

  /** Asks, and waits for the answer of that name. */
  function ask<N extends "read" | "found">(message: ToWorker, answer: N): Promise<Extract<FromWorker, { name: N }>> {
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onerror = () => reject(new UnreadableFile("This file could not be read. Export the calendar again."));
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.name === "progress") onProgress(data.bytes / file.size);
        else if (data.name === "unreadable") reject(new UnreadableFile(data.sentence));
        else if (data.name === answer) resolve(data as Extract<FromWorker, { name: N }>);
      };
      worker.postMessage(message);
    });
  }

  try {
    const { summary } = await ask({ name: "read", file }, "read");
    return {
      summary,
      find: async (own, now) => (await ask({ name: "find", own, now }, "found")).found,
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
