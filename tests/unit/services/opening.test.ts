/** What the guide shows, and whether the frame shows, when events are opened in the calendar. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { allPeople } from "../../../utils/storage/repositories/people";
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
  options,
  refOf,
  startBackground,
  viewIn,
  withGuest,
} from "./support/background";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guideIn(1));
});

const tab = contentIn(1);
const guide = guideIn(1);
const light = { theme: "light" } as const;
const open = (event = oneOnOne(), caller = tab) => background.send(caller, "calendar.opened", { event, ...light });
const toggle = (isOpen: boolean) => background.send(tab, "panel.toggle", { open: isOpen });
const shown = () => viewIn(lastShown(machine, "tab:1"));
const kim = { ...withGuest("kim@example.com", "Kim Ode"), eventId: "kim", seriesId: "kim", title: "Kim" };

describe("a 1-on-1", () => {
  test("is shown in the guide before the page is told to open the frame", async () => {
    const answered = open().then((state) => machine.log.push({ to: "page", message: "answer" }) && state);
    expect(await answered).toEqual({ open: true, width: 360, side: "right", marked: false, marks: false });
    const order = machine.log.map(({ to, message }) => `${to} ${typeof message === "string" ? message : message.name}`);
    expect(order).toEqual(["tab:1 theme", "tab:1 show", "page answer"]);
  });

  test("of somebody new comes with a name, a length, an agenda and three questions, and stores nothing", async () => {
    await open(oneOnOne({ minutes: 45 }));
    const view = shown();
    expect(view.stored).toBe(false);
    expect(view.person).toMatchObject({ name: "Robin Vale", emails: ["robin@example.com"] });
    expect(view.conversation).toMatchObject({ kind: "regular", minutes: 45, startsAt: "2026-11-24T10:00" });
    expect(view.conversation.stages.length).toBeGreaterThan(2);
    expect(new Set(view.conversation.questions.map(({ questionId }) => questionId)).size).toBe(3);
    expect(view.why).toEqual({ me: "me@example.com", other: "robin@example.com" });
    expect(await machine.database.read(allPeople)).toEqual([]);
  });

  test("keeps its ids and its questions while the page reports more of it", async () => {
    await open(oneOnOne({ minutes: null, title: "" }));
    const before = shown();
    await open(oneOnOne());
    expect(shown().conversation.id).toBe(before.conversation.id);
    expect(shown().person.id).toBe(before.person.id);
    expect(shown().conversation.minutes).toBe(30);
    expect(shown().conversation.questions[0]?.questionId).toBe(before.conversation.questions[0]?.questionId);
  });

  test("without an id keeps its ids, too", async () => {
    const nameless = oneOnOne({ eventId: null, seriesId: null });
    await open(nameless);
    const before = shown();
    await open({ ...nameless, title: "More of it" });
    expect(shown().conversation.id).toBe(before.conversation.id);
    await background.send(guide, "direction.set", { ref: refOf(before), text: "Design", none: false });
    await open(nameless);
    expect(shown()).toMatchObject({ stored: true, conversation: { id: before.conversation.id, events: [] } });
  });

  test("is followed by the same panel to the next one", async () => {
    await open();
    await open(oneOnOne(kim));
    expect(shown().person.name).toBe("Kim Ode");
  });

  test("is marked as known once the person is stored", async () => {
    expect((await open()).marked).toBe(false);
    await background.send(guide, "direction.set", { ref: refOf(shown()), text: "", none: true });
    expect((await open(oneOnOne(nextWeek))).marked).toBe(true);
  });
});

describe("opening by itself", () => {
  const choose = (opening: "always" | "as-left" | "never") =>
    background.send(options, "settings.change", { change: { opening } });
  const first = () => {
    const state = lastShown(machine, "tab:1");
    return state?.status === "conversation" && state.first;
  };

  test("happens for the first 1-on-1 ever, once with the line that says how to change it", async () => {
    expect((await open()).open).toBe(true);
    expect(first()).toBe(true);
    await open(oneOnOne({ title: "More of it" }));
    expect(first()).toBe(true);
    await vi.waitFor(async () => expect((await background.services.settings.get()).leftOpen).toBe(true));
    await open(oneOnOne(nextWeek));
    expect(first()).toBe(false);
  });

  test("as left: stays closed once the user closed it, and opens once they opened it", async () => {
    await open();
    await toggle(false);
    expect((await open(oneOnOne(nextWeek))).open).toBe(false);
    await toggle(true);
    expect((await open()).open).toBe(true);
  });

  test("as left: closing from within the guide counts, and the page is told", async () => {
    await open();
    await background.send(guide, "panel.close", {});
    expect(machine.log.at(-1)).toMatchObject({
      to: "content:1",
      message: { name: "panel.apply", state: { open: false } },
    });
    expect((await open(oneOnOne(nextWeek))).open).toBe(false);
  });

  test("never: not by itself, but a panel that is open follows", async () => {
    await choose("never");
    expect((await open()).open).toBe(false);
    expect(first()).toBe(false);
    await toggle(true);
    expect((await open(oneOnOne(nextWeek))).open).toBe(true);
  });

  test("always: even after it was closed; but not again for the event that is still open", async () => {
    await choose("always");
    await open();
    await toggle(false);
    expect((await open(oneOnOne({ title: "More of it" }))).open).toBe(false);
    expect((await open(oneOnOne(nextWeek))).open).toBe(true);
  });
});

describe("an event that is no 1-on-1", () => {
  test("shows no frame, and in the guide why, with the known people to choose from", async () => {
    await open();
    await background.send(guide, "direction.set", { ref: refOf(shown()), text: "", none: true });
    expect((await open(group())).open).toBe(false);
    const state = lastShown(machine, "tab:1");
    expect(state).toMatchObject({ status: "attach", reason: "group", people: [{ name: "Robin Vale" }] });
  });

  test("shows the frame when the user asks for it, until another event is opened", async () => {
    await open(group());
    expect((await toggle(true)).open).toBe(true);
    expect(lastShown(machine, "tab:1")).toMatchObject({ status: "attach" });
    expect((await open(group({ title: "More of it" }))).open).toBe(true);
    expect((await open(group({ eventId: "other group" }))).open).toBe(false);
  });

  test("does not take the frame away from a guide that keeps its conversation", async () => {
    await open();
    await background.send(guide, "guide.held", { held: true, windowId: null });
    expect((await open(group())).open).toBe(true);
  });

  test("becomes a 1-on-1 as soon as its guests are readable", async () => {
    expect((await open(oneOnOne({ guests: [], guestCount: null }))).open).toBe(false);
    expect((await open()).open).toBe(true);
    expect(shown().person.name).toBe("Robin Vale");
  });

  test("can be attached to a new person by hand, and is known again", async () => {
    await open(group());
    await toggle(true);
    const person = { name: "Sam Lo", email: "Sam@example.com".toLowerCase(), kind: "peer" } as const;
    const state = await background.send(guide, "guide.attach", { person, windowId: null });
    expect(viewIn(state)).toMatchObject({ stored: true, why: null, person: { name: "Sam Lo", kind: "peer" } });
    await open(oneOnOne());
    await open(group());
    expect(shown().conversation.id).toBe(viewIn(state).conversation.id);
  });

  test("can be attached to somebody known; a person needs a name or an address", async () => {
    const robin = await background.send(options, "person.add", {
      person: {
        name: "Robin",
        kind: "report",
        emails: [],
        role: "",
        startDate: null,
        clock: { everyMonths: 12, pause: null, rough: null },
      },
    });
    await open(group());
    const state = await background.send(guide, "guide.attach", { person: { id: robin.id }, windowId: null });
    expect(viewIn(state).conversation).toMatchObject({ personId: robin.id, events: [{ eventId: "group" }] });
    const nobody = { person: { name: " ", email: null, kind: "peer" } as const, windowId: null };
    await expect(background.send(guide, "guide.attach", nobody)).rejects.toMatchObject({ code: "invalid" });
    const gone = { person: { id: "gone" }, windowId: null };
    await expect(background.send(guide, "guide.attach", gone)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a guide that keeps its conversation", () => {
  beforeEach(async () => {
    await open();
    await background.send(guide, "guide.held", { held: true, windowId: null });
  });
  const current = async () => viewIn(await background.send(guide, "guide.current", { windowId: null }));

  test("is offered the next event, stays open, and still stands on its own when it asks", async () => {
    expect((await open(oneOnOne(kim))).open).toBe(true);
    expect(shown().person.name).toBe("Kim Ode");
    expect((await current()).person.name).toBe("Robin Vale");
  });

  test("switches when the user says so, into the very draft that was offered", async () => {
    await open(oneOnOne(kim));
    const offered = shown();
    const state = await background.send(guide, "guide.open", { personId: null, windowId: null });
    expect(viewIn(state).conversation.id).toBe(offered.conversation.id);
    expect((await current()).person.name).toBe("Kim Ode");
  });

  test("is offered nothing any more after going back to its own event", async () => {
    await open(oneOnOne(kim));
    await open();
    const state = await background.send(guide, "guide.open", { personId: null, windowId: null });
    expect(viewIn(state).person.name).toBe("Robin Vale");
  });
});

describe("the frame", () => {
  test("outlives the bubble", async () => {
    await open();
    expect((await background.send(tab, "calendar.closed", {})).open).toBe(true);
    const state = await background.send(guide, "guide.current", { windowId: null });
    expect(viewIn(state).person.name).toBe("Robin Vale");
  });

  test("opened with nothing open offers the people", async () => {
    expect((await toggle(true)).open).toBe(true);
    expect(lastShown(machine, "tab:1")).toMatchObject({ status: "empty", people: [] });
  });

  test("does not go back to the event when the user chose somebody else meanwhile", async () => {
    await open(oneOnOne(kim));
    await background.send(guide, "direction.set", { ref: refOf(shown()), text: "", none: true });
    const { id } = shown().person;
    await open();
    await background.send(guide, "guide.open", { personId: id, windowId: null });
    const said = machine.log.length;
    await open(oneOnOne({ title: "More of it" }));
    expect(
      machine.log.slice(said).filter(({ message }) => typeof message === "object" && message.name === "show"),
    ).toEqual([]);
  });

  test("is the same after a reload of the page, but nothing is kept or waiting", async () => {
    await open();
    await background.send(guide, "guide.held", { held: true, windowId: null });
    expect((await background.send(tab, "calendar.ready", light)).open).toBe(true);
    expect((await open(group())).open).toBe(false);
    expect((await background.send(tab, "calendar.ready", light)).open).toBe(false);
  });

  test("takes a new width at once", async () => {
    await open();
    await background.send(options, "settings.change", { change: { width: 420, side: "left" } });
    await vi.waitFor(() =>
      expect(machine.log).toContainEqual({
        to: "content:1",
        message: {
          to: "content",
          name: "panel.apply",
          state: { open: true, width: 420, side: "left", marked: false, marks: false },
        },
      }),
    );
  });
});

test("the theme is told when the page's changes, and to a guide that comes later", async () => {
  await background.send(contentIn(2), "calendar.opened", { event: oneOnOne(), theme: "dark" });
  background.connect(guideIn(2));
  const dark = { to: "tab:2", message: { name: "theme", theme: "dark" } };
  await vi.waitFor(() => expect(machine.log.filter(({ to }) => to === "tab:2").at(-1)).toEqual(dark));
  machine.log.length = 0;
  await background.send(contentIn(2), "calendar.opened", { event: oneOnOne(nextWeek), ...light });
  expect(machine.log[0]).toEqual({ to: "tab:2", message: { name: "theme", theme: "light" } });
});

test("only guides get a port", () => {
  expect(background.connect(tab).isRefused()).toBe(true);
  expect(background.connect(guide, "something else").isRefused()).toBe(true);
  expect(background.connect(guide).isRefused()).toBe(false);
});
