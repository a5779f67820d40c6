/** Firefox writes its sessions as LZ4 blocks behind a header of its own (`mozLz40`, then the length). */

const header = Buffer.from("mozLz40\0", "latin1");

/** The text inside, or `null` for another kind of file. */
export function readMozLz4(file: Buffer): Buffer | null {
  if (!file.subarray(0, header.length).equals(header)) return null;
  return inflate(file.subarray(header.length + 4), file.readUInt32LE(header.length));
}

/** One LZ4 block, after the format's own description (`lz4_Block_format.md`). */
function inflate(block: Buffer, length: number): Buffer {
  const out = Buffer.alloc(length);
  let [at, to] = [0, 0];
  const count = (first: number) => {
    let sum = first;
    if (first !== 15) return sum;
    for (;;) {
      const more = block[at++] ?? 0;
      sum += more;
      if (more !== 255) return sum;
    }
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = count(token >> 4);
    block.copy(out, to, at, at + literals);
    at += literals;
    to += literals;
    if (at >= block.length) break;
    const back = block.readUInt16LE(at);
    at += 2;
    const repeated = count(token & 15) + 4;
    // Byte by byte: what is repeated may overlap what it makes.
    for (let n = 0; n < repeated; n++, to++) out[to] = out[to - back] ?? 0;
  }
  return out;
}
