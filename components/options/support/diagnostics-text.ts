import type { SupportView } from "../../../utils/domain/support";

/**
 * The text of "Copy diagnostics": what runs where, and the signs in the order of their names. When it was seen is left
 * out: a time is something about the user.
 */
export function diagnosticsOf({ last, version, browser }: SupportView): string {
  const facts = Object.entries(last?.facts ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = facts.map(([name, served]) => `${name}: ${served ?? "none"}`);
  return [`Trellis ${version}, ${browser}`, `support: ${last?.state ?? "not seen"}`, ...lines].join("\n");
}
