/** What is stored is looked after: a loss is noticed, a backup is asked for when it is worth one, nothing nags. */
import { deleteDB, openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import type { Notice } from "../../../utils/domain/notice";
import { noticeLoss } from "../../../utils/services/care";
import { newDay } from "../../../utils/services/midnight";
import { keepCopy } from "../../../utils/storage/copies";
import { createDatabase } from "../../../utils/storage/database";
import { databaseName } from "../../../utils/storage/open";
import {
  type Background,
  guideIn,
  type Machine,
  newMachine,
  openIn,
  options,
  popup,
  refOf,
  settled,
  startBackground,
} from "./support/background";
import { restoreFile, takeFile } from "./support/backups";
import { lineWith } from "./support/fields";

let machine: Machine;
let background: Background;
const guide = guideIn(1);

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const notices = (caller = popup) => background.send(caller, "care.notices", {});
async function write(text: string): Promise<string> {
  const view = await openIn(background);
  const baseVersion = view.notes[0]?.version ?? 0;
  const lines = [{ ...lineWith(text), editedAt: machine.now }];
  await background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines, baseVersion });
  return view.person.id;
}
async function dayBegins(day: string) {
  machine.now = `${day}T07:30:00.000Z`;
  background = startBackground(machine);
  await noticeLoss(background.services);
  await newDay(background.services);
  await settled(machine);
}

/** The browser lost its database, and nothing else. */
async function loseDatabase() {
  await deleteDB(databaseName);
  machine.database = createDatabase();
}

test("a backup is asked for 30 days after the first note, then 30 days after the last backup, if something changed", async () => {
  await write("First");
  await dayBegins("2026-12-23");
  expect(await notices()).toEqual([]);
  await dayBegins("2026-12-24");
  expect(await notices()).toEqual([{ about: "backup", lastBackupAt: null }]);
  await takeFile(background);
  await settled(machine);
  expect(await notices(options)).toEqual([]);
  await dayBegins("2027-02-24");
  expect(await notices()).toEqual([]);
  await write("Second");
  await dayBegins("2027-02-25");
  expect(await notices()).toEqual([{ about: "backup", lastBackupAt: "2026-12-24T07:30:00.000Z" }]);
});

test("the reminder stays away for two weeks when it is put away", async () => {
  await write("First");
  await dayBegins("2027-01-01");
  await background.send(popup, "care.later", {});
  await dayBegins("2027-01-14");
  expect(await notices()).toEqual([]);
  await dayBegins("2027-01-15");
  expect(await notices()).toMatchObject([{ about: "backup" }]);
});

test("an empty store where something was is noticed, and stays noticed until the user says what to do", async () => {
  await write("First");
  await dayBegins("2026-11-25");
  const missing: Notice = { about: "missing", people: 1, conversations: 1, notes: 1, on: "2026-11-25" };
  const file = await takeFile(background);
  await loseDatabase();
  await dayBegins("2026-11-26");
  expect(await notices()).toEqual([missing]);
  await write("Something new");
  await dayBegins("2026-11-27");
  expect(await notices()).toEqual([missing]);
  await restoreFile(background, file);
  await settled(machine);
  expect(await notices()).toEqual([]);
});

test("beginning afresh is an answer, too", async () => {
  await write("First");
  await dayBegins("2026-11-25");
  await loseDatabase();
  await dayBegins("2026-11-26");
  await background.send(options, "care.afresh", {});
  await dayBegins("2026-11-27");
  expect(await notices()).toEqual([]);
});

test("nothing is missing in a new installation, or when the user erased everybody", async () => {
  await dayBegins("2026-11-24");
  expect(await notices()).toEqual([]);
  const personId = await write("First");
  await dayBegins("2026-11-25");
  await background.send(options, "person.erase", { personId, name: "Robin Vale" });
  await settled(machine);
  await dayBegins("2026-11-26");
  expect(await notices()).toEqual([]);
});

test("nothing is missing after the bin took the last person", async () => {
  const personId = await write("First");
  await dayBegins("2026-11-25");
  await background.send(options, "person.delete", { personId, deleted: true });
  await dayBegins("2026-12-26");
  await dayBegins("2026-12-27");
  expect(await notices()).toEqual([]);
});

test("what stands outside of the database is numbers and days", async () => {
  await write("Zebra quartz");
  await dayBegins("2026-11-25");
  expect([...machine.local.keys()].toSorted()).toEqual(["backupDue", "expected"]);
  expect([...machine.local.values()].join()).not.toMatch(/Robin|robin|Zebra/);
});

test("an archived person is asked about again on the day that the user chose, and never erased by itself", async () => {
  const personId = await write("First");
  await takeFile(background);
  const change = { archived: true, eraseOn: "2027-02-22" };
  await background.send(options, "person.change", { personId, change });
  await dayBegins("2027-02-21");
  expect(await notices()).not.toContainEqual(expect.objectContaining({ about: "erase" }));
  await dayBegins("2027-02-22");
  expect(await notices()).toContainEqual({ about: "erase", names: ["Robin Vale"] });
  await dayBegins("2027-09-01");
  expect(await background.send(options, "person.erasable", { personId })).toMatchObject({ notes: 1 });
  const back = await background.send(options, "person.change", { personId, change: { archived: false } });
  expect(back).toMatchObject({ archivedAt: null, eraseOn: null });
});

test("the copy from before an update is offered until the user has seen it", async () => {
  await write("First");
  const source = await openDB(databaseName);
  await keepCopy(source, "update", machine.now);
  source.close();
  expect(await notices()).toEqual([{ about: "copy", until: "2026-12-24" }]);
  await background.send(popup, "copies.offered", {});
  expect(await notices()).toEqual([]);
  expect(await background.send(options, "copies.list", {})).toMatchObject([{ before: "update", offered: true }]);
});
