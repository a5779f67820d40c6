/** Makes text small, and takes it apart again without believing that it will be as large as it should be. */

/** The bytes end before the text does. */
export class CutOffError extends Error {
  override readonly name = "CutOffError";
}

/** The bytes are not those that were written: what they say does not come out, or its checksum does not fit. */
export class ChangedBytesError extends Error {
  override readonly name = "ChangedBytesError";
}

/** The text would be larger than was allowed. Reading ended there. */
export class TooLongError extends Error {
  override readonly name = "TooLongError";
}

export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** So little at a time that what a hostile file makes of it, 1,032 times as much at most, has room. */
const step = 16_384;

/**
 * The text in gzipped bytes, as UTF-8.
 *
 * @param most bytes of text. What would be more is not inflated: a small file can hold gigabytes of nothing.
 * @throws {CutOffError} {@link ChangedBytesError} {@link TooLongError}
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let allTaken = false;
  const feed = async () => {
    for (let at = 0; at < bytes.length; at += step) await writer.write(bytes.subarray(at, at + step));
    allTaken = true;
    await writer.close();
  };
  // What goes wrong there is met by whoever reads.
  feed().catch(() => {});

  try {
    return await readText(reader, most);
  } catch (error) {
    await reader.cancel().catch(() => {});
    if (error instanceof TooLongError) throw error;
    // Every byte was good as far as it goes, and there should be more.
    if (allTaken) throw new CutOffError("The bytes end too early", { cause: error });
    throw new ChangedBytesError("The bytes were changed", { cause: error });
  }
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw new TooLongError(`More than ${most} bytes`);
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join("");
}
