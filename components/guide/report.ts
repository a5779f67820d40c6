import { RequestError } from "../../utils/messaging/errors";

/** For what loses nothing and needs no word on the page. The code alone: an error may carry what the user wrote. */
export function report(what: string, error: unknown): void {
  console.error(`Trellis: ${what}`, error instanceof RequestError ? error.code : "unexpected");
}
