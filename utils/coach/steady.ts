/**
 * A number from 0 up to 1 that is always the same for the same text and looks random across texts: FNV-1a, 32 bit
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function steadyShare(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
