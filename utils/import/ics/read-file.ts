/** Reads a calendar export in slices, plain or zipped, so that no more than a slice of it stands in memory. */
import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from "fflate";
import { UnreadableFile } from "../problem";
import type { CalendarReader } from "./calendar-reader";

const megabyte = 1_000_000;
/** Largest file that is read. */
export const mostFileBytes = 100 * megabyte;

/** What a zip may hold: one that promises far more than it is large is made to fill the memory. */
export interface ZipLimits {
  entries: number;
  bytes: number;
}
const usualLimits: ZipLimits = { entries: 1_000, bytes: 2 * mostFileBytes };

const slice = megabyte;
/** Of a zip: one slice may become a thousand times as much. */
const zipSlice = 32_000;

/** A file, or whatever else can be read in slices. */
export interface Slices {
  name: string;
  size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * @param onProgress is told how many bytes of the file were read, after each slice
 * @throws {UnreadableFile} for what is no calendar, a zip without one, and for more than a calendar can be
 */
export async function readCalendarFile(
  file: Slices,
  reader: CalendarReader,
  onProgress: (bytes: number) => void = () => {},
  limits: ZipLimits = usualLimits,
): Promise<void> {
  if (file.size > mostFileBytes) {
    throw new UnreadableFile("This file is larger than 100 MB. Export the one calendar that has your 1-on-1s.");
  }
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const take = isZip ? zipReader(reader, limits) : plainReader(reader, head);
  const step = isZip ? zipSlice : slice;
  for (let from = 0; from < file.size; from += step) {
    const to = Math.min(file.size, from + step);
    take(new Uint8Array(await file.slice(from, to).arrayBuffer()), to === file.size);
    onProgress(to);
  }
  if (file.size === 0) throw new UnreadableFile("This file is empty. Export the calendar again.");
}

type Take = (bytes: Uint8Array, isLast: boolean) => void;

/** Calendars are UTF-8; some programs write UTF-16 all the same, and mark it. */
function plainReader(reader: CalendarReader, [first, second]: Uint8Array): Take {
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const decoder = new TextDecoder(isWide ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8");
  reader.begin("");
  return (bytes, isLast) => {
    reader.push(decoder.decode(bytes, { stream: !isLast }));
    if (isLast) reader.end();
  };
}

function zipReader(reader: CalendarReader, limits: ZipLimits): Take {
  let [entries, calendars, inflated] = [0, 0, 0];
  /** The calendar that is being read. */
  let open: string | null = null;

  const readEntry = (entry: UnzipFile) => {
    const decoder = new TextDecoder("utf-8");
    calendars += 1;
    reader.begin(entry.name.split("/").at(-1) ?? entry.name);
    open = entry.name;
    entry.ondata = (error, bytes, isLast) => {
      if (error) throw error;
      inflated += bytes.length;
      if (inflated > limits.bytes) {
        throw new UnreadableFile(
          `This zip holds more than ${limits.bytes / megabyte} MB. Unpack it, and choose the one .ics file with your 1-on-1s.`,
        );
      }
      reader.push(decoder.decode(bytes, { stream: !isLast }));
      if (!isLast) return;
      open = null;
      reader.end();
    };
    entry.start();
  };

  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > limits.entries) {
      throw new UnreadableFile(
        `This zip holds more than ${limits.entries} files. Unpack it, and choose the one .ics file with your 1-on-1s.`,
      );
    }
    if (/\.ics$/i.test(entry.name)) readEntry(entry);
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);

  return (bytes, isLast) => {
    try {
      unzip.push(bytes, isLast);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile("This zip is damaged or was cut off. Download it again.");
    }
    if (!isLast) return;
    // What stood before the cut is read all the same, and the cut is told.
    if (open !== null) reader.end();
    if (calendars === 0) {
      throw new UnreadableFile(
        "This zip holds no calendar (.ics). Choose Google’s calendar export; save a spreadsheet as CSV first.",
      );
    }
  };
}
