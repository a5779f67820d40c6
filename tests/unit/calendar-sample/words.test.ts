import { describe, expect, it } from "vitest";
import { bubbleWhen, chipLabel, guestCounts, guestLabel, span, titleOf } from "../../calendar/client/words";
import { people, type SampleEvent } from "../../calendar/events";
import { sampleEvents } from "../../calendar/expand";

const me = people.me;
const events = sampleEvents("2026-11-24", me.email, "America/New_York", 0);
const byKey = (key: string): SampleEvent => {
  const event = events.find((one) => one.key === key);
  if (!event) throw new Error(key);
  return event;
};

describe("a chip's label", () => {
  it.each([
    ["robin", "10 to 10:45am, Robin / Mara, Mara Kessel, Accepted, No location, November 24, 2026"],
    [
      "jonas",
      "10:30 to 11:30am, Catch-up over coffee, Mara Kessel, Accepted, Location: The corner café, November 26, 2026",
    ],
    ["declined", "11:30am to 12:30pm, Vendor demo, Mara Kessel, Declined, No location, November 24, 2026"],
    ["unanswered", "4:30 to 5:15pm, Book club, Mara Kessel, Needs RSVP, No location, November 27, 2026"],
    ["not-mine", "2:30 to 3pm, Tom and Jonas, Calendar: Tom Bergström, No location, November 27, 2026"],
    ["offsite", "All day, Design week, Mara Kessel, No location, November 24 – 26, 2026"],
    [
      "past-midnight",
      "November 27, 2026 at 10pm to November 28, 2026 at 3am, Release watch, Mara Kessel, Accepted, No location",
    ],
  ])("of %s", (key, label) => {
    expect(chipLabel(byKey(key), me, false)).toBe(label);
  });

  it("never names the other guest", () => {
    for (const event of events) {
      const others = event.guests.filter(({ email }) => email !== me.email).map(({ email }) => email);
      for (const email of others) expect(chipLabel(event, me, false)).not.toContain(email);
    }
  });

  it("follows the setting for 24 hours", () => {
    expect(chipLabel(byKey("tom"), me, true)).toMatch(/^13:00 to 13:25, /);
  });
});

describe("the bubble's words", () => {
  it("name the day, and the year only when it is another", () => {
    expect(bubbleWhen(byKey("robin"), false, "2026")).toEqual({ day: "Tuesday, November 24", time: "10:00 – 10:45am" });
    expect(bubbleWhen(byKey("robin"), false, "2027").day).toBe("Tuesday, November 24, 2026");
    expect(bubbleWhen(byKey("offsite"), false, "2026")).toEqual({ day: "November 24 – 26", time: "" });
    expect(bubbleWhen(byKey("office"), false, "2026")).toEqual({ day: "Monday, November 23", time: "" });
    expect(span(byKey("declined"), false)).toBe("11:30am – 12:30pm");
    expect(titleOf(byKey("no-title"))).toBe("(No title)");
  });

  it("count the guests", () => {
    expect(guestCounts(byKey("design-review").guests)).toEqual({ total: "4 guests", answers: ["3 yes", "1 maybe"] });
    expect(guestCounts(byKey("room-only").guests).total).toBe("1 guest");
  });

  it("name a guest, the answer and the organiser", () => {
    const [organizer, other] = byKey("priya").guests;
    expect(organizer && guestLabel(organizer)).toBe("Mara Kessel, Attending, Organizer");
    expect(other && guestLabel(other)).toBe("Priya Raman, Maybe");
    expect(byKey("nameless").guests.map(guestLabel)[1]).toBe("new.joiner@example.com");
  });
});
