/** Text from a file whose writing is not told. */

/** Of each two bytes of plain text in UTF-16 one is zero; in any other writing none is. */
const enoughZeros = 0.2;

/**
 * The text of a file: UTF-8, UTF-16 with or without its mark, or else Windows-1252, which Latin-1 is a part of.
 * The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideWithoutMark(bytes.subarray(0, 1_000));
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zerosAt = (odd: number) => bytes.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) < bytes.length * enoughZeros) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
