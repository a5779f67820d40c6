import { describe, expect, it } from "vitest";
import type { Conversation } from "../../../utils/domain/conversation";
import { newConversation } from "../../../utils/domain/drafts";
import { findJoinProposal, proposalRange } from "../../../utils/domain/join-proposal";

/** A planned half hour with Robin; prepared on Monday the 23rd unless the fields say otherwise. */
function plan(id: string, fields: Partial<Conversation> & { eventIds?: string[]; seenAt?: string } = {}) {
  const { eventIds = [id], seenAt = monday, ...rest } = fields;
  const events = eventIds.map((eventId) => ({ eventId, seriesId: eventId, minutes: 30, seenAt }));
  const date = rest.startsAt?.slice(0, 10) ?? "2026-11-26";
  const made = newConversation({ personId: "robin", date, events }, { newId: () => id, now: monday });
  return { ...made, startsAt: "2026-11-26T10:00", ...rest };
}

const monday = "2026-11-23T09:00:00.000Z";
const tuesday = "2026-11-24T09:00:00.000Z";
const friday = "2026-11-27T09:00:00.000Z";
const invitedAnew = plan("new", { startsAt: "2026-11-30T10:00", date: "2026-11-30", seenAt: tuesday });

function proposed(others: Conversation[], current = invitedAnew, firstSeen = tuesday, writtenAt = monday) {
  const candidates = others.map((conversation) => ({ conversation, writtenAt }));
  return findJoinProposal(current, candidates, { firstSeen, timeZone: "Europe/Vienna" })?.id ?? null;
}

describe("the proposal to join", () => {
  it("is the planned conversation whose event was not seen since this one's appeared", () => {
    expect(proposed([plan("old")])).toBe("old");
    expect(proposed([plan("old", { seenAt: tuesday })])).toBeNull();
    expect(proposed([plan("old", { seenAt: friday })])).toBeNull();
  });

  it("is for planned conversations on both sides", () => {
    expect(proposed([plan("old", { state: "held" })])).toBeNull();
    expect(proposed([plan("old", { state: "skipped" })])).toBeNull();
    expect(proposed([plan("old", { liveSince: monday })])).toBeNull();
    expect(proposed([plan("old", { deletedAt: monday })])).toBeNull();
    expect(proposed([plan("old")], { ...invitedAnew, state: "held" })).toBeNull();
    expect(proposed([plan("old")], { ...invitedAnew, events: [] })).toBeNull();
  });

  it("is never itself, and none when there is nothing", () => {
    expect(proposed([invitedAnew])).toBeNull();
    expect(proposed([])).toBeNull();
  });

  it.each([
    ["2026-11-16", "old"],
    ["2026-11-15", null],
    ["2026-12-14", "old"],
    ["2026-12-15", null],
  ])("reaches 14 days: %s", (date, expected) => {
    const seenAt = "2026-11-01T09:00:00.000Z";
    const old = { ...plan("old", { seenAt, startsAt: `${date}T10:00`, date }), editedAt: seenAt };
    expect(proposed([old], invitedAnew, tuesday, seenAt)).toBe(expected);
    const { from, to } = proposalRange(invitedAnew.date);
    expect(date >= from && date <= to).toBe(expected !== null);
  });

  it("is none when something of the other was seen or written from its start on: then it took place", () => {
    const begun = "2026-11-26T09:00:00.000Z";
    const before = "2026-11-26T08:59:00.000Z";
    expect(proposed([plan("old")], invitedAnew, friday, begun)).toBeNull();
    expect(proposed([plan("old")], invitedAnew, friday, before)).toBe("old");
    expect(proposed([plan("old", { seenAt: begun })], invitedAnew, friday)).toBeNull();
    expect(proposed([{ ...plan("old"), editedAt: begun }], invitedAnew, friday)).toBeNull();
    expect(proposed([plan("old", { startsAt: null, date: "2026-11-23" })], invitedAnew, friday)).toBeNull();
  });

  it("tells two instances of one series from two sides of a split", () => {
    const second = plan("second", {
      eventIds: ["weekly_20261203T090000Z"],
      startsAt: "2026-12-03T10:00",
      seenAt: tuesday,
    });
    const first = plan("first", { eventIds: ["weekly_20261126T090000Z"] });
    expect(proposed([first], second)).toBeNull();
    const split = { ...second, events: [{ ...second.events[0], eventId: "weekly_R20261126T100000_20261126T100000Z" }] };
    expect(proposed([first], split as Conversation)).toBe("first");
  });

  it("is none that the user said is another meeting, whichever of the two they said it on", () => {
    expect(proposed([plan("old", { apartIds: ["new"] })])).toBeNull();
    expect(proposed([plan("old")], { ...invitedAnew, apartIds: ["old"] })).toBeNull();
    expect(proposed([plan("old")], { ...invitedAnew, apartIds: ["other"] })).toBe("old");
  });

  it("is the nearest in time", () => {
    const far = plan("far", { startsAt: "2026-11-24T10:00", date: "2026-11-24" });
    expect(proposed([far, plan("near")])).toBe("near");
  });
});
