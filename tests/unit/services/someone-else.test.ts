/** "This is someone else": what was written goes to them, and back when it is taken back. */
import { beforeEach, describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import type { ConversationView, GuideState } from "../../../utils/domain/views";
import type { Payload } from "../../../utils/messaging/protocol";
import { allCorrections } from "../../../utils/storage/repositories/corrections";
import { allPeople } from "../../../utils/storage/repositories/people";
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
  viewIn,
  withGuest,
} from "./support/background";
import { addGoal, addPromise, lineWith } from "./support/fields";

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
const someoneElse = (person: Extract<Payload<"event.correct">["choice"], { kind: "someone-else" }>["person"]) =>
  correct({ kind: "someone-else", person, alsoKnownAs: false });
const uncorrect = () => background.send(guide, "event.uncorrect", here);
const write = (view: ConversationView, text: string) =>
  background.send(guide, "note.save", { ref: refOf(view), slot: "free", lines: [lineWith(text)], baseVersion: 0 });
const textsIn = (state: GuideState | ConversationView) => {
  const { notes } = "status" in state ? viewIn(state) : state;
  return notes.flatMap(({ lines }) => lines.map(({ text }) => text));
};
const peopleNamed = async () => (await machine.database.read(allPeople)).map(({ name }) => name).sort();

