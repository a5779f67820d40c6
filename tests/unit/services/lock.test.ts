/** The lock as pages meet it: on, closed, opened, changed, off, and forgotten. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Settings } from "../../../utils/domain/settings";
import type { Payload } from "../../../utils/messaging/protocol";
import { lockAlarmRang } from "../../../utils/services/lock/state";
import { newDay } from "../../../utils/services/midnight";
import { onDisk } from "../storage/on-disk";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  popup,
  refOf,
  settled,
  sidePanel,
  startBackground,
  viewOfTab,
} from "./support/background";
import { readPlain, restoreFile, takeFile } from "./support/backups";
import { lineWith } from "./support/fields";
import { next, passphrase } from "./support/passphrases";
import { isSealed } from "./support/sealed";

vi.mock("../../../utils/secrets/passphrase", async (original) => {
  const { derivedQuickly } = await import("./support/passphrases");
  return derivedQuickly(await original());
});

const minute = 60_000;

let machine: Machine;
let background: Background;

const later = (minutes: number) => {
  machine.now = new Date(Date.parse(machine.now) + minutes * minute).toISOString();
};
const write = (text: string) => async () => {
  const ref = refOf(await openIn(background));
  await background.send(guideIn(1), "note.save", { ref, slot: "free", lines: [lineWith(text)], baseVersion: 0 });
};
const state = () => background.send(options, "lock.state", {});
const open = (typed = passphrase) => background.send(options, "lock.open", { passphrase: typed });
const inSession = () => [...machine.session.values()].join("\n");
const rows = () => background.send(popup, "popup.view", {}).then((view) => view.rows.length);
const toPlace = (to: string) => machine.log.filter((said) => said.to === to).map(({ message }) => message);

// With the lock on from the start there would be nothing to switch on.
describe.skipIf(isSealed)("the lock", () => {
  beforeEach(async () => {
    machine = newMachine();
    background = startBackground(machine);
    await write("Wants to lead the design")();
    await background.send(options, "lock.switch-on", { passphrase, idleMinutes: 15 });
    await settled(machine);
    background.connect(guideIn(1));
    machine.log.length = 0;
  });

  test("is on and open once it is switched on, and what was there is sealed", async () => {
    expect(await state()).toEqual({ on: true, locked: false, idleMinutes: 15, seconds: 0 });
    expect((await viewOfTab(background)).notes[0]?.lines[0]?.text).toBe("Wants to lead the design");
    for (const word of ["lead the design", "Robin", "robin@"]) expect(await onDisk()).not.toContain(word);
  });

  test("is switched on once, and asks for a passphrase worth the name", async () => {
    const again = background.send(options, "lock.switch-on", { passphrase: next, idleMinutes: 15 });
    await expect(again).rejects.toMatchObject({ code: "invalid" });
  });

  describe("closed", () => {
    beforeEach(async () => {
      await background.send(popup, "lock.close", {});
    });

    test("refuses everything that needs data", async () => {
      expect(await state()).toMatchObject({ on: true, locked: true });
      const refused: [Parameters<Background["send"]>[0], string, unknown][] = [
        [popup, "popup.view", {}],
        [options, "people.list", {}],
        [options, "settings.get", {}],
        [options, "search.find", { text: "design", kinds: [], personId: null }],
        [options, "backup.make", {}],
        [options, "bin.list", {}],
        [guideIn(1), "guide.current", { windowId: null }],
        [guideIn(1), "guide.people", {}],
      ];
      for (const [caller, name, payload] of refused) {
        const asked = background.send(caller, name as "popup.view", payload as Payload<"popup.view">);
        await expect(asked, name).rejects.toMatchObject({ code: "locked" });
      }
    });

    test("leaves nothing readable in the session, nor the key", () => {
      for (const word of ["Robin", "robin@", "weekly", "design"]) expect(inSession()).not.toContain(word);
      expect(machine.session.has("dataKey")).toBe(false);
    });

    test("shows no number, and a title that tells nothing", async () => {
      expect(machine.badges.at(-1)).toEqual({ text: "", title: "Trellis" });
      await newDay(background.services);
      expect(machine.badges.at(-1)).toEqual({ text: "", title: "Trellis" });
    });

    test("tells guides and pages, and the calendar only that nothing is marked", async () => {
      expect(toPlace("tab:1")).toContainEqual({ name: "lock", locked: true });
      expect(toPlace("pages")).toEqual(["lock"]);
      const opened = background.send(contentIn(1), "calendar.opened", { event: oneOnOne(nextWeek), theme: "dark" });
      expect(await opened).toEqual({ open: true, width: 360, side: "right", marked: false, marks: false });
      expect(await background.send(contentIn(1), "calendar.chips", { eventIds: ["weekly"] })).toEqual({ marked: [] });
      expect(await background.send(contentIn(2), "calendar.ready", { theme: "light" })).toMatchObject({ open: false });
      expect(await background.send(contentIn(2), "panel.toggle", { open: true })).toMatchObject({ open: true });
      expect(inSession()).not.toContain("robin@");
    });

    test("stays closed when the background is started anew", async () => {
      background = startBackground(machine);
      await expect(rows()).rejects.toMatchObject({ code: "locked" });
    });

    test("opens, and guides come back to what they showed", async () => {
      expect(await open()).toEqual({ status: "done" });
      expect((await viewOfTab(background)).person.name).toBe("Robin Vale");
      expect(await rows()).toBe(1);
      expect(toPlace("tab:1").at(-1)).toEqual({ name: "lock", locked: false });
      expect(toPlace("content:1").at(-1)).toEqual({ to: "content", name: "event.again" });
    });

    test("is opened by popup, options and the browser's side panel, never from a frame", async () => {
      await expect(background.send(guideIn(1), "lock.open", { passphrase })).rejects.toMatchObject({
        code: "forbidden",
      });
      expect(await background.send(sidePanel, "lock.open", { passphrase })).toEqual({ status: "done" });
      await background.send(options, "lock.close", {});
      expect(await background.send(popup, "lock.open", { passphrase })).toEqual({ status: "done" });
    });

    test("slows wrong tries down, also across a restart of the browser and for tries at once", async () => {
      expect(await open("wrong one")).toEqual({ status: "wrong", seconds: 0 });
      const three = await Promise.all([open("wrong two"), open("wrong three"), open("wrong four")]);
      expect(three).toEqual([
        { status: "wrong", seconds: 0 },
        { status: "wrong", seconds: 5 },
        { status: "wait", seconds: 5 },
      ]);
      machine.session.clear();
      background = startBackground(machine);
      expect(await open()).toEqual({ status: "wait", seconds: 5 });
      expect(await state()).toMatchObject({ locked: true, seconds: 5 });
      later(0.1);
      expect(await open("wrong again")).toEqual({ status: "wrong", seconds: 15 });
      later(1);
      expect(await open()).toEqual({ status: "done" });
      expect(await state()).toMatchObject({ locked: false, seconds: 0 });
    });

    test("forgotten: everything goes, and Trellis begins anew", async () => {
      await background.send(options, "lock.erase", { typed: "erase everything" });
      expect(await state()).toEqual({ on: false, seconds: 0 });
      expect(await rows()).toBe(0);
      expect(await background.send(options, "people.list", {})).toEqual([]);
    });
  });

  test("closes when nobody has used Trellis for the time chosen, by the alarm or by the next question", async () => {
    expect(machine.alarms.get("lock")).toBe(Date.parse(machine.now) + 15 * minute);
    later(14);
    await background.send(guideIn(1), "lock.used", {});
    later(14);
    expect(await rows()).toBe(1);
    later(1);
    await expect(rows()).rejects.toMatchObject({ code: "locked" });
    await open();
    later(15);
    lockAlarmRang(background.services, "lock");
    await vi.waitFor(() => expect(machine.session.has("dataKey")).toBe(false));
    // Being used is no way to open it.
    await background.send(guideIn(1), "lock.used", {});
    await expect(rows()).rejects.toMatchObject({ code: "locked" });
  });

  test("keeps other minutes at once", async () => {
    await background.send(options, "lock.idle", { idleMinutes: 5 });
    expect(await state()).toMatchObject({ idleMinutes: 5 });
    later(6);
    await expect(rows()).rejects.toMatchObject({ code: "locked" });
  });

  test("is open again after the background was ended, and closed after the browser was", async () => {
    background = startBackground(machine);
    expect(await rows()).toBe(1);
    machine.session.clear();
    background = startBackground(machine);
    await expect(rows()).rejects.toMatchObject({ code: "locked" });
    expect(await open()).toEqual({ status: "done" });
    expect(await rows()).toBe(1);
  });

  test("takes another passphrase from whoever knows the present one", async () => {
    const change = (typed: string) => background.send(options, "lock.change", { passphrase: typed, next });
    expect(await change("not this")).toMatchObject({ status: "wrong" });
    expect(await change(passphrase)).toEqual({ status: "done" });
    await background.send(options, "lock.close", {});
    expect(await open()).toMatchObject({ status: "wrong" });
    expect(await open(next)).toEqual({ status: "done" });
    expect(await rows()).toBe(1);
  });

  test("is switched off by whoever knows the passphrase, and nothing is lost", async () => {
    const off = (typed: string) => background.send(options, "lock.switch-off", { passphrase: typed });
    expect(await off("not this")).toMatchObject({ status: "wrong" });
    expect(await off(passphrase)).toEqual({ status: "done" });
    expect(await state()).toMatchObject({ on: false });
    expect((await viewOfTab(background)).notes[0]?.lines[0]?.text).toBe("Wants to lead the design");
    expect(await onDisk()).toContain("Wants to lead the design");
  });

  test("finds words while it is open, and none of what was read for that stays when it closes", async () => {
    const find = () => background.send(options, "search.find", { text: "design", kinds: [], personId: null });
    expect((await find()).total).toBe(1);
    await background.send(options, "lock.close", {});
    await expect(find()).rejects.toMatchObject({ code: "locked" });
    await open();
    expect((await find()).total).toBe(1);
  });

  test("closes on a search that is under way", async () => {
    const search = background.send(options, "search.find", { text: "design", kinds: [], personId: null });
    await background.send(options, "lock.close", {});
    await expect(search).rejects.toMatchObject({ code: "locked" });
  });

  test("outlives a restore in place of everything", async () => {
    const file = await takeFile(background);
    expect(JSON.stringify(readPlain(file))).not.toContain("keyId");
    await restoreFile(background, file, { how: "replace" });
    expect(await state()).toMatchObject({ on: true, locked: false });
    expect(await onDisk()).not.toContain("lead the design");
    expect(((await background.send(options, "settings.get", {})) as Settings).badge).toBe(true);
  });
});

test.skipIf(isSealed)("while the lock is off nobody can erase everything through it", async () => {
  machine = newMachine();
  background = startBackground(machine);
  const erase = background.send(options, "lock.erase", { typed: "erase everything" });
  await expect(erase).rejects.toMatchObject({ code: "invalid" });
  expect(await state()).toEqual({ on: false, seconds: 0 });
});
