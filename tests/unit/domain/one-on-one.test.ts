import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddress } from "../../../utils/domain/address";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import { findOneOnOne } from "../../../utils/domain/one-on-one";
import type { NoGuideReason } from "../../../utils/domain/views";
import { runs } from "../runs";
import { makeEvent, makeGuest } from "./make";

const me = makeGuest("me@example.com");
const robin = makeGuest("robin@example.com", { name: "Robin Vale", organizer: true });
const teo = makeGuest("teo@example.com");
const room = makeGuest("room-7@resource.calendar.google.com", { kind: "room" });
const team = makeGuest("team@example.com", { kind: "group" });

describe("findOneOnOne", () => {
  it.each<[what: string, event: Partial<CalendarEvent>, ownEmails: string[]]>([
    ["two guests, me second", { guests: [robin, me] }, []],
    ["two guests, me first", { guests: [me, robin] }, []],
    ["a count that cannot be read", { guests: [robin, me], guestCount: null }, []],
    ["a room, which the page does not count", { guests: [robin, room, me], guestCount: 2 }, []],
    ["me in capitals", { guests: [robin, me], me: "Me@Example.COM" }, []],
    ["me by my second address", { guests: [robin, me], me: "main@example.com" }, ["ME@example.com"]],
    ["me by my own list alone", { guests: [robin, me], me: null }, ["me@example.com"]],
    ["no answer yet", { guests: [robin, me], myAnswer: null }, []],
    ["maybe", { guests: [robin, me], myAnswer: "maybe" }, []],
    ["no event id", { guests: [robin, me], eventId: null, seriesId: null }, []],
  ])("finds the other person: %s", (_, event, ownEmails) => {
    expect(findOneOnOne(makeEvent(event), ownEmails)).toEqual({ other: robin, me: "me@example.com" });
  });

  it.each<[reason: NoGuideReason, what: string, event: Partial<CalendarEvent>, ownEmails?: string[]]>([
    ["no-guests", "nobody", { guests: [], guestCount: null }],
    ["no-guests", "nobody, and the page says so", { guests: [], guestCount: 0 }],
    ["no-guests", "a room only", { guests: [room], guestCount: null }],
    ["hidden-guests", "a count without a list", { guests: [], guestCount: 2 }],
    ["hidden-guests", "a count above the list", { guests: [robin, me], guestCount: 5 }],
    ["hidden-guests", "a list still filling", { guests: [me], guestCount: 2 }],
    ["hidden-guests", "a room standing where a person is hidden", { guests: [robin, me, room], guestCount: 3 }],
    ["group", "three people", { guests: [robin, me, teo], guestCount: 3 }],
    ["group", "three people of many", { guests: [robin, me, teo], guestCount: 200 }],
    ["group", "a mailing list and me", { guests: [team, me] }],
    ["not-invited", "somebody else's 1-on-1", { guests: [robin, teo] }],
    ["not-invited", "one other person", { guests: [robin], guestCount: 1 }],
    ["unknown-me", "a page that does not tell who I am", { guests: [robin, me], me: null }],
    [
      "unknown-me",
      "the same, with an own address that is not there",
      { guests: [robin, me], me: null },
      ["x@example.com"],
    ],
    ["only-me", "both are mine", { guests: [me, makeGuest("me@home.example")] }, ["me@home.example"]],
    ["only-me", "me alone", { guests: [me], guestCount: 1 }],
    ["declined", "I said no", { guests: [robin, me], myAnswer: "no" }],
    ["crossed-out", "the page crosses it out, whatever I said", { guests: [robin, me], doubt: "crossed-out" }],
    ["unclear-answer", "I said something that may be no", { guests: [robin, me], doubt: "unclear-answer" }],
    ["hidden-guests", "the page says that it hides some", { guests: [robin, me], doubt: "hidden-guests" }],
    ["hidden-guests", "only I am listed, of a list that is hidden", { guests: [me], doubt: "hidden-guests" }],
  ])("says %s: %s", (reason, _, event, ownEmails = []) => {
    expect(findOneOnOne(makeEvent(event), ownEmails)).toEqual({ reason });
  });

  it("takes gmail.com and googlemail.com for one mailbox, and keeps dots", () => {
    const pair = (address: string) => makeEvent({ guests: [robin, makeGuest(address)], me: "a.b@gmail.com" });
    expect(findOneOnOne(pair("a.b@googlemail.com"), [])).toEqual({ other: robin, me: "a.b@googlemail.com" });
    expect(findOneOnOne(pair("ab@gmail.com"), [])).toEqual({ reason: "not-invited" });
  });

  it("only ever finds somebody in an event of two people, and never me", () => {
    const guest = fc.constantFrom(me, robin, teo, room, team, makeGuest("me@home.example"));
    const event = fc.record({
      guests: fc.uniqueArray(guest, { maxLength: 5 }),
      guestCount: fc.option(fc.nat(5)),
      me: fc.constantFrom("me@example.com", "ME@example.com"),
    });
    fc.assert(
      fc.property(event, (fields) => {
        const found = findOneOnOne(makeEvent(fields), ["me@home.example"]);
        if ("reason" in found) return;
        expect([robin, teo]).toContain(found.other);
        const people = fields.guests.filter(({ kind }) => kind !== "room");
        expect(people).toHaveLength(2);
        expect(fields.guestCount ?? 2).toBe(2);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("canonicalAddress", () => {
  it.each([
    [" Robin@Example.com ", "robin@example.com"],
    ["Robin.Vale+cal@GoogleMail.com", "robin.vale+cal@gmail.com"],
    ["x@googlemail.com.example", "x@googlemail.com.example"],
    ["x@notgooglemail.com", "x@notgooglemail.com"],
  ])("writes %j as %j", (email, canonical) => {
    expect(canonicalAddress(email)).toBe(canonical);
  });
});
