// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { GuidePage } from "../../../../components/guide/GuidePage";
import { createGuideStore, type GuideDeps } from "../../../../components/guide/store";
import type { CalendarEvent } from "../../../../utils/domain/calendar-event";
import { defaultSettings } from "../../../../utils/domain/settings";
import type { GuideState, NoGuideReason, PersonSummary } from "../../../../utils/domain/views";
import { RequestError } from "../../../../utils/messaging/errors";
import { control, leave, names, press, settle, show, type, words } from "../screen";
import { makeView, now, stateOf } from "./make";

vi.mock("../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

const ines: PersonSummary = {
  id: "ines",
  name: "Ines Okafor",
  email: "ines@example.com",
  role: "Engineer",
  kind: "report",
};
const empty: GuideState = { status: "empty", people: [ines], settings: defaultSettings };
const series = { eventId: "abc_20261124T100000Z", seriesId: "abc", minutes: 45, seenAt: now };
const other = { conversationId: "c0", date: "2026-11-17", startsAt: "2026-11-17T10:00" };

const event: CalendarEvent = {
  surface: "bubble",
  eventId: "abc",
  seriesId: "abc",
  recurring: false,
  title: "Robin / you",
  guests: [],
  guestCount: 2,
  me: "you@example.com",
  myAnswer: "yes",
  account: 0,
  start: "2026-11-24T10:00",
  minutes: 45,
  allDay: false,
};

function alone(reason: NoGuideReason): GuideState {
  return { status: "attach", event, reason, people: [ines], settings: defaultSettings };
}

/** The page on one state after the other, and what it asks; `answers` are given by the message's name. */
async function open(states: GuideState[], answers: Record<string, () => unknown> = {}) {
  const asked: [name: string, payload: unknown][] = [];
  const request = (async (name: string, payload: unknown) => {
    if (name === "guide.held") return null;
    if (name === "guide.people") return [ines];
    asked.push([name, payload]);
    return answers[name]?.() ?? makeView();
  }) as GuideDeps["request"];
  let ids = 0;
  const newId = () => `id ${++ids}`;
  const store = createGuideStore({ request, windowId: null, timeZone: "UTC", newId, now: () => now });
  for (const state of states) store.show(state);
  await show(<GuidePage store={store} />);
  return { store, asked };
}

async function openAbout(): Promise<void> {
  const panel = document.querySelector("[popover].person-panel") as HTMLElement;
  panel.hidePopover = () => {};
  panel.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
  await settle();
}

const heading = () => document.querySelector("h1")?.textContent;
const choose = async (name: string) => {
  const button = [...document.querySelectorAll<HTMLElement>(".person-choice")].find((one) =>
    one.textContent?.includes(name),
  );
  button?.click();
  await settle();
};

afterEach(leave);

describe("why a guide is here", () => {
  it("says which two people are in the event", async () => {
    await open([stateOf(makeView())]);
    await openAbout();
    expect(words()).toContain("Two people: you (you@example.com) and c1@example.com.");
    expect(names(".why button")).toEqual(["This is someone else", "Not a 1-on-1"]);
  });

  it("offers to ignore a series only where there is one", async () => {
    await open([stateOf(makeView({ conversation: { events: [series] } }))]);
    await openAbout();
    control("Ignore this series");
  });

  it("can be corrected when it was opened by hand beside an event", async () => {
    await open([stateOf(makeView({ change: { why: null } }))]);
    await openAbout();
    expect(words()).toContain("You opened this guide yourself.");
    expect(names(".why button")).toEqual(["This is someone else", "Not a 1-on-1"]);
  });

  it("has nothing to correct in a guide that was opened from a list", async () => {
    await open([stateOf(makeView({ change: { why: null, onEvent: false } }))]);
    await openAbout();
    expect(names(".why button")).toEqual([]);
  });
});

describe("a correction", () => {
  it("takes the guide away from what is no 1-on-1, and back", async () => {
    const { asked } = await open([stateOf(makeView())], {
      "event.correct": () => alone("corrected"),
      "event.uncorrect": () => stateOf(makeView()),
    });
    await openAbout();
    await press("Not a 1-on-1");
    expect(heading()).toBe("No guide here");
    expect(words()).toContain("You said that this is not a 1-on-1.");
    await press("Undo");
    expect(heading()).toBe("Robin Vale");
    expect(asked).toEqual([
      ["event.correct", { choice: { kind: "not-one-on-one" }, windowId: null }],
      ["event.uncorrect", { windowId: null }],
    ]);
  });

  it("leaves a series alone", async () => {
    const { asked } = await open([stateOf(makeView({ conversation: { events: [series] } }))], {
      "event.correct": () => alone("ignored"),
    });
    await openAbout();
    await press("Ignore this series");
    expect(words()).toContain("You asked to leave this series alone.");
    expect(asked).toEqual([["event.correct", { choice: { kind: "ignore-series" }, windowId: null }]]);
  });

  it("gives the event to somebody known, with the address if it is theirs, and says how to take it back", async () => {
    const { asked } = await open([stateOf(makeView())], {
      "event.correct": () => stateOf(makeView({ id: "c2", name: "Ines Okafor", change: { corrected: true } })),
      "event.uncorrect": () => stateOf(makeView()),
    });
    await openAbout();
    await press("This is someone else");
    await press("c1@example.com is their address, too");
    await choose("Ines Okafor");
    expect(heading()).toBe("Ines Okafor");
    expect(words()).toContain("This is with Ines Okafor now.");
    await press("Undo");
    expect(heading()).toBe("Robin Vale");
    const choice = { kind: "someone-else", person: { id: "ines" }, alsoKnownAs: true };
    expect(asked).toEqual([
      ["event.correct", { choice, windowId: null }],
      ["event.uncorrect", { windowId: null }],
    ]);
  });

  it("gives the event to somebody new", async () => {
    const { asked } = await open([stateOf(makeView())], {
      "event.correct": () => stateOf(makeView({ id: "c2", name: "Teo Brandt" })),
    });
    await openAbout();
    await press("This is someone else");
    await type("Name of somebody new", "Teo Brandt");
    await press("It is with them");
    const person = { name: "Teo Brandt", email: null, kind: "report" };
    expect(asked[0]?.[1]).toEqual({ choice: { kind: "someone-else", person, alsoKnownAs: false }, windowId: null });
  });

  it("closes what is known about the person before, even in the same conversation", async () => {
    const person = { ...makeView().person, id: "ines", name: "Ines Okafor" };
    await open([empty, stateOf(makeView())], { "event.correct": () => stateOf(makeView({ change: { person } })) });
    await openAbout();
    await press("This is someone else");
    await choose("Ines Okafor");
    expect(heading()).toBe("Ines Okafor");
    expect(document.querySelector(".someone-else")).toBeNull();
  });

  it("can be taken back later, too", async () => {
    const { asked } = await open([stateOf(makeView({ change: { corrected: true } }))], {
      "event.uncorrect": () => stateOf(makeView()),
    });
    await openAbout();
    expect(words()).toContain("You said that this is with Robin Vale.");
    await press("Undo");
    expect(asked).toEqual([["event.uncorrect", { windowId: null }]]);
  });

  it("leaves everything as it is when it cannot be kept, and says so", async () => {
    await open([stateOf(makeView())], {
      "event.correct": () => {
        throw new RequestError("storage-full");
      },
    });
    await openAbout();
    await press("Not a 1-on-1");
    expect(heading()).toBe("Robin Vale");
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Try again");
  });
});

describe("a talk that moved", () => {
  it("is offered with its day, brought here and taken back", async () => {
    const { asked } = await open([stateOf(makeView({ change: { joinProposal: other } }))], {
      "conversation.join": () => makeView({ change: { joined: other } }),
    });
    expect(words()).toContain("You have notes for Tue 17 November, which is not closed. Was that this meeting?");
    await press("Bring them here");
    expect(words()).not.toContain("Was that this meeting?");
    expect(words()).toContain("What you wrote for Tue 17 November is here now.");
    await press("Undo");
    const ref = { conversationId: "c1", draft: null };
    expect(asked).toEqual([
      ["conversation.join", { ref, otherConversationId: "c0" }],
      ["conversation.unjoin", { ref }],
    ]);
  });

  it("stays apart when it is another meeting", async () => {
    const { asked } = await open([stateOf(makeView({ change: { joinProposal: other } }))], {
      "conversation.apart": () => makeView(),
    });
    await press("Keep them apart");
    expect(words()).not.toContain("You have notes for");
    const ref = { conversationId: "c1", draft: null };
    expect(asked).toEqual([["conversation.apart", { ref, otherConversationId: "c0" }]]);
  });

  it("cannot be taken back once it was held", async () => {
    await open([stateOf(makeView({ change: { joined: other }, conversation: { state: "held" } }))]);
    await openAbout();
    expect(words()).not.toContain("You brought your notes");
  });

  it("asks of a later day whether it moved here", async () => {
    await open([stateOf(makeView({ change: { joinProposal: { ...other, date: "2026-11-27" } } }))]);
    expect(words()).toContain("You have notes for Fri 27 November. Did it move here?");
  });

  it("can be taken back for as long as the background allows it", async () => {
    const { asked } = await open([stateOf(makeView({ change: { joined: other } }))]);
    await openAbout();
    expect(words()).toContain("You brought your notes for Tue 17 November here.");
    await press("Take them back");
    expect(asked[0]?.[0]).toBe("conversation.unjoin");
  });
});
