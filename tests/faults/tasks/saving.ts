/** One request after the other, of those that write in several places at once. */
import type { Page } from "puppeteer-core";
import type { Change } from "../ledger";
import type { Random } from "../random";
import type { Session } from "../session";
import { type Fate, send } from "./request";
import { somebody } from "./typing";

/** Works until a request is lost or refused, or it is told to stop. */
export async function keepSaving(session: Session, random: Random, isStopped: () => boolean): Promise<Fate<unknown>> {
  const page = await session.options();
  let fate: Fate<unknown> = { is: "answered", value: null };
  while (!isStopped() && fate.is === "answered") fate = await random.pick(acts)(session, page, random);
  return fate;
}

type Act = (session: Session, page: Page, random: Random) => Promise<Fate<unknown>>;

const acts: readonly [Act, ...Act[]] = [addPerson, addObjective, importNotes, joinTwo, eraseOne, holdTalk];

async function addPerson({ ledger }: Session, page: Page): Promise<Fate<unknown>> {
  const { mark, parts } = ledger.newMark(1);
  const person = { ...somebody, name: parts[0] ?? "" };
  return send(page, ledger, adding(mark), "person.add", { person });
}

async function addObjective({ ledger }: Session, page: Page): Promise<Fate<unknown>> {
  const { mark, parts } = ledger.newMark(1);
  const objective = { level: "team", text: parts[0] ?? "", period: "" } as const;
  return send(page, ledger, adding(mark), "objective.add", { objective });
}

/** A conversation and a note for each day. */
async function importNotes(session: Session, page: Page, random: Random): Promise<Fate<unknown>> {
  const person = await plainPerson(session, page);
  return person.is === "answered" ? importTo(session, page, random, person.value.id) : person;
}

/** Everything of one goes to the other. */
async function joinTwo(session: Session, page: Page, random: Random): Promise<Fate<unknown>> {
  const [one, other] = [await plainPerson(session, page), await plainPerson(session, page)];
  if (one.is !== "answered") return one;
  if (other.is !== "answered") return other;
  const imported = await importTo(session, page, random, other.value.id);
  if (imported.is !== "answered") return imported;
  const ids = { personId: one.value.id, otherId: other.value.id };
  return send(page, session.ledger, nothing, "people.join", { ...ids, taken: [] });
}

async function eraseOne(session: Session, page: Page, random: Random): Promise<Fate<unknown>> {
  const person = await plainPerson(session, page);
  if (person.is !== "answered") return person;
  const before = new Set(session.ledger.marks());
  const imported = await importTo(session, page, random, person.value.id);
  if (imported.is !== "answered") return imported;
  const removes = session.ledger.marks().filter((mark) => !before.has(mark));
  const { id, name } = person.value;
  return send(page, session.ledger, { adds: [], removes }, "person.erase", { personId: id, name });
}

/** What is kept of it beside the person must agree. */
async function holdTalk(session: Session, page: Page, random: Random): Promise<Fate<unknown>> {
  const person = await plainPerson(session, page);
  if (person.is !== "answered") return person;
  const on = dayBefore(random.int(0, 400));
  return send(page, session.ledger, nothing, "clock.held", { personId: person.value.id, on });
}

const nothing: Change = { adds: [], removes: [] };

function adding(mark: string): Change {
  return { adds: [mark], removes: [] };
}

function plainPerson({ ledger }: Session, page: Page) {
  return send(page, ledger, nothing, "person.add", { person: { ...somebody, name: "Somebody" } });
}

function importTo({ ledger }: Session, page: Page, random: Random, personId: string) {
  const { mark, parts } = ledger.newMark(random.int(2, 25));
  const entries = parts.map((text, at) => ({
    date: dayBefore(at),
    lines: [{ kind: "text" as const, done: false, text }],
  }));
  return send(page, ledger, adding(mark), "import.notes", { personId, entries });
}

function dayBefore(days: number): string {
  return Temporal.Now.plainDateISO().subtract({ days }).toString();
}
