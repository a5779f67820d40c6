/** When a career conversation counts as booked, when that lapses, and what is asked about it. */
import { beforeEach, describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import { scheduleTitle } from "../../../utils/domain/schedule";
import type { ClockRow } from "../../../utils/domain/views";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  options,
  popup,
  refOf,
  settled,
  startBackground,
  viewOfTab,
} from "./support/background";

let machine: Machine;
let background: Background;
let robinId: string;

beforeEach(async () => {
  machine = newMachine();
  background = startBackground(machine);
  const clock = { everyMonths: 12, pause: null, rough: { answer: "longer", answeredOn: "2026-11-24" } } as const;
  const facts = {
    name: "Robin Vale",
    kind: "report" as const,
    emails: ["robin@example.com"],
    role: "",
    startDate: null,
  };
  robinId = (await background.send(options, "person.add", { person: { ...facts, clock } })).id;
});

const tab = contentIn(1);
const guide = guideIn(1);
const day = "2026-12-03";

/** Google's form as our link fills it in: an id of its own, no answer yet. */
function form(change: Partial<CalendarEvent> = {}): CalendarEvent {
  const event = { eventId: "draft1", seriesId: "draft1", recurring: false, myAnswer: null, minutes: 60 } as const;
  return oneOnOne({ ...event, surface: "edit", isNew: true, title: scheduleTitle, start: `${day}T14:00`, ...change });
}

const open = (event: CalendarEvent) => background.send(tab, "calendar.opened", { event, theme: "light" });
const save = (event: CalendarEvent) => background.send(tab, "calendar.saved", { event });
const shown = (days: string[], eventIds: string[], account = 0) =>
  background.send(tab, "calendar.shown", { account, days, eventIds });

async function row(): Promise<ClockRow> {
  const { rows } = await background.send(popup, "popup.view", {});
  const found = rows.find(({ person }) => person.id === robinId);
  if (!found) throw new Error("Robin is not in the list.");
  return found;
}
const state = async () => (await row()).clock.state;

describe("the form of our own link", () => {
  test("books once it was saved, and not while it is open or when it was left", async () => {
    await open(form());
    expect((await viewOfTab(background)).conversation.kind).toBe("career");
    expect(await state()).toBe("overdue");
    await background.send(tab, "calendar.closed", {});
    expect(await state()).toBe("overdue");
    await open(form());
    await save(form());
    expect((await row()).clock).toMatchObject({ state: "booked", bookedAt: `${day}T14:00` });
  });

  test("stays ours with another title and another time, but not with another guest", async () => {
    await open(form());
    await open(form({ title: "Coffee", start: "2026-12-04T09:00" }));
    await save(form({ title: "Coffee", start: "2026-12-04T09:00" }));
    expect((await row()).clock.bookedAt).toBe("2026-12-04T09:00");
  });

  test.each([
    [
      "has another guest",
      { guests: form().guests.map((one) => ({ ...one, email: one.email.replace("robin", "kim") })) },
    ],
    [
      "has a third guest",
      { guests: [...form().guests, { email: "k@example.com", name: "", organizer: false, kind: "person" }] },
    ],
    ["never had our title", { title: "Coffee" }],
    ["is that of an event there was before", { isNew: undefined, title: "Coffee" }],
  ] satisfies [string, Partial<CalendarEvent>][])("one that %s books nothing", async (_what, change) => {
    await open(form(change));
    await save(form(change));
    expect(await state()).toBe("overdue");
  });

  test("of somebody who is not in the list stores nothing", async () => {
    await background.send(options, "person.delete", { personId: robinId, deleted: true });
    await open(form());
    await save(form());
    expect(await background.send(options, "storage.facts", {})).toMatchObject({ people: 1, conversations: 0 });
  });

  test("becomes one conversation with the event that comes of it, whatever id that has", async () => {
    await open(form());
    const beside = await viewOfTab(background);
    await background.send(guide, "direction.set", { ref: refOf(beside), text: "Design", none: false });
    expect(await state()).toBe("overdue");
    await save(form());
    const event = oneOnOne({ eventId: "real9", seriesId: "real9", start: `${day}T14:00`, minutes: 60 });
    const view = await openIn(background, event, 2);
    expect(view.conversation).toMatchObject({ id: beside.conversation.id, kind: "career" });
    await settled(machine);
    expect(await state()).toBe("booked");
    expect((await background.send(options, "storage.facts", {})).conversations).toBe(1);
  });

  test("is known again by a background that was started in between", async () => {
    await open(form());
    background = startBackground(machine);
    await save(form({ title: "Coffee" }));
    expect(await state()).toBe("booked");
  });
});

