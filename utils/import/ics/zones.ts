/** Wall clocks: what stands in a file is a time in some zone; what counts for the user is their own. */

/** `2026-11-24T10:00`. Sorts as text. */
export type Wall = string;
/** An IANA name; `local` is the user's own, whatever it is. */
export type Zone = string;

const known = new Map<string, Zone | null>();

/** The zone of that name, or `null` when it is not known here. An empty name is the user's own. */
export function zoneNamed(name: string): Zone | null {
  if (name === "") return "local";
  const before = known.get(name);
  if (before !== undefined) return before;
  const zone = isZone(name) ? name : null;
  // A file may name any number of them.
  if (known.size < 1_000) known.set(name, zone);
  return zone;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The same moment on the wall clock of another zone. `local` must be told apart before. */
export function wallIn(at: Wall, from: Zone, to: Zone): Wall {
  if (from === to) return at;
  const there = Temporal.PlainDateTime.from(at).toZonedDateTime(from).withTimeZone(to);
  return there.toPlainDateTime().toString({ smallestUnit: "minute" });
}
