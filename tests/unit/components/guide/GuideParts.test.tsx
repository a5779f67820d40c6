// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../../utils/domain/settings";
import { RequestError } from "../../../../utils/messaging/errors";
import { leave, names, press, settle, type, words } from "../screen";
import { alert, heading, isDisabled, open } from "./guide-page";
import { makeView, now, stateOf } from "./make";

vi.mock("../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

afterEach(leave);

describe("Live", () => {
  it("starts, and stands on its stage after a reload", async () => {
    const { changes } = await open(stateOf(makeView()));
    await press("Live");
    await press("Start");
    expect(changes).toMatchObject([["conversation.change", { change: { liveSince: now } }]]);

    const stages = [{ stageId: "theirs", done: true, skipped: false }];
    await open(stateOf(makeView({ conversation: { liveSince: now, startsAt: null, stages } })));
    expect(words()).toContain("2 of 5");
    expect(names(".stage-clock h2")).toEqual(["Since last time"]);
    expect(names("[role=textbox]")).toEqual(["Notes for Since last time"]);
  });

  it("offers the question that suits the stage, with what to ask then; another one only when it is wanted", async () => {
    const slot = (id: string) => ({
      questionId: id,
      text: `${id}?`,
      why: "",
      state: "offered" as const,
      pinned: false,
    });
    const live = (...stages: string[]) =>
      makeView({
        conversation: { liveSince: now, startsAt: null, questions: [slot("Own"), slot("Banked")] },
        change: { questionDetails: [{ questionId: "Banked", stages, followUp: "And then?", listenFor: "A name." }] },
      });
    await open(stateOf(live("since", "theirs")));
    await press("Live");
    expect(words()).toContain("Banked?Then: And then? Listen for: A name.");
    await open(stateOf(live("since")));
    await press("Live");
    expect(words()).not.toContain("Banked?");
    await press("Show a question");
    expect(words()).toContain("Own?Asked");
  });
});

describe("a question", () => {
  const slot = (id: string) => ({ questionId: id, text: `${id}?`, why: "", state: "offered" as const, pinned: false });
  const withQuestions = (...ids: string[]) => makeView({ conversation: { questions: ids.map(slot) } });

  it("that was left out comes back to its place, for the one that stood in", async () => {
    const { changes } = await open(stateOf(withQuestions("One", "Two", "Three")), () =>
      withQuestions("One", "Other", "Three"),
    );
    await press("Two?");
    await press("Never again");
    expect(words()).toContain("You will not see it again.");
    await press("Undo");
    expect(changes).toMatchObject([
      ["question.drop", { questionId: "Two", forever: true }],
      ["question.restore", { question: slot("Two"), at: 1, standIn: "Other" }],
    ]);
  });
});

describe("wrapping up", () => {
  const career = { kind: "career" as const, guideId: "career" };

  it("holds a regular conversation at once", async () => {
    const { changes } = await open(stateOf(makeView()));
    await press("Wrap up");
    await press("Held");
    expect(changes).toMatchObject([["conversation.hold", { on: "2026-11-24", noPromiseOnPurpose: false }]]);
  });

  it("asks a career conversation for a promise, or for none on purpose", async () => {
    const { changes } = await open(stateOf(makeView({ conversation: career })));
    await press("Wrap up");
    expect(isDisabled("Held")).toBe(true);
    await press("None, on purpose");
    await press("Held");
    expect(changes).toMatchObject([["conversation.hold", { noPromiseOnPurpose: true }]]);
  });

  it("does not hold what is still to come", async () => {
    await open(stateOf(makeView()));
    await press("Wrap up");
    await type("On", "2026-11-25");
    expect(isDisabled("Held")).toBe(true);
  });

  it("can be taken back", async () => {
    const { changes } = await open(stateOf(makeView({ conversation: { state: "held" } })));
    await press("Wrap up");
    expect(words()).toContain("Held on Tue 24 November");
    await press("Undo");
    expect(changes[0]?.[0]).toBe("conversation.reopen");
  });
});

describe("without a conversation", () => {
  const robin = { id: "p1", name: "Robin Vale", email: "robin@example.com", role: "Designer", kind: "report" as const };
  const ada = { email: "ada@example.com", name: "Ada Lind", organizer: false, kind: "person" as const };
  const review = {
    surface: "bubble" as const,
    eventId: "e",
    seriesId: "e",
    recurring: false,
    title: "Design review",
    guests: [ada, { ...ada, email: "you@example.com", name: "Mara Kessel" }],
    guestCount: 3,
    me: "you@example.com",
    myAnswer: null,
    account: 0,
    start: null,
    minutes: 30,
    allDay: false,
  };

  it("says why an event has no guide, and attaches one to a guest", async () => {
    const people = [robin];
    const { changes } = await open({
      status: "attach",
      reason: "group",
      people,
      settings: defaultSettings,
      event: review,
    });
    expect(words()).toContain("More than two people");
    expect(words()).not.toContain("Mara Kessel");
    expect(names("section h2")).toEqual(["Guests", "People you know", "Somebody else"]);
    document.querySelector<HTMLElement>(".person-choice")?.click();
    await settle();
    const person = { name: "Ada Lind", email: "ada@example.com", kind: "report" };
    expect(changes).toEqual([["guide.attach", { person, windowId: null }]]);
  });

  it("offers the people that are known when nothing is open", async () => {
    const { changes } = await open({ status: "empty", people: [robin], settings: defaultSettings });
    document.querySelector<HTMLElement>(".person-choice")?.click();
    expect(changes).toEqual([["guide.open", { personId: "p1", windowId: null }]]);
  });

  it("says so when the database is closed, and asks again", async () => {
    let closed = true;
    const { store } = await open(null, () => {
      if (closed) throw new RequestError("storage-closed");
      return stateOf(makeView());
    });
    await store.load();
    await settle();
    expect(alert()).toContain("cannot open its database");
    closed = false;
    await press("Try again");
    expect(heading()).toBe("Robin Vale");
  });
});
