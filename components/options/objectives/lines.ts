/** Longest line that is taken as one objective. */
const longestLine = 2_000;

/** The lines of a pasted list, without bullets, numbers and empty lines; a line that is there twice counts once. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–—▪◦]|\d{1,3}[.)])\s+/u, "").trim())
    .filter((line) => line !== "")
    .map((line) => line.slice(0, longestLine));
  return [...new Set(lines)];
}
