/** One guide as a file, to hand to a colleague. It holds stages and their words; nothing of any conversation. */
import * as v from "valibot";
import { RequestError } from "./errors";
import { guideFields } from "./schemas";

const head = v.looseObject({ format: v.literal("trellis-guide"), version: v.number() });
const file = v.object({ format: v.literal("trellis-guide"), version: v.literal(1), guide: v.object(guideFields) });

/**
 * @param text of the file
 * @throws {RequestError} `newer-guide` for one of a later version, `not-a-guide` for anything else that is no guide
 */
export function readGuideFile(text: string): v.InferOutput<typeof file>["guide"] {
  const parsed = parseJson(text);
  if (v.is(head, parsed) && parsed.version > 1) throw new RequestError("newer-guide");
  const checked = v.safeParse(file, parsed);
  if (!checked.success) throw new RequestError("not-a-guide");
  return checked.output.guide;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError("not-a-guide");
  }
}
