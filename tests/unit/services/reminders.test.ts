/** The weekly reminder: on its morning, once, and never with a name unless the user allowed it. */
import { beforeEach, expect, test } from "vitest";
import { remind } from "../../../utils/services/reminders";
import { type Background, type Machine, newMachine, options, startBackground } from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  const clock = { everyMonths: 12, pause: null, rough: { answer: "longer" as const, answeredOn: "2026-11-01" } };
  const facts = { name: "Robin Vale", kind: "report" as const, emails: [], role: "", startDate: null };
  await background.send(options, "person.add", { person: { ...facts, clock } });
});

const choose = (change: { reminderOn?: number | null; reminderAt?: number; reminderNames?: boolean }) =>
  background.send(options, "settings.change", { change });
const at = async (now: string) => {
  machine.now = now;
  await remind(background.services);
};
const said = "Career conversations: 1 overdue";

test("comes on the chosen morning, once, also when the browser was started again", async () => {
  // Tuesday, half past eight in Vienna.
  await choose({ reminderOn: 2, reminderAt: 9 });
  await at("2026-11-24T07:59:00.000Z");
  expect(machine.notices).toEqual([]);
  await at("2026-11-24T08:00:00.000Z");
  expect(machine.notices).toEqual([said]);
  await at("2026-11-24T15:00:00.000Z");
  background = startBackground(machine);
  machine.session.clear();
  await at("2026-11-26T09:00:00.000Z");
  expect(machine.notices).toEqual([said]);
  await at("2026-12-01T08:30:00.000Z");
  expect(machine.notices).toEqual([said, said]);
});

test("comes late when the browser was closed on its morning, and a second one never on the same day", async () => {
  await choose({ reminderOn: 3, reminderAt: 9 });
  await at("2026-11-27T10:00:00.000Z");
  expect(machine.notices).toEqual([said]);
  await choose({ reminderOn: 5, reminderAt: 11 });
  await at("2026-11-27T12:00:00.000Z");
  expect(machine.notices).toEqual([said]);
  await at("2026-12-04T12:00:00.000Z");
  expect(machine.notices).toHaveLength(2);
});

test("does not come for a morning that was over when it was chosen", async () => {
  await choose({ reminderOn: 1 });
  await at("2026-11-24T12:00:00.000Z");
  expect(machine.notices).toEqual([]);
});

test("names people only when allowed, and is off again when not wanted", async () => {
  await choose({ reminderOn: 2, reminderNames: true });
  await at("2026-11-24T09:00:00.000Z");
  expect(machine.notices).toEqual(["Career conversations: Overdue: Robin Vale"]);
  await choose({ reminderOn: null });
  await at("2026-12-01T09:00:00.000Z");
  expect(machine.notices).toHaveLength(1);
});

test("a clock that ran ahead and was set back does not keep it away for long", async () => {
  await choose({ reminderOn: 2 });
  await at("2030-01-01T09:00:00.000Z");
  expect(machine.notices).toHaveLength(1);
  await at("2026-12-01T09:00:00.000Z");
  expect(machine.notices).toHaveLength(1);
  await at("2026-12-08T09:00:00.000Z");
  expect(machine.notices).toHaveLength(2);
});
