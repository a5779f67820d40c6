/** The number on the toolbar button. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { alarmRang, ensureMidnight, midnightAlarm, newDay } from "../../../utils/services/midnight";
import { type Background, type Machine, newMachine, options, popup, startBackground } from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

describe("the badge", () => {
  const clock = { everyMonths: 12, pause: null, rough: { answer: "longer", answeredOn: "2026-11-01" } } as const;
  const add = (name: string) =>
    background.send(options, "person.add", {
      person: { name, kind: "report", emails: [], role: "", startDate: null, clock },
    });
  const badge = (text: string) => vi.waitFor(() => expect(machine.badges.at(-1)?.text).toBe(text));

  test("counts the overdue, says so in words, and is empty without any", async () => {
    await newDay(background.services);
    expect(machine.badges).toEqual([{ text: "", title: "Trellis" }]);
    const robin = await add("Robin");
    await badge("1");
    expect(machine.badges.at(-1)?.title).toBe("Trellis: 1 career conversation is overdue");
    await add("Kim");
    await badge("2");
    expect(machine.badges.at(-1)?.title).toBe("Trellis: 2 career conversations are overdue");
    await background.send(popup, "clock.held", { personId: robin.id, on: "2026-11-20" });
    await badge("1");
  });

  test("leaves out the archived and the deleted, and is off when the user wants none", async () => {
    const [robin, kim] = [await add("Robin"), await add("Kim")];
    await badge("2");
    await background.send(options, "person.change", { personId: robin.id, change: { archived: true } });
    await badge("1");
    await background.send(options, "person.delete", { personId: kim.id, deleted: true });
    await badge("");
    await background.send(options, "person.delete", { personId: kim.id, deleted: false });
    await badge("1");
    await background.send(options, "settings.change", { change: { badge: false } });
    await badge("");
  });

  test("is counted again at midnight where the user is, and the alarm is set once", async () => {
    await ensureMidnight(background.services);
    const first = machine.alarms.get(midnightAlarm);
    expect(new Date(first ?? 0).toISOString()).toBe("2026-11-24T23:00:00.000Z");
    machine.now = "2026-11-24T12:00:00.000Z";
    await ensureMidnight(background.services);
    expect(machine.alarms.get(midnightAlarm)).toBe(first);

    const robin = await add("Robin");
    await badge("1");
    await background.send(popup, "clock.held", { personId: robin.id, on: "2025-11-25" });
    await badge("");
    machine.now = "2026-11-25T08:00:00.000Z";
    machine.alarms.clear();
    alarmRang(background.services, midnightAlarm);
    await badge("1");
    await vi.waitFor(() => expect(machine.alarms.has(midnightAlarm)).toBe(true));
    alarmRang(background.services, "another");
  });
});