describe("an event that was made the career conversation", () => {
  const event = oneOnOne({ start: `${day}T14:00` });

  async function book(): Promise<void> {
    const view = await openIn(background, event);
    await background.send(guide, "conversation.change", { ref: refOf(view), change: { kind: "career" } });
    expect(await state()).toBe("booked");
  }

  /** Opens another one in between, so that this one counts as opened anew. */
  async function openAgain(change: Partial<CalendarEvent>): Promise<void> {
    await background.send(tab, "calendar.closed", {});
    await open({ ...event, ...change });
    await settled(machine);
  }

  test.each([
    ["declined", { myAnswer: "no" }],
    ["cancelled", { doubt: "crossed-out" }],
  ] satisfies [string, Partial<CalendarEvent>][])(
    "lapses when it is shown %s, and is on again when not",
    async (_how, change) => {
      await book();
      machine.badges.length = 0;
      await openAgain(change);
      expect(await state()).toBe("overdue");
      expect(machine.badges.at(-1)?.text).toBe("1");
      await openAgain({});
      expect(await state()).toBe("booked");
    },
  );

  test("is asked about when its day is shown in full without it, and changed by nothing but the answer", async () => {
    await book();
    await shown([day], ["other"]);
    const { clock } = await row();
    expect(clock).toMatchObject({ state: "booked", question: { asks: "still-on", startsAt: `${day}T14:00` } });
    const conversationId = clock.question?.conversationId ?? "";
    await background.send(popup, "clock.answer", { conversationId, answer: "still-on" });
    expect((await row()).clock).toMatchObject({ state: "booked", question: null });
    await shown([day], []);
    expect((await row()).clock.question).toBeNull();
    await background.send(popup, "clock.answer", { conversationId, answer: "off" });
    expect(await state()).toBe("overdue");
    await background.send(popup, "clock.answer", { conversationId, answer: "unanswered" });
    expect(await state()).toBe("booked");
  });

  test.each<[string, days: string[], eventIds: string[], account: number]>([
    ["on another day", ["2026-12-04"], [], 0],
    ["in another account's calendar", [day], [], 1],
    ["with its event", [day], ["weekly_20261124T090000Z"], 0],
    ["with its event on another day, to which it was moved", [day, "2026-12-04"], ["weekly_20261124T090000Z"], 0],
  ])("is not asked about when days are shown %s", async (_what, days, eventIds, account) => {
    await book();
    await shown(days, eventIds, account);
    expect((await row()).clock.question).toBeNull();
  });

  test("is asked about no more once it was seen again", async () => {
    await book();
    await shown([day], []);
    expect((await row()).clock.question).not.toBeNull();
    await shown([day], ["weekly_20261124T090000Z"]);
    expect((await row()).clock.question).toBeNull();
  });

  describe("whose day has passed", () => {
    beforeEach(async () => {
      await book();
      machine.now = "2026-12-04T07:30:00.000Z";
    });

    test("is asked about, and counts as nothing until it is answered", async () => {
      expect((await row()).clock).toMatchObject({ state: "overdue", question: { asks: "happened" } });
      await background.send(popup, "clock.snooze", { personId: robinId, until: "2026-12-20" });
      expect((await row()).clock).toMatchObject({ state: "snoozed", question: { asks: "happened" } });
    });

    test("restarts the clock from its day when it took place, and the answer can be taken back", async () => {
      const conversationId = (await row()).clock.question?.conversationId ?? "";
      await background.send(popup, "clock.answer", { conversationId, answer: "held" });
      expect((await row()).clock).toMatchObject({ state: "fine", lastOn: day, dueOn: "2027-12-03", question: null });
      await background.send(popup, "clock.answer", { conversationId, answer: "unanswered" });
      expect((await row()).clock).toMatchObject({ state: "overdue", question: { asks: "happened" } });
      await background.send(popup, "clock.answer", { conversationId, answer: "not-held" });
      expect((await row()).clock).toMatchObject({ state: "overdue", question: null });
      await expect(background.send(popup, "clock.answer", { conversationId, answer: "held" })).rejects.toMatchObject({
        code: "invalid",
      });
    });
  });
});
