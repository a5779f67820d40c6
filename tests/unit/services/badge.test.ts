/** The number on the toolbar button. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { alarmRang, hourAlarm, newDay, newHour } from "../../../utils/services/midnight";
import { type Background, type Machine, newMachine, options, popup, startBackground } from "./support/background";
import { readPlain, restoreFile, takeFile } from "./support/backups";

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

  const alarm = () => new Date(machine.alarms.get(hourAlarm) ?? 0).toISOString();

  test("is counted again with each hour, midnight among them, and the alarm is set once", async () => {
    await newHour(background.services);
    expect(alarm()).toBe("2026-11-24T08:00:00.000Z");
    machine.now = "2026-11-24T07:45:00.000Z";
    await newHour(background.services);
    expect(alarm()).toBe("2026-11-24T08:00:00.000Z");

    const robin = await add("Robin");
    await badge("1");
    await background.send(popup, "clock.held", { personId: robin.id, on: "2025-11-25" });
    await badge("");
    machine.alarms.clear();
    machine.now = "2026-11-24T23:00:00.000Z";
    machine.today = "2026-11-25";
    alarmRang(background.services, hourAlarm);
    await badge("1");
    await vi.waitFor(() => expect(alarm()).toBe("2026-11-25T00:00:00.000Z"));
    alarmRang(background.services, "another");
  });

  test("is right after a sleep of days, also when the alarm was lost with the background", async () => {
    const robin = await add("Robin");
    await background.send(popup, "clock.held", { personId: robin.id, on: "2025-11-25" });
    await badge("");
    machine.now = "2026-11-27T09:10:00.000Z";
    machine.today = "2026-11-27";
    machine.alarms.clear();
    background = startBackground(machine);
    await newHour(background.services);
    await badge("1");
    expect(alarm()).toBe("2026-11-27T10:00:00.000Z");
  });

  test("follows the user into another time zone, and a clock that was set back", async () => {
    const robin = await add("Robin");
    await background.send(popup, "clock.held", { personId: robin.id, on: "2025-11-25" });
    await badge("");
    // Eastward it is the next day already.
    machine.today = "2026-11-25";
    machine.timeZone = "Asia/Kolkata";
    await newHour(background.services);
    await badge("1");
    // Full hours stand elsewhere there.
    expect(alarm()).toBe("2026-11-24T08:30:00.000Z");
    machine.today = "2026-11-24";
    machine.timeZone = "Europe/Vienna";
    machine.now = "2026-11-23T07:20:00.000Z";
    await newHour(background.services);
    await badge("");
    expect(alarm()).toBe("2026-11-23T08:00:00.000Z");
  });

  test("is right after a backup was brought back, whatever the person's record in it says", async () => {
    const robin = await add("Robin");
    await background.send(popup, "clock.held", { personId: robin.id, on: "2026-11-20" });
    await badge("");
    const made = await takeFile(background);
    const file = readPlain(made);
    Object.assign(file.stores.people[0] as object, { lastCareer: null, heldMonths: [] });
    await background.send(options, "person.delete", { personId: robin.id, deleted: true });
    await restoreFile(background, JSON.stringify(file), { how: "replace" });
    await badge("");
    const [row] = (await background.send(popup, "popup.view", {})).rows;
    expect(row?.clock).toMatchObject({ state: "fine", lastOn: "2026-11-20" });
    expect(row?.strip.at(-1)).toBe("career");
    const old = readPlain(made);
    old.stores.conversations = [];
    await restoreFile(background, JSON.stringify(old), { how: "replace" });
    await badge("1");
  });
});
