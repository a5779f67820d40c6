/** Finding what was written, over a whole database. */
import { beforeEach, expect, test } from "vitest";
import type { SearchKind } from "../../../utils/domain/search";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  refOf,
  startBackground,
  withGuest,
} from "./support/background";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guide);
});

const find = (text: string, kinds: SearchKind[] = [], personId: string | null = null) =>
  background.send(options, "search.find", { text, kinds, personId });

async function write(text: string, event = oneOnOne()) {
  const view = await openIn(background, event);
  const line = { id: "line", text, kind: "text", done: false, shareable: false, editedAt: machine.now } as const;
  const slot = view.conversation.stages[0]?.stageId ?? "";
  const saved = { ref: refOf(view), slot, lines: [{ ...line, text: "first" }, line], baseVersion: 0 };
  await background.send(guide, "note.save", saved);
  return openIn(background, event);
}

test("finds a note by its words, with the person, the day and the marked line", async () => {
  const { person, conversation } = await write("Wants to run the pricing demo");
  const { hits, total } = await find("demo pric");
  expect(total).toBe(1);
  expect(hits[0]).toMatchObject({
    kind: "note",
    person: { id: person.id, name: "Robin Vale" },
    conversationId: conversation.id,
    date: "2026-11-24",
    text: "Wants to run the pricing demo",
  });
  expect(hits[0]?.marks.map(([start, end]) => hits[0]?.text.slice(start, end))).toEqual(["pric", "demo"]);
});

test("finds people, promises, energisers, directions and objectives, each only where it is wanted", async () => {
  const view = await write("about kites");
  const ref = refOf(view);
  const promise = { text: "Bring the kites", by: "me", support: null, due: null } as const;
  await background.send(guide, "promise.add", { ref, promise });
  await background.send(guide, "energiser.add", { ref, text: "Flew kites" });
  await background.send(guide, "direction.set", { ref, text: "Kites for all", none: false });
  const objective = { level: "team", text: "More kites", period: "Q1" } as const;
  await background.send(options, "objective.add", { objective });
  const kindsOf = async (text: string, kinds: SearchKind[] = []) =>
    (await find(text, kinds)).hits.map(({ kind }) => kind).sort();
  expect(await kindsOf("kites")).toEqual(["direction", "energiser", "note", "objective", "promise"]);
  expect(await kindsOf("kites", ["promise", "note"])).toEqual(["note", "promise"]);
  expect(await kindsOf("robin")).toEqual(["person"]);
  expect((await find("kites", [], "somebody-else")).total).toBe(0);
});

test("sees at once what was written since", async () => {
  await write("alpha");
  expect((await find("beta")).total).toBe(0);
  await write("beta", oneOnOne({ ...withGuest("kim@example.com", "Kim"), eventId: "kim", seriesId: "kim" }));
  expect((await find("beta")).total).toBe(1);
});

test("answers with a part where that is enough, and with everything in the end", async () => {
  const { person, conversation } = await write("about kites");
  // Notes are read in parts of 2,000: two whole ones and a rest.
  const many = 4_100;
  await machine.database.write(async (tx) => {
    for (let at = 0; at < many; at++) {
      const line = { id: `${at}`, text: "kites again", kind: "text", done: false, shareable: false } as const;
      const lines = [{ ...line, editedAt: machine.now }];
      const of = { conversationId: conversation.id, personId: person.id, slot: `${at}` };
      await tx.objectStore("notes").put({ id: `${at}`, ...of, lines, version: 1, editedAt: machine.now });
    }
  });
  const part = await background.send(options, "search.find", { text: "kit", kinds: [], personId: null, partly: true });
  expect(part.total).toBeLessThanOrEqual(many + 1);
  expect(await find("kit")).toMatchObject({ total: many + 1, isWhole: true });
});

test("a search that is overtaken by a write finds what was written", async () => {
  await write("alpha");
  const early = find("beta");
  await write("beta", oneOnOne({ ...withGuest("kim@example.com", "Kim"), eventId: "kim", seriesId: "kim" }));
  expect((await early).isWhole).toBe(true);
  expect((await find("beta")).total).toBe(1);
});

test("leaves out what is in the bin, and all that belongs to somebody who is", async () => {
  const { person } = await write("about kites");
  await background.send(options, "person.delete", { personId: person.id, deleted: true });
  expect((await find("kites")).total).toBe(0);
  await background.send(options, "person.delete", { personId: person.id, deleted: false });
  expect((await find("kites")).total).toBe(1);
});

test("finds nothing for no word", async () => {
  await write("about kites");
  expect(await find(" …")).toEqual({ hits: [], total: 0, isWhole: true });
});
