/** Reads the text of one or several calendar files, piece by piece, and keeps what can be a talk of two. */
import { isWholeAddress } from "../../domain/address";
import { compareText } from "../../domain/order";
import type { LineProblem } from "../problem";
import { type IcsEvent, readEvent } from "./event";
import { type EventBlock, EventBlocks } from "./event-blocks";

export interface CalendarContents {
  /** Of all that were read, those that can be a talk of two, and exceptions of series. */
  events: IcsEvent[];
  /** How many there were. */
  read: number;
  withGuests: number;
  /** How many events each address is invited to, most first. */
  addresses: { email: string; events: number }[];
  /** The owner's address, where the file tells. */
  owner: string | null;
  problems: LineProblem[];
  /** How many there are beyond those that are kept. */
  moreProblems: number;
}

/** Far more than ten years of anybody's calendar; more is not kept, so that memory does not end. */
const mostEvents = 300_000;
const mostProblems = 200;
const mostAddresses = 50_000;
/** Addresses that are offered as the user's own. */
const offered = 8;

export class CalendarReader {
  readonly #events: IcsEvent[] = [];
  readonly #counts = new Map<string, number>();
  readonly #problems: LineProblem[] = [];
  readonly #zones = new Set<string>();
  #moreProblems = 0;
  #read = 0;
  #withGuests = 0;
  #owner: string | null = null;
  #file: Pick<LineProblem, "file"> = {};
  #blocks: EventBlocks | null = null;

  /** Begins with the next file. `name` tells it from others in what is said of its lines. */
  begin(name: string): void {
    this.#file = name === "" ? {} : { file: name };
    this.#blocks = new EventBlocks({
      event: (block) => this.#take(block),
      calendarName: (calendar) => {
        if (this.#owner === null && isWholeAddress(calendar)) this.#owner = calendar.toLowerCase();
      },
    });
  }

  /** @throws {UnreadableFile} when it is no calendar */
  push(text: string): void {
    this.#blocks?.push(text);
  }

  /** @throws {UnreadableFile} when it is no calendar */
  end(): void {
    const cutAt = this.#blocks?.end() ?? null;
    if (cutAt !== null) {
      this.#note(
        cutAt,
        "The file ends here, in the middle of the calendar: it was cut off. What stands before is read.",
      );
    }
    this.#blocks = null;
  }

  contents(): CalendarContents {
    const addresses = [...this.#counts].map(([email, events]) => ({ email, events }));
    return {
      events: this.#events,
      ...{ read: this.#read, withGuests: this.#withGuests, owner: this.#owner },
      addresses: addresses.sort((a, b) => b.events - a.events || compareText(a.email, b.email)).slice(0, offered),
      ...{ problems: this.#problems, moreProblems: this.#moreProblems },
    };
  }

  #take(block: EventBlock): void {
    this.#read += 1;
    const event = readEvent(block, this.#file);
    if (event === null) {
      this.#note(block.line, "This event has no start or id that can be read, and is left out.");
      return;
    }
    if (event.guests.length > 0) this.#withGuests += 1;
    for (const { email } of event.guests) this.#count(email);
    if (!canCount(event)) return;
    this.#noteZone(event);
    if (this.#events.length < mostEvents) this.#events.push(event);
    else this.#note(block.line, `Only the first ${mostEvents} events are looked at.`);
  }

  #count(email: string): void {
    const known = this.#counts.get(email);
    if (known !== undefined || this.#counts.size < mostAddresses) this.#counts.set(email, (known ?? 0) + 1);
  }

  /** Said once for each. */
  #noteZone({ strangeZone, where: { line } }: IcsEvent): void {
    if (strangeZone === null || this.#zones.has(strangeZone)) return;
    if (this.#zones.size < mostProblems) this.#zones.add(strangeZone);
    this.#note(line, `The time zone “${strangeZone}” is not known here. Its hours are taken for yours.`);
  }

  #note(line: number, sentence: string): void {
    if (this.#problems.length < mostProblems) this.#problems.push({ ...this.#file, line, sentence });
    else this.#moreProblems += 1;
  }
}

/** At most two people, or an exception of a series, whoever is invited: it takes a date out of that. */
function canCount({ instance, guests }: IcsEvent): boolean {
  const people = guests.filter(({ kind }) => kind !== "room");
  return instance !== null || (people.length === 2 && people.every(({ kind }) => kind === "person"));
}
