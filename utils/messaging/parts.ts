/** Files cross between page and background in parts: a browser lets 64 MB through as one message, and text is safest. */

/** Bytes in one part. As base64 they are a third more. */
export const partSize = 6_000_000;

/** The most that a file may be, in bytes. */
export const mostFileBytes = 100_000_000;

export function partsOf(size: number): number {
  return Math.ceil(size / partSize);
}

/** Puts the parts of a file together again. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
