/** Somebody types into the notes of the guide, with real keys, and looks at what it says. */
import type { ElementHandle, Page } from "puppeteer-core";
import type { Payload } from "../../../utils/messaging/protocol";
import { sleep } from "../../bench/sleep";
import { guideFrame } from "../../browser/support/guide-frame";
import { openEvent } from "../../browser/support/steps";
import { waitFor } from "../../browser/support/wait";
import { lettersOf, noteParts, type Typing } from "../ledger";
import type { Random } from "../random";
import { notesIn, type Session } from "../session";

/** Longest pause between two keys, as of a quick typist. Milliseconds. */
const longestPause = 90;

export interface Typist {
  /** Begins a line of its own with the name by which it is known again in the store, and waits until that is saved. */
  begin(): Promise<void>;
  /** Types on and on. Ends by itself when the page is gone. */
  type(): Promise<void>;
  /** Lets the last key end. */
  stop(): Promise<void>;
  /** Waits until the guide says that all of it is saved. */
  saved(): Promise<void>;
  /** All of it, without spaces. */
  typed(): string;
  /** What the guide says, with what is in the field at that moment. */
  look(): Promise<Look>;
}

interface Look {
  status: string;
  /** What was typed by this typist, without spaces. */
  text: string;
}

/** Enters somebody new and opens their notes. */
export async function startTyping(session: Session, random: Random): Promise<Typist> {
  const { mark, parts } = session.ledger.newMark(1);
  session.ledger.sends({ adds: [mark], removes: [] });
  const person = await session.ask("person.add", { person: { ...somebody, name: parts[0] ?? "" } });
  session.ledger.answered();
  const field = await session.openNotes(person.id);
  return typistAt(await session.guide(), field, session.ledger.newNote(), random);
}

/** Opens an event of the calendar and types into the guide that is docked there. */
export async function startTypingDocked(session: Session, random: Random): Promise<Typist> {
  const page = await session.calendar();
  await openEvent(page, "robin");
  const frame = await guideFrame(page, 30_000);
  const field = await notesIn(frame);
  await field.focus();
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  return typistAt(page, field, session.ledger.newNote(), random);
}

export const somebody: Omit<Payload<"person.add">["person"], "name"> = {
  ...{ kind: "report", emails: [], role: "", startDate: null },
  clock: { everyMonths: 12, pause: null, rough: null },
};

/** @param page the tab that gets the keys */
function typistAt(page: Page, field: ElementHandle<HTMLElement>, typing: Typing, random: Random): Typist {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  async function look(): Promise<Look> {
    const { status, text } = await field.evaluate(readField);
    const parts = new Map(noteParts(lettersOf(text)));
    const seen = { status, text: parts.get(typing.name) ?? "" };
    if (status.startsWith("Saved")) typing.confirmed = Math.max(typing.confirmed, seen.text.length);
    return seen;
  }

  async function press(key: string): Promise<void> {
    // The page may go away under it: until it was pressed for sure, it may be stored or not.
    const pressed = { key, at: Number.POSITIVE_INFINITY };
    typing.keys.push(pressed);
    await (key === "\n" ? page.keyboard.press("Enter") : page.keyboard.type(key));
    pressed.at = performance.now();
  }

  async function work(): Promise<void> {
    for (const key of keysOf(random)) {
      if (isStopped) return;
      await press(key);
      if (key === " " || key === "\n") await look();
      else await sleep(random.int(0, longestPause));
    }
  }

  async function saved(): Promise<void> {
    await waitFor("the guide to say Saved", async () => (await look()).status.startsWith("Saved") || undefined, 30_000);
  }

  return {
    async begin() {
      await page.keyboard.press("Enter");
      for (const key of typing.name) await press(key);
      await saved();
    },
    type() {
      // The page goes away under the typist: that is what it is here for.
      running = work().catch(() => {});
      return running;
    },
    async stop() {
      isStopped = true;
      await running;
    },
    saved,
    typed: () => lettersOf(typing.keys.map(({ key }) => key).join("")),
    look,
  };
}

/** Words without end, each another one, now and then on a new line. */
function* keysOf(random: Random): Generator<string> {
  for (let word = 1; ; word++) yield* `w${word}${random.fraction() < 0.1 ? "\n" : " "}`;
}

/** Runs in the page. Both of one moment. */
function readField(field: HTMLElement): Look {
  const statuses = [...document.querySelectorAll('[role="status"]')].map((element) => element.textContent ?? "");
  const status = statuses.find((text) => text.includes("aved")) ?? statuses.find((text) => text !== "") ?? "";
  return { status, text: "value" in field ? String(field.value) : field.innerText };
}
