/** The browser's own side panel, and choosing a person to show. */
import { beforeEach, describe, expect, test } from "vitest";
import { placeClosed } from "../../../utils/services/presence";
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
  popup,
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
const storeRobin = async () => {
  await open();
  return background.send(guide, "direction.set", { ref: refOf(await current()), text: "", none: true });
};
const said = (to: string) => machine.log.filter((entry) => entry.to === to).map(({ message }) => message);

describe("the browser's own side panel", () => {
  const inWindow = (windowId: number) => background.send(sidePanel, "guide.current", { windowId });

  test("shows what was last opened in its window, and follows it", async () => {
    background.connect(sidePanel, "guide:1");
    await open();
    expect(viewIn(lastShown(machine, "window:1")).person.name).toBe("Robin Vale");
    expect(viewIn(await inWindow(1)).person.name).toBe("Robin Vale");
    expect((await inWindow(2)).status).toBe("empty");
    await open(group());
    expect(viewIn(await inWindow(1)).person.name).toBe("Robin Vale");
  });

  test("shares the draft of the frame beside it, without the line about opening", async () => {
    await open();
    const state = await inWindow(1);
    expect(state).toMatchObject({ first: false });
    expect(viewIn(state).conversation.id).toBe((await current()).conversation.id);
  });

  test("keeps its conversation while it is held", async () => {
    await open();
    await background.send(sidePanel, "guide.held", { held: true, windowId: 1 });
    await open(oneOnOne({ eventId: "kim", ...withGuest("kim@example.com", "Kim") }));
    expect(viewIn(await inWindow(1)).person.name).toBe("Robin Vale");
    expect((await current()).person.name).toBe("Kim");
    const next = await background.send(sidePanel, "guide.open", { personId: null, windowId: 1 });
    expect(viewIn(next).person.name).toBe("Kim");
  });

  test("that was closed while it kept its conversation begins with what was opened last", async () => {
    const port = background.connect(sidePanel, "guide:1");
    await open();
    await background.send(sidePanel, "guide.held", { held: true, windowId: 1 });
    await open(oneOnOne({ eventId: "kim", ...withGuest("kim@example.com", "Kim") }));
    port.close();
    await expect.poll(async () => viewIn(await inWindow(1)).person.name).toBe("Kim");
  });

  test("else shows the conversation that takes place now", async () => {
    await storeRobin();
    machine.session.clear();
    background = startBackground(machine);
    machine.now = "2026-11-24T08:59:00.000Z";
    expect((await inWindow(3)).status).toBe("empty");
    machine.now = "2026-11-24T09:10:00.000Z";
    expect(viewIn(await inWindow(3)).person.name).toBe("Robin Vale");
    machine.now = "2026-11-24T09:30:00.000Z";
    expect((await inWindow(4)).status).toBe("empty");
  });

  test("shows the person that was chosen in the popup", async () => {
    const { person } = await storeRobin();
    machine.now = "2026-11-25T09:00:00.000Z";
    background.connect(sidePanel, "guide:7");
    await background.send(popup, "popup.guide", { personId: person.id, windowId: 7 });
    const shown = viewIn(lastShown(machine, "window:7"));
    expect(shown).toMatchObject({ stored: false, conversation: { date: "2026-11-25" } });
    expect(viewIn(await inWindow(7)).conversation.id).toBe(shown.conversation.id);
    const gone = { personId: "gone", windowId: 7 };
    await expect(background.send(popup, "popup.guide", gone)).rejects.toMatchObject({ code: "not-found" });
  });

  test("is not told of its own changes where it is the only one on them, but of others'", async () => {
    const view = await storeRobin();
    background.connect(sidePanel, "guide:1");
    machine.log.length = 0;
    await background.send(sidePanel, "direction.set", { ref: refOf(view), text: "Research", none: false });
    expect(said("window:1")).toEqual([]);
    await background.send(guide, "direction.set", { ref: refOf(view), text: "Design", none: false });
    expect(said("window:1")).toEqual([{ name: "changed", personId: view.person.id }]);
  });
});

describe("choosing a person", () => {
  const openPerson = async (personId: string) =>
    viewIn(await background.send(guide, "guide.open", { personId, ...here })).conversation;

  test("shows what is planned next, else what was held today, else a new conversation for today", async () => {
    const { person, conversation } = await storeRobin();
    const other = contentIn(2);
    await open(oneOnOne(nextWeek), other);
    expect((await openPerson(person.id)).id).toBe(conversation.id);
    const ref = { conversationId: conversation.id, draft: null };
    await background.send(guide, "conversation.hold", { ref, on: "2026-11-24", noPromiseOnPurpose: false });
    expect((await openPerson(person.id)).startsAt).toBe(nextWeek.start);
    await placeClosed(background.services, "tab:2");
    await placeClosed(background.services, "window:1");
    await placeClosed(background.services, "tab:1");
    expect((await openPerson(person.id)).id).toBe(conversation.id);
    machine.now = "2026-11-25T09:00:00.000Z";
    expect(await openPerson(person.id)).toMatchObject({ date: "2026-11-25", events: [], state: "planned" });
  });
});
