/** What Calendar's page is told about its chips: marked or not, and nothing while marks are off. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import type { Payload } from "../../../utils/messaging/protocol";
import {
  type Background,
  contentIn,
  group,
  guideIn,
  type Machine,
  newMachine,
  nextWeek,
  oneOnOne,
  openIn,
  options,
  refOf,
  settled,
  startBackground,
} from "./support/background";
import { addPromise } from "./support/fields";

let machine: Machine;
let background: Background;

const guide = guideIn(1);
const weekly = ["weekly_20261124T090000Z", "weekly_20261201T090000Z"];
const kim = { name: "Kim Ode", email: "kim@example.com", kind: "report" } as const;

beforeEach(() => {
  machine = newMachine();
  background = startBackground(machine);
});

const marks = (on: boolean) => background.send(options, "settings.change", { change: { marks: on } });
const chips = async (eventIds: string[]) =>
  (await background.send(contentIn(1), "calendar.chips", { eventIds })).marked;
const open = (event: CalendarEvent = oneOnOne()) => openIn(background, event);
const meet = async (event?: CalendarEvent) => addPromise(background, await open(event));
const correct = (choice: Payload<"event.correct">["choice"]) =>
  background.send(guide, "event.correct", { choice, windowId: null });
const attach = async (event: CalendarEvent) => {
  await background.send(contentIn(1), "calendar.opened", { event, theme: "light" });
  await background.send(guide, "guide.attach", { person: kim, windowId: null });
};

describe("while marks are off", () => {
  test("no chip is known, and the page is told not to ask", async () => {
    await meet();
    expect(await chips(weekly)).toEqual([]);
    const state = await background.send(contentIn(1), "calendar.ready", { theme: "light" });
    expect(state.marks).toBe(false);
  });

  test("switching them on reaches the pages at once", async () => {
    await open();
    await marks(true);
    await vi.waitFor(() => {
      const said = machine.log.findLast(({ to }) => to === "content:1")?.message;
      expect(said).toMatchObject({ name: "panel.apply", state: { marks: true } });
    });
    expect(await background.send(contentIn(1), "calendar.ready", { theme: "light" })).toMatchObject({ marks: true });
  });
});

describe("a chip is marked", () => {
  beforeEach(() => marks(true));

  test("when something was written in its event or series, through a split too; an opened one is not", async () => {
    await open();
    expect(await chips(weekly)).toEqual([]);
    await meet();
    const split = "weekly_R20270105T090000_20270112T090000Z";
    expect(await chips([...weekly, split, "weekly2_20261124T090000Z", "other"])).toEqual([...weekly, split]);
    expect(await chips([])).toEqual([]);
  });

  test("for people who are there only", async () => {
    const { person } = await meet();
    await background.send(options, "person.delete", { personId: person.id, deleted: true });
    expect(await chips(weekly)).toEqual([]);
    await background.send(options, "person.delete", { personId: person.id, deleted: false });
    expect(await chips(weekly)).toEqual(weekly);
  });

  test("not once the user objected: to the event, or to the series", async () => {
    await meet();
    await correct({ kind: "not-one-on-one" });
    expect(await chips(weekly)).toEqual([]);
    await meet(oneOnOne(nextWeek));
    expect(await chips(weekly)).toEqual([weekly[1]]);
    await correct({ kind: "ignore-series" });
    expect(await chips(weekly)).toEqual([]);
    await background.send(guide, "event.uncorrect", { windowId: null });
    expect(await chips(weekly)).toEqual([weekly[1]]);
  });

  test("when the user said who it is with, for the whole series", async () => {
    await open();
    await correct({ kind: "someone-else", person: kim, alsoKnownAs: false });
    expect(await chips(weekly)).toEqual(weekly);
  });

  test("when it was attached by hand, and the rest of its series is not", async () => {
    const ids = ["trio_20261124T090000Z", "trio_20261201T090000Z"];
    await attach(group({ eventId: ids[0] ?? "", seriesId: "trio" }));
    expect(await chips(ids)).toEqual([ids[0]]);
  });
});

describe("the page is asked to ask again", () => {
  const told = async () => {
    await settled(machine);
    return machine.log.filter(({ message }) => typeof message === "object" && message.name === "marks.changed").length;
  };

  test("when a 1-on-1 becomes known, is corrected, or its person goes; not for each word", async () => {
    await marks(true);
    const view = await open();
    await addPromise(background, view);
    expect(await told()).toBe(1);
    const stored = await open();
    await background.send(guide, "direction.set", { ref: refOf(stored), text: "Design", none: false });
    expect(await told()).toBe(1);
    await correct({ kind: "not-one-on-one" });
    expect(await told()).toBe(2);
    await background.send(options, "person.delete", { personId: stored.person.id, deleted: true });
    expect(await told()).toBe(3);
  });

  test("never while marks are off", async () => {
    await meet();
    expect(await told()).toBe(0);
  });
});
