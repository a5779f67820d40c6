/** A background that is ended and woken, guides that come and go, a disk that is full, a database that is newer. */
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { focusPressed, placeClosed, wakeGuides } from "../../../utils/services/presence";
import { databaseName } from "../../../utils/storage/open";
import {
  type Background,
  contentIn,
  group,
  guideIn,
  lastShown,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  refOf,
  sidePanel,
  startBackground,
  viewIn,
  withGuest,
} from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const guide = guideIn(1);
const tab = contentIn(1);
const here = { windowId: null };
const open = (event = oneOnOne(), caller = tab) =>
  background.send(caller, "calendar.opened", { event, theme: "light" });
const current = async () => viewIn(await background.send(guide, "guide.current", here));
const said = (to: string) => machine.log.filter((entry) => entry.to === to).map(({ message }) => message);

describe("a background that was ended", () => {
  test("still knows the draft that is on show, what waits, and that the frame is open", async () => {
    await open();
    const before = await current();
    await background.send(guide, "guide.held", { held: true, ...here });
    await open(oneOnOne({ eventId: "kim", ...withGuest("kim@example.com", "Kim") }));
    const offered = viewIn(await startBackground(machine).send(guide, "guide.open", { personId: null, ...here }));
    background = startBackground(machine);
    expect(offered.person.name).toBe("Kim");
    await open();
    expect((await current()).conversation.id).not.toBe(before.conversation.id);
    expect((await open(group())).open).toBe(true);
  });

  test("shows the same draft under the same ids", async () => {
    await open();
    const before = await current();
    background = startBackground(machine);
    expect((await current()).conversation.id).toBe(before.conversation.id);
    await open(oneOnOne({ title: "More of it" }));
    expect((await current()).conversation.id).toBe(before.conversation.id);
  });

  test("wakes the guides, and hands each the newest it missed once its port is open", async () => {
    await open();
    await open(oneOnOne(nextWeek));
    expect(said("frames:1")).toContain("wake");
    expect(said("tab:1")).toEqual([]);
    background.connect(guide);
    await vi.waitFor(() => expect(said("tab:1")).toHaveLength(2));
    expect(viewIn(lastShown(machine, "tab:1")).conversation.startsAt).toBe(nextWeek.start);
  });

  test("asks all guides it knows of for their ports as soon as it runs", async () => {
    await open();
    machine.log.length = 0;
    await wakeGuides(startBackground(machine).services);
    expect(machine.log.map(({ to }) => to)).toEqual(["panels", "frames:1"]);
  });

  test("does not hand a guide what it has asked for already", async () => {
    await open();
    await current();
    background.connect(guide);
    await vi.waitFor(() => expect(said("tab:1")).toEqual([{ name: "theme", theme: "light" }]));
  });

  test("does not speak into a port that was closed", async () => {
    background.connect(guide).close();
    await open();
    expect(said("tab:1")).toEqual([]);
  });
});

test("a tab that is closed is forgotten", async () => {
  await open();
  const places = () => [...machine.session.keys()].filter((key) => /^(tab|window):/.test(key));
  expect(places()).toEqual(["tab:1", "window:1"]);
  await placeClosed(background.services, "tab:1");
  await placeClosed(background.services, "window:1");
  expect(places()).toEqual([]);
  expect((await background.send(guide, "guide.current", here)).status).toBe("empty");
});

describe("the key into the guide and back", () => {
  test("asks the page, and tells the guide when the focus came to it", async () => {
    background.connect(guide);
    machine.tabAnswer = { where: "guide" };
    await focusPressed(background.services, 1);
    expect(said("content:1")).toEqual([{ to: "content", name: "panel.focus", where: "toggle" }]);
    expect(said("tab:1")).toEqual([{ name: "focus" }]);
    machine.tabAnswer = { where: "page" };
    await focusPressed(background.services, 1);
    expect(said("tab:1")).toHaveLength(1);
  });

  test("does nothing in a tab without a calendar", async () => {
    machine.tabAnswer = new Error("Could not establish connection. Receiving end does not exist.");
    await focusPressed(background.services, 1);
    expect(machine.log).toHaveLength(1);
  });

  test("leads back to the page from the guide", async () => {
    await background.send(guide, "panel.leave", {});
    expect(said("content:1")).toEqual([{ to: "content", name: "panel.focus", where: "page" }]);
    expect(await background.send(sidePanel, "panel.leave", {})).toBeNull();
    expect(await background.send(sidePanel, "panel.close", {})).toBeNull();
  });
});

describe("when the disk is full", () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });

  test("nothing is reported as saved, nothing is half stored, and the next try works", async () => {
    await open();
    const view = await current();
    const put = full();
    const write = () => background.send(guide, "direction.set", { ref: refOf(view), text: "Design", none: false });
    await expect(write()).rejects.toMatchObject({ code: "storage-full" });
    put.mockRestore();
    expect((await current()).stored).toBe(false);
    expect(await write()).toMatchObject({ stored: true, direction: { text: "Design" } });
  });

  test("the guide still opens", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const put = full();
    expect((await open()).open).toBe(true);
    // That the guide was used is a setting, which could not be written: told, not hidden.
    await vi.waitFor(() => expect(error).toHaveBeenCalled());
    put.mockRestore();
    error.mockRestore();
  });
});

describe("when the data is of a newer version", () => {
  beforeEach(async () => {
    const newer = await openDB(databaseName, 99, { upgrade: (db) => void db.createObjectStore("future") });
    newer.close();
  });

  test("each request says so, and the frame shows, so that the guide can say it", async () => {
    await expect(current()).rejects.toMatchObject({ code: "newer-data" });
    expect((await open()).open).toBe(true);
    await expect(open(group())).rejects.toMatchObject({ code: "newer-data" });
  });
});
