/** A page that stays when the extension is replaced under it, as our frame in Calendar does in Chromium. */
import { isConnected } from "../platform/runtime";
import { RequestError } from "./errors";

/** Milliseconds between two looks, while an answer is waited for. */
const pause = 1_000;

/**
 * The answer, or the news that it will never come: what such a page had asked for before is neither answered nor refused.
 *
 * @throws {RequestError} `orphaned` within a second, or what `answer` rejects with
 */
export function unlessCutOff<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (isConnected()) return;
      clearInterval(timer);
      reject(new RequestError("orphaned"));
    }, pause);
    answer.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
