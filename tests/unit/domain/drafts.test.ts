import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { draftFor, nameOf, newConversation, newPerson } from "../../../utils/domain/drafts";
import { conversation, person } from "../../../utils/messaging/schemas";
import { counter, makeEvent, makeGuest, makePerson, now } from "./make";

const today = "2026-11-20";
const robin = makeGuest("robin@example.com", { name: "Robin Vale" });

function draft(event: Parameters<typeof makeEvent>[0] = {}, context: Partial<Parameters<typeof draftFor>[2]> = {}) {
  return draftFor(makeEvent(event), robin, { newId: counter(), now, today, ...context });
}

describe("newPerson", () => {
  it("is a report with a yearly clock unless said otherwise", () => {
    const made = newPerson({ name: "Robin Vale" }, { newId: counter(), now });
    expect(made).toMatchObject({
      id: "1",
      name: "Robin Vale",
      kind: "report",
      emails: [],
      createdAt: now,
      editedAt: now,
    });
    expect(made.clock.everyMonths).toBe(12);
    expect(newPerson({ name: "Lea", kind: "peer" }, { newId: counter(), now }).clock.everyMonths).toBeNull();
  });

  it("writes each address once, in lower case", () => {
    const emails = [" Robin@Example.com", "robin@example.com", "", "rv@home.example"];
    expect(newPerson({ name: "Robin", emails }, { newId: counter(), now }).emails).toEqual([
      "robin@example.com",
      "rv@home.example",
    ]);
  });
});

describe("newConversation", () => {
  it("is planned, regular and an hour long unless said otherwise", () => {
    const made = newConversation({ personId: "robin", date: today }, { newId: counter(), now });
    expect(made).toMatchObject({ id: "1", kind: "regular", guideId: "regular", minutes: 60, state: "planned" });
    const career = newConversation({ personId: "robin", date: today, kind: "career" }, { newId: counter(), now });
    expect(career.guideId).toBe("career");
  });
});

describe("draftFor", () => {
  it("takes person, day, time, length and link from the event", () => {
    const made = draft();
    expect(made.person).toMatchObject({ name: "Robin Vale", emails: ["robin@example.com"] });
    expect(made.conversation).toMatchObject({
      personId: made.person.id,
      date: "2026-11-24",
      startsAt: "2026-11-24T10:00",
      minutes: 45,
      kind: "regular",
      events: [{ eventId: "abc_20261124T090000Z", seriesId: "abc", minutes: 45, seenAt: now }],
    });
    expect(made.conversation.id).not.toBe(made.person.id);
  });

  it("falls back where the page does not tell", () => {
    const made = draft({ start: null, minutes: null, eventId: null, seriesId: null });
    expect(made.conversation).toMatchObject({ date: today, startsAt: null, minutes: 60, events: [] });
  });

  it.each([
    [
      { minutes: 1440, allDay: true, start: "2026-11-24T00:00" },
      { minutes: 60, startsAt: null, date: "2026-11-24" },
    ],
    [{ minutes: 240 }, { minutes: 60, startsAt: "2026-11-24T10:00" }],
    [{ minutes: 180 }, { minutes: 180 }],
  ])("%o", (event, expected) => {
    expect(draft(event).conversation).toMatchObject(expected);
  });

  it("remembers the length the calendar showed, even where it is not planned with", () => {
    expect(draft({ minutes: 240 }).conversation.events[0]?.minutes).toBe(240);
  });

  it("takes a single event as a series of its own", () => {
    expect(draft({ eventId: "single", seriesId: null }).conversation.events[0]?.seriesId).toBe("single");
  });

  it("keeps a person who is known already", () => {
    const known = makePerson({ id: "known", name: "Robin, as I call her" });
    const made = draft({}, { known, kind: "career" });
    expect(made.person).toBe(known);
    expect(made.conversation).toMatchObject({ personId: "known", kind: "career" });
  });

  it("makes what the background accepts, whatever the calendar says", () => {
    for (const name of ["", "x".repeat(30_000), "<script>alert(1)</script>", "\u0000\n", "روبن"]) {
      const made = draftFor(makeEvent(), { ...robin, name }, { newId: counter("id "), now, today });
      expect(v.safeParse(person, made.person).success).toBe(true);
      expect(v.safeParse(conversation, made.conversation).success).toBe(true);
    }
  });
});

describe("nameOf", () => {
  it.each([
    ["Robin Vale", "Robin Vale"],
    ["  Robin \n\t Vale ", "Robin Vale"],
    ["", "robin@example.com"],
    [" \u0007 ", "robin@example.com"],
    // A name that would turn the text around it: the controls go, the letters stay.
    ["Robin \u202Eelav\u202C", "Robin elav"],
    ["روبن ڤيل", "روبن ڤيل"],
    ["<b>Robin</b>", "<b>Robin</b>"],
  ])("reads %j as %j", (name, expected) => {
    expect(nameOf({ name, email: "robin@example.com" })).toBe(expected);
  });

  it("cuts a name of any length, never in the middle of a character", () => {
    const name = nameOf({ name: "🌱".repeat(5_000), email: "robin@example.com" });
    expect(name).toBe("🌱".repeat(200));
  });
});
