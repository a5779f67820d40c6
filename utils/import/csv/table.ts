/** A table in a text file: rows of cells, each row with the line it begins on. */
import Papa from "papaparse";
import { mostImported } from "../../domain/people-import";
import { decodeText } from "../decode";
import { UnreadableFile } from "../problem";

export interface TableRow {
  /** Counts from 1; a quoted cell may go over several lines. */
  line: number;
  /** Plain text, whatever it looks like: a formula in it is never worked out. */
  cells: string[];
}

export interface Table {
  /** Those with anything in them. */
  rows: TableRow[];
  /** The number of columns of the widest row. */
  width: number;
}

/** As much as a list of people may take, in bytes. */
export const mostTableBytes = 10_000_000;
/** Spreadsheets write and read this first line to name the separator. */
const namesSeparator = /^sep=(.)(?:\r\n|\r|\n)/i;

/**
 * Reads commas, semicolons, tabs or bars between cells, and quotes around them.
 *
 * @throws {UnreadableFile} when it is no table, or has more people than anybody has
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > mostTableBytes) throw new UnreadableFile("This file is too large to be a list of people.");
  const text = decodeText(bytes);
  // A character that no text has: a picture, a spreadsheet's own format, a program.
  if (text.includes("\0")) throw new UnreadableFile("This is no text file. Save the table as CSV and choose that.");
  const [named = "", separator] = namesSeparator.exec(text) ?? [];
  const rows = readRows(text.slice(named.length), separator, named === "" ? 1 : 2);
  if (rows.length === 0) throw new UnreadableFile("This file is empty. Choose one with a person on each line.");
  return { rows, width: Math.max(...rows.map(({ cells }) => cells.length)) };
}

function readRows(text: string, delimiter: string | undefined, firstLine: number): TableRow[] {
  const rows: TableRow[] = [];
  let [line, from] = [firstLine, 0];
  let problem: string | null = null;
  Papa.parse<string[]>(text, {
    ...(delimiter && { delimiter }),
    delimitersToGuess: [",", ";", "\t", "|"],
    step({ data, errors, meta }, parser) {
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
      if (errors.some(({ code }) => code === "MissingQuotes")) {
        problem = `Line ${line}: a quotation mark is opened there and never closed. Close it, and choose the file again.`;
      } else if (rows.length > mostImported + 1) {
        problem = `This file has more than ${mostImported} people. Split it, or leave out who you do not talk with.`;
      }
      if (problem) parser.abort();
      line += linesIn(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  if (problem) throw new UnreadableFile(problem);
  return rows;
}

function linesIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}
