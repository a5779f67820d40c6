/** "Not a 1-on-1" and "always ignore this series": remembered, and taken back. */
import { beforeEach, describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import type { ConversationView, GuideState } from "../../../utils/domain/views";
import type { Payload } from "../../../utils/messaging/protocol";
import { allCorrections } from "../../../utils/storage/repositories/corrections";
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
  openIn,
  refOf,
  startBackground,
  viewIn,
  withGuest,
} from "./support/background";
import { lineWith } from "./support/fields";

let machine: Machine;
let background: Background;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
  background.connect(guideIn(1));
});

const guide = guideIn(1);
const here = { windowId: null };
const single = { eventId: "single", seriesId: "single", recurring: false };
const kim = { name: "Kim Ode", email: "kim@example.com", kind: "report" } as const;

const report = (event: CalendarEvent, tabId = 1) =>
  background.send(contentIn(tabId), "calendar.opened", { event, theme: "light" });
const open = (event = oneOnOne()) => openIn(background, event);
const stateOf = async (event: CalendarEvent) => {
  await report(event);
  return background.send(guide, "guide.current", here);
};
const correct = (choice: Payload<"event.correct">["choice"]) =>
  background.send(guide, "event.correct", { choice, ...here });
const uncorrect = () => background.send(guide, "event.uncorrect", here);
const write = (view: ConversationView, text: string) =>
  background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines: [lineWith(text)], baseVersion: 0 });
const textsIn = (state: GuideState | ConversationView) => {
  const { notes } = "status" in state ? viewIn(state) : state;
  return notes.flatMap(({ lines }) => lines.map(({ text }) => text));
};

describe("not a 1-on-1", () => {
  const notOneOnOne = { kind: "not-one-on-one" } as const;

  test("is answered by why there is no guide, and remembered for this event alone", async () => {
    await open();
    expect(await correct(notOneOnOne)).toMatchObject({ status: "attach", reason: "corrected" });
    expect(await stateOf(oneOnOne(nextWeek))).toMatchObject({ status: "conversation" });
    background = startBackground(machine);
    expect(await stateOf(oneOnOne())).toMatchObject({ status: "attach", reason: "corrected" });
  });

  test("leaves the frame open for now, and never opens it for this event again", async () => {
    await open();
    await correct(notOneOnOne);
    const applied = machine.log.findLast(({ to }) => to === "content:1")?.message;
    expect(applied).toMatchObject({ name: "panel.apply", state: { open: true, marked: false } });
    expect((await report(oneOnOne({ title: "More of it" }))).open).toBe(true);
    await report(oneOnOne(nextWeek));
    expect((await report(oneOnOne())).open).toBe(false);
  });

  test("keeps what was written, and shows it again once it is taken back", async () => {
    await write(await open(), "Still here");
    await correct(notOneOnOne);
    expect(await stateOf(oneOnOne())).toMatchObject({ status: "attach" });
    expect(textsIn(await uncorrect())).toEqual(["Still here"]);
    expect(await machine.database.read(allCorrections)).toEqual([]);
    expect(textsIn(await stateOf(oneOnOne()))).toEqual(["Still here"]);
  });

  test("said twice is taken back at once", async () => {
    await open();
    await correct(notOneOnOne);
    await correct(notOneOnOne);
    expect(await uncorrect()).toMatchObject({ status: "conversation" });
    await expect(uncorrect()).rejects.toMatchObject({ code: "not-found" });
  });

  test("gives way to somebody who is attached by hand afterwards", async () => {
    await open();
    await correct(notOneOnOne);
    const attached = await background.send(guide, "guide.attach", { person: kim, ...here });
    expect(viewIn(attached).person.name).toBe("Kim Ode");
    expect(viewIn(await stateOf(oneOnOne())).person.name).toBe("Kim Ode");
    await expect(uncorrect()).rejects.toMatchObject({ code: "not-found" });
  });

  test("is for an event that is open: nothing else can be corrected", async () => {
    await expect(correct(notOneOnOne)).rejects.toMatchObject({ code: "not-found" });
  });

  test("reaches the other panels on the event, and no other", async () => {
    background.connect(guideIn(2));
    background.connect(guideIn(3));
    await open();
    await report(oneOnOne(), 2);
    await report(oneOnOne({ ...single, ...withGuest("lea@example.com", "Lea") }), 3);
    await correct(notOneOnOne);
    expect(lastShown(machine, "tab:2")).toMatchObject({ status: "attach", reason: "corrected" });
    expect(lastShown(machine, "tab:3")).toMatchObject({ status: "conversation" });
  });
});

describe("always ignore this series", () => {
  const ignore = { kind: "ignore-series" } as const;

  test("holds for every event of the series, and is taken back on any of them", async () => {
    await open();
    expect(await correct(ignore)).toMatchObject({ status: "attach", reason: "ignored" });
    expect(await stateOf(oneOnOne(nextWeek))).toMatchObject({ reason: "ignored" });
    expect(await stateOf(oneOnOne(single))).toMatchObject({ status: "conversation" });
    await report(oneOnOne(nextWeek));
    expect(await uncorrect()).toMatchObject({ status: "conversation" });
    expect(await stateOf(oneOnOne())).toMatchObject({ status: "conversation" });
  });

  test("holds also for an event that was attached by hand, and taking it back attaches that again", async () => {
    await report(group());
    await background.send(guide, "guide.attach", { person: kim, ...here });
    expect(await correct(ignore)).toMatchObject({ status: "attach", reason: "ignored" });
    expect(viewIn(await uncorrect()).person.name).toBe("Kim Ode");
    expect(await machine.database.read(allCorrections)).toMatchObject([{ id: "event group" }]);
  });

  test("leaves room for one event of it that is attached by hand", async () => {
    await open();
    await correct(ignore);
    await background.send(guide, "guide.attach", { person: kim, ...here });
    expect(viewIn(await stateOf(oneOnOne())).person.name).toBe("Kim Ode");
    expect(await stateOf(oneOnOne(nextWeek))).toMatchObject({ reason: "ignored" });
  });
});