describe("this is someone else", () => {
  test("shows them, says that it can be taken back, and is remembered for the series", async () => {
    await open();
    const state = viewIn(await someoneElse(kim));
    expect(state).toMatchObject({ corrected: true, person: { name: "Kim Ode", emails: ["kim@example.com"] } });
    expect(state.why).toEqual({ me: "me@example.com", other: "robin@example.com" });
    background = startBackground(machine);
    expect(await open(oneOnOne(nextWeek))).toMatchObject({ corrected: true, person: { name: "Kim Ode" } });
    expect(await open(oneOnOne(single))).toMatchObject({ corrected: false, person: { name: "Robin Vale" } });
    expect(await peopleNamed()).toEqual(["Kim Ode"]);
  });

  test("does not hold when the series has another guest", async () => {
    await open();
    await someoneElse(kim);
    const teo = oneOnOne({ ...nextWeek, ...withGuest("teo@example.com", "Teo") });
    expect(await open(teo)).toMatchObject({ corrected: false, person: { name: "Teo" } });
    expect(await stateOf(group({ seriesId: "weekly" }))).toMatchObject({ status: "attach", reason: "group" });
  });

  test("gives them all that was written in the series, and back again with what came later", async () => {
    await write(await open(), "First");
    const second = await open(oneOnOne(nextWeek));
    await write(second, "Second");
    await addPromise(background, await open(oneOnOne(nextWeek)));
    const goals = await addGoal(background, await open(oneOnOne(nextWeek)), { text: "Made here" });
    await background.send(guide, "energiser.add", { ref: refOf(goals), text: "The launch" });
    const robin = goals.person.id;
    await write(await open(oneOnOne(single)), "Another series");

    await open(oneOnOne(nextWeek));
    const given = viewIn(await someoneElse(kim));
    expect(given).toMatchObject({
      person: { name: "Kim Ode" },
      conversation: { id: second.conversation.id },
      promises: [{ text: "Ask for a budget" }],
      goals: [{ text: "Made here" }],
      energisers: [{ text: "The launch" }],
    });
    expect(textsIn(given)).toEqual(["Second"]);
    expect(textsIn(await open())).toEqual(["First"]);
    expect(await open(oneOnOne(single))).toMatchObject({
      person: { id: robin },
      promises: [],
      goals: [],
      energisers: [],
    });

    const third = oneOnOne({ eventId: "weekly_20261208T090000Z", start: "2026-12-08T10:00" });
    machine.now = "2026-11-24T08:00:00.000Z";
    await write(await open(third), "Third");
    const back = viewIn(await uncorrect());
    expect(back).toMatchObject({ corrected: false, person: { id: robin }, promises: [{}], goals: [{}] });
    expect(textsIn(back)).toEqual(["Third"]);
    expect(textsIn(await open(oneOnOne(nextWeek)))).toEqual(["Second"]);
    expect(textsIn(await open())).toEqual(["First"]);
  });

  test("leaves a goal on the ladder it is part of", async () => {
    const upper = await addGoal(background, await open(oneOnOne(single)), { text: "Upper", level: "year" });
    const leadsTo = upper.goals[0]?.id ?? null;
    await addGoal(background, await open(), { text: "Lower", leadsTo });
    await open();
    expect(viewIn(await someoneElse(kim)).goals).toEqual([]);
    const texts = (await open(oneOnOne(single))).goals.map(({ text }) => text);
    expect(texts).toEqual(["Lower", "Upper"]);
  });

  test("adds the person of the event when it is taken back and they were never stored", async () => {
    await open();
    const view = viewIn(await someoneElse(kim));
    machine.now = "2026-11-24T08:00:00.000Z";
    await write(view, "Was Robin after all");
    const back = viewIn(await uncorrect());
    expect(back).toMatchObject({ stored: true, person: { name: "Robin Vale" } });
    expect(textsIn(back)).toEqual(["Was Robin after all"]);
    expect(await peopleNamed()).toEqual(["Kim Ode", "Robin Vale"]);
  });

  test("can be said once more, and is taken back step by step", async () => {
    await write(await open(), "Whose?");
    await someoneElse(kim);
    const lea = { name: "Lea", email: null, kind: "peer" } as const;
    expect(viewIn(await someoneElse(lea))).toMatchObject({ person: { name: "Lea" } });
    expect(viewIn(await uncorrect())).toMatchObject({ corrected: true, person: { name: "Kim Ode" } });
    const back = viewIn(await uncorrect());
    expect(back).toMatchObject({ corrected: false, person: { name: "Robin Vale" } });
    expect(textsIn(back)).toEqual(["Whose?"]);
  });

  test("can add the address to that person, who is known by it everywhere until it is taken back", async () => {
    await open();
    await correct({ kind: "someone-else", person: kim, alsoKnownAs: true });
    expect(await open(oneOnOne(single))).toMatchObject({
      corrected: false,
      person: { name: "Kim Ode", emails: ["kim@example.com", "robin@example.com"] },
    });
    await open();
    expect(viewIn(await uncorrect()).person.name).toBe("Robin Vale");
    expect(await machine.database.read(allPeople)).toMatchObject([{ emails: ["kim@example.com"] }]);
  });

  test("does not take an address away from somebody, and then changes nothing", async () => {
    await write(await open(), "Robin's");
    const taken = correct({ kind: "someone-else", person: kim, alsoKnownAs: true });
    await expect(taken).rejects.toMatchObject({ code: "address-taken" });
    expect(await peopleNamed()).toEqual(["Robin Vale"]);
    expect(await machine.database.read(allCorrections)).toEqual([]);
  });

  test("can be said of an event that was attached by hand, for this event alone", async () => {
    await report(group());
    const attached = viewIn(await background.send(guide, "guide.attach", { person: kim, ...here }));
    await write(attached, "In the group");
    const lea = { name: "Lea", email: null, kind: "peer" } as const;
    const given = viewIn(await someoneElse(lea));
    expect(given).toMatchObject({ corrected: true, person: { name: "Lea" } });
    expect(textsIn(given)).toEqual(["In the group"]);
    expect(viewIn(await uncorrect())).toMatchObject({ corrected: false, person: { name: "Kim Ode" } });
  });

  test("leaves nobody behind who was entered for it, once it is taken back, unless something is theirs by then", async () => {
    const listed = async () => (await background.send(guide, "guide.people", {})).map(({ name }) => name);
    const lea = { name: "Lea", email: null, kind: "peer" } as const;
    await write(await open(), "First");
    await someoneElse(lea);
    expect(await listed()).toEqual(["Lea", "Robin Vale"]);
    expect(textsIn(viewIn(await uncorrect()))).toEqual(["First"]);
    expect(await listed()).toEqual(["Robin Vale"]);

    const given = viewIn(await someoneElse({ ...lea, name: "Ada" }));
    await background.send(guide, "direction.set", { ref: refOf(given), text: "Design", none: false });
    await uncorrect();
    expect(await listed()).toEqual(["Ada", "Robin Vale"]);

    const described = viewIn(await someoneElse({ ...lea, name: "Bo" }));
    await background.send(options, "person.change", { personId: described.person.id, change: { role: "Designer" } });
    await uncorrect();
    expect(await listed()).toEqual(["Ada", "Bo", "Robin Vale"]);
  });

  test("is not for an event that is nobody's: that one is attached", async () => {
    await report(group());
    await expect(someoneElse(kim)).rejects.toMatchObject({ code: "invalid" });
  });

  test("no longer holds once that person is in the bin", async () => {
    await open();
    const { person } = viewIn(await someoneElse(kim));
    await background.send(options, "person.delete", { personId: person.id, deleted: true });
    expect(await open()).toMatchObject({ corrected: false, person: { name: "Robin Vale" } });
  });

  test("makes the career clock follow", async () => {
    const view = await open(oneOnOne({ start: "2026-11-24T10:00" }));
    await background.send(guide, "conversation.change", { ref: refOf(view), change: { kind: "career" } });
    await open();
    expect(viewIn(await someoneElse(kim)).person.booked?.startsAt).toBe("2026-11-24T10:00");
    const robin = (await machine.database.read(allPeople)).find(({ name }) => name === "Robin Vale");
    expect(robin?.booked).toBeNull();
    expect(viewIn(await uncorrect()).person.booked?.startsAt).toBe("2026-11-24T10:00");
  });
});

test("another address of the person on show is added, unless it is somebody else's", async () => {
  const view = await open();
  const added = await background.send(guide, "person.alias", { ref: refOf(view), email: "rv@home.example" });
  expect(added.person.emails).toEqual(["robin@example.com", "rv@home.example"]);
  expect((await open(oneOnOne({ ...single, ...withGuest("rv@home.example", "R") }))).person.name).toBe("Robin Vale");
  await write(await open(oneOnOne({ ...single, eventId: "k", ...withGuest("kim@example.com", "Kim") })), "Kim's");
  await settled(machine);
  const taken = background.send(guide, "person.alias", { ref: refOf(added), email: "kim@example.com" });
  await expect(taken).rejects.toMatchObject({ code: "address-taken" });
});
