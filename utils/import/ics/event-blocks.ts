/** Cuts the text of a calendar file, piece by piece as it comes, into its events. Keeps of each only what is needed. */
import { UnreadableFile } from "../problem";

/** One event as it stands in the file, its folded lines joined. */
export interface EventBlock {
  /** The line of its `BEGIN:VEVENT`, counted from 1. */
  line: number;
  text: string;
}

export interface BlockSink {
  event(block: EventBlock): void;
  /** The name of the calendar, which Google makes the address of its owner. */
  calendarName(name: string): void;
}

/** All else, such as a description of many pages, is left where it is. */
const needed =
  /^(UID|RECURRENCE-ID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|STATUS|SUMMARY|ORGANIZER|ATTENDEE)(?=[;:])/i;
/** A line longer than this is no address, date or title; it is cut. */
const longestLine = 20_000;
/** Guests and exceptions of one event; more lines are not kept. */
const mostLines = 5_000;

/**
 * @throws {UnreadableFile} when the text does not begin as a calendar does
 */
export class EventBlocks {
  readonly #sink: BlockSink;
  #rest = "";
  #line = 0;
  /** The line that is being put together, since the next one may go on with it. */
  #current = "";
  #currentLine = 0;
  #began = false;
  #ended = false;
  #event: { line: number; lines: string[] } | null = null;
  /** Parts inside an event, such as an alarm. */
  #depth = 0;

  constructor(sink: BlockSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    const all = this.#rest + text;
    let from = 0;
    for (let end = all.indexOf("\n"); end >= 0; end = all.indexOf("\n", from)) {
      this.#take(all.slice(from, end));
      from = end + 1;
    }
    // A line without end is cut: what is behind it would only fill the memory.
    this.#rest = all.length - from > longestLine * 2 ? all.slice(from, from + longestLine * 2) : all.slice(from);
  }

  /** @returns the line in which the file was cut off; `null` when it is whole */
  end(): number | null {
    this.#take(this.#rest);
    this.#finish();
    if (!this.#began) throw notACalendar();
    return this.#ended ? null : this.#line;
  }

  #take(raw: string): void {
    this.#line += 1;
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (this.#current.length < longestLine) this.#current += line.slice(1, longestLine);
      return;
    }
    this.#finish();
    this.#current = line.slice(0, longestLine);
    this.#currentLine = this.#line;
  }

  #finish(): void {
    const line = this.#current;
    this.#current = "";
    if (line.trim() === "") return;
    const word = line.slice(0, 40).trim().toUpperCase();
    if (!this.#began) {
      if (word.replace("\uFEFF", "") !== "BEGIN:VCALENDAR") throw notACalendar();
      this.#began = true;
    } else if (this.#event) this.#inEvent(line, word);
    else if (word === "BEGIN:VEVENT") this.#event = { line: this.#currentLine, lines: [] };
    else if (word === "BEGIN:VCALENDAR") this.#ended = false;
    else if (word === "END:VCALENDAR") this.#ended = true;
    else if (word.startsWith("X-WR-CALNAME")) this.#sink.calendarName(line.slice(line.indexOf(":") + 1).trim());
  }

  #inEvent(line: string, word: string): void {
    const event = this.#event;
    if (!event) return;
    if (word === "END:VEVENT") {
      this.#sink.event({ line: event.line, text: ["BEGIN:VEVENT", ...event.lines, "END:VEVENT"].join("\r\n") });
      this.#event = null;
      this.#depth = 0;
    } else if (word === "BEGIN:VEVENT") {
      // The one before was never ended: it is left, and said to be cut off by what reads it.
      this.#sink.event({ line: event.line, text: "" });
      this.#event = { line: this.#currentLine, lines: [] };
      this.#depth = 0;
    } else if (word.startsWith("BEGIN:")) this.#depth += 1;
    else if (word.startsWith("END:")) this.#depth = Math.max(0, this.#depth - 1);
    else if (this.#depth === 0 && event.lines.length < mostLines && needed.test(line)) event.lines.push(line);
  }
}

function notACalendar(): UnreadableFile {
  return new UnreadableFile(
    "This is no calendar export: it does not begin with BEGIN:VCALENDAR. Choose an .ics file, or the .zip from Google.",
  );
}
