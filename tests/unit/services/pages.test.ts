/** What the popup and the options page ask. */
import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { clockStates } from "../../../utils/domain/career-clock";
import { conversation, person as personSchema } from "../../../utils/messaging/schemas";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  options,
  popup,
  refOf,
  startBackground,
  viewIn,
} from "./support/background";
import { readPlain, takeParts } from "./support/backups";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const yearly = { everyMonths: 12, pause: null, rough: null } as const;
const fields = { kind: "report", emails: [] as string[], role: "", startDate: null, clock: yearly } as const;
const add = (name: string, more: object = {}) =>
  background.send(options, "person.add", { person: { ...fields, emails: [], name, ...more } });
const overdue = { clock: { ...yearly, rough: { answer: "longer", answeredOn: "2026-11-01" } } };

describe("the popup", () => {
  test("lists everybody with a clock, what asks for something first, each with a link", async () => {
    await add("Nora");
    await add("Otto", { ...overdue, emails: ["otto@example.com"] });
    await add("Peer", { kind: "peer", clock: { ...yearly, everyMonths: null } });
    const { rows, today, calendarAllowed } = await background.send(popup, "popup.view", {});
    expect(rows.map(({ person, clock }) => [person.name, clock.state])).toEqual([
      ["Otto", "overdue"],
      ["Nora", "never"],
    ]);
    expect(clockStates).toContain(rows[0]?.clock.state);
    expect(rows[0]?.plan).toMatchObject({ account: 0, guest: "otto@example.com" });
    expect({ today, calendarAllowed }).toEqual({ today: "2026-11-24", calendarAllowed: true });
  });

  test("links to the calendar account last seen, after a restart of the browser too", async () => {
    await add("Nora");
    await background.send(contentIn(1), "calendar.opened", { event: oneOnOne({ account: 3 }), theme: "light" });
    machine.session.clear();
    await expect
      .poll(async () => (await startBackground(machine).send(popup, "popup.view", {})).rows[0]?.plan)
      .toMatchObject({ account: 3 });
  });

  test("records a career conversation once, however often it is pressed, and none of a day to come", async () => {
    const nora = await add("Nora");
    const held = (on: string) => background.send(popup, "clock.held", { personId: nora.id, on });
    await Promise.all([held("2026-11-20"), held("2026-11-20")]);
    await expect(held("2026-11-25")).rejects.toMatchObject({ code: "invalid" });
    expect((await background.send(options, "storage.facts", {})).conversations).toBe(1);
    expect((await background.send(popup, "popup.view", {})).rows[0]?.clock).toMatchObject({ lastOn: "2026-11-20" });
    const gone = { personId: "gone", on: "2026-11-20" };
    await expect(background.send(popup, "clock.held", gone)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("people", () => {
  test("are listed by name, those in the bin left out", async () => {
    const [zoe] = [await add("Zoe"), await add("Adam"), await add("Émile")];
    const names = async () => (await background.send(options, "people.list", {})).map(({ name }) => name);
    expect(await names()).toEqual(["Adam", "Émile", "Zoe"]);
    await background.send(options, "person.delete", { personId: zoe.id, deleted: true });
    expect(await names()).toEqual(["Adam", "Émile"]);
  });

  test("do not share an address: not when added, not when changed, not when brought back", async () => {
    const robin = await add("Robin", { emails: ["robin@example.com"] });
    const taken = { code: "address-taken" };
    await expect(add("Robin again", { emails: ["robin@example.com"] })).rejects.toMatchObject(taken);
    const kim = await add("Kim");
    const change = { personId: kim.id, change: { emails: ["robin@example.com"] } };
    await expect(background.send(options, "person.change", change)).rejects.toMatchObject(taken);
    await background.send(options, "person.delete", { personId: robin.id, deleted: true });
    await background.send(options, "person.change", change);
    const back = background.send(options, "person.delete", { personId: robin.id, deleted: false });
    await expect(back).rejects.toMatchObject(taken);
  });

  test("are archived and brought back; only what is named is changed", async () => {
    const robin = await add("Robin", { role: "Engineer" });
    const change = (change: object) => background.send(options, "person.change", { personId: robin.id, change });
    expect(await change({ archived: true })).toMatchObject({ archivedAt: machine.now, role: "Engineer" });
    expect(await change({ role: "Lead" })).toMatchObject({ archivedAt: machine.now, role: "Lead", name: "Robin" });
    expect(await change({ archived: false })).toMatchObject({ archivedAt: null });
    await expect(background.send(options, "person.change", { personId: "gone", change: {} })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("are corrected from the guide", async () => {
    await background.send(contentIn(1), "calendar.opened", { event: oneOnOne(), theme: "light" });
    const view = viewIn(await background.send(guideIn(1), "guide.current", { windowId: null }));
    const change = { kind: "peer", clock: { ...yearly, everyMonths: null } } as const;
    const changed = await background.send(guideIn(1), "guide.person", { ref: refOf(view), change });
    expect(changed).toMatchObject({ clock: null, person: { kind: "peer", name: "Robin Vale" } });
  });
});

test("objectives are added, changed, archived, deleted; the guide shows those that are current", async () => {
  const added = await background.send(options, "objective.add", {
    objective: { level: "team", text: "Fewer pages at night", period: "Q1 2027" },
  });
  const change = (change: object) => background.send(options, "objective.change", { objectiveId: added.id, change });
  expect(await change({ text: "No pages at night" })).toMatchObject({ text: "No pages at night", period: "Q1 2027" });
  await background.send(contentIn(1), "calendar.opened", { event: oneOnOne(), theme: "light" });
  const shown = async () => viewIn(await background.send(guideIn(1), "guide.current", { windowId: null })).objectives;
  expect(await shown()).toHaveLength(1);
  await change({ archived: true });
  expect(await shown()).toEqual([]);
  expect(await background.send(options, "objectives.list", {})).toHaveLength(1);
  await background.send(options, "objective.delete", { objectiveId: added.id, deleted: true });
  expect(await background.send(options, "objectives.list", {})).toEqual([]);
  await background.send(options, "objective.delete", { objectiveId: added.id, deleted: false });
  expect(await background.send(options, "objectives.list", {})).toHaveLength(1);
  const gone = { objectiveId: "gone", change: {} };
  await expect(background.send(options, "objective.change", gone)).rejects.toMatchObject({ code: "not-found" });
});

test("settings begin with the defaults, outlive the background, and remember the welcome", async () => {
  expect(await background.send(popup, "settings.get", {})).toMatchObject({
    opening: "as-left",
    width: 360,
    welcomedAt: null,
  });
  await background.send(options, "settings.change", { change: { width: 400, welcomed: true } });
  await background.send(options, "settings.change", { change: { spellcheck: true } });
  background = startBackground(machine);
  expect(await background.send(popup, "settings.get", {})).toMatchObject({
    width: 400,
    spellcheck: true,
    welcomedAt: machine.now,
  });
});

test("the storage card counts what is stored; a backup holds all of it and is remembered", async () => {
  await background.send(contentIn(1), "calendar.opened", { event: oneOnOne(), theme: "light" });
  const view = viewIn(await background.send(guideIn(1), "guide.current", { windowId: null }));
  const line = { id: "l", text: "Words", kind: "text", done: false, shareable: false, editedAt: machine.now } as const;
  await background.send(guideIn(1), "note.save", { ref: refOf(view), slot: "free", lines: [line], baseVersion: 0 });
  const facts = { people: 1, conversations: 1, notes: 1, goals: 0, promises: 0, bytes: 1234 };
  expect(await background.send(options, "storage.facts", {})).toEqual({ ...facts, lastBackupAt: null });

  const made = await background.send(options, "backup.make", { passphrase: null });
  expect(made.filename).toBe("trellis-backup-2026-11-24.json.gz");
  // It counts once it is handed over.
  expect(await background.send(options, "storage.facts", {})).toEqual({ ...facts, lastBackupAt: null });
  const backup = readPlain(await takeParts(background, made));
  expect(backup.stores.notes).toMatchObject([{ lines: [{ text: "Words" }] }]);
  // What is stored is what the protocol takes, so that a file can be checked with the same schemas.
  expect(backup.stores.people.every((stored) => v.is(personSchema, stored))).toBe(true);
  expect(backup.stores.conversations.every((stored) => v.is(conversation, stored))).toBe(true);
  expect(await background.send(options, "storage.facts", {})).toEqual({ ...facts, lastBackupAt: machine.now });
});
