/**
 * One or two letters for a person, from a name or an address, by grapheme so that no script is cut in half.
 *
 * @example initials("Robin Vale") // "RV"
 * @example initials("robin.vale@example.com") // "RV"
 */
export function initials(nameOrEmail: string): string {
  const words = nameOrEmail
    .replace(/@.*$/, "")
    .split(/[\s._-]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = firstGrapheme(words[0] ?? "");
  const last = words.length > 1 ? firstGrapheme(words[words.length - 1] ?? "") : "";
  return (first + last).toLocaleUpperCase() || "?";
}

/** Made once: that takes longer than all else here. */
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function firstGrapheme(word: string): string {
  const letters = word.replace(/^[^\p{L}\p{N}]+/u, "");
  for (const { segment } of graphemes.segment(letters)) return segment;
  return "";
}
