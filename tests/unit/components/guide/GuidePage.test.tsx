// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { RequestError } from "../../../../utils/messaging/errors";
import { control, field, leave, names, press, settle, type, words } from "../screen";
import { alert, heading, isDisabled, open, status, verdict } from "./guide-page";
import { later, makeView, now, stateOf } from "./make";

vi.mock("../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

afterEach(leave);

describe("a conversation", () => {
  it("keeps the names by which its parts are found", async () => {
    await open(stateOf(makeView()));
    expect(document.querySelectorAll("main")).toHaveLength(1);
    expect(heading()).toBe("Robin Vale");
    const labels = [...document.querySelectorAll("section")].map((each) => each.getAttribute("aria-labelledby") ?? "");
    expect(labels.map((id) => document.getElementById(id)?.textContent)).toEqual([
      "Promises",
      "Questions",
      "Agenda",
      "Goals",
      "Notes",
    ]);
    expect(names("[role=textbox]")).toEqual(["Notes"]);
    expect(status()).toBe("");
  });

  it("has an agenda that adds up to the conversation's length", async () => {
    await open(stateOf(makeView({ conversation: { minutes: 50 } })));
    const minutes = names(".stage-minutes").map((each) => Number.parseInt(each, 10));
    expect(minutes).toHaveLength(5);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(50);
  });

  it("shows names as text, whatever they hold", async () => {
    const name = '<img src=x onerror="alert(1)"><b>Robin</b>';
    await open(stateOf(makeView({ name })));
    expect(heading()).toBe(name);
    expect(document.querySelectorAll("main img, main b")).toHaveLength(0);
  });

  it("follows to the next person before the page can paint", async () => {
    const { store } = await open(stateOf(makeView()));
    store.receive({ name: "show", state: stateOf(makeView({ id: "c2", name: "Ines Okafor" })) });
    await Promise.resolve();
    expect(heading()).toBe("Ines Okafor");
  });

  it("offers the next conversation by name and time while it is pinned", async () => {
    const { store } = await open(stateOf(makeView()));
    await press("Keep this conversation open");
    store.receive({ name: "show", state: stateOf(makeView({ id: "c2", name: "Ines Okafor" })) });
    await settle();
    control("Open Ines Okafor, 10:00");
    expect(heading()).toBe("Robin Vale");
  });

  it("makes this one the career conversation once that is due", async () => {
    const clock = {
      state: "overdue" as const,
      dueOn: "2026-09-24",
      lastOn: "2025-09-24",
      approximate: false,
      bookedAt: null,
      pausedUntil: null,
      snoozedUntil: null,
      plannedFor: null,
      question: null,
    };
    const { changes } = await open(stateOf(makeView({ change: { clock } })));
    expect(words()).toContain("Last one 14 months ago");
    await press("Make it this one");
    const ref = { conversationId: "c1", draft: null };
    expect(changes).toEqual([["conversation.change", { ref, change: { kind: "career" } }]]);
  });

  it("asks how long it is when the calendar cannot say", async () => {
    const unknown = { eventId: "e", seriesId: "e", minutes: null, seenAt: now };
    const { changes } = await open(stateOf(makeView({ conversation: { minutes: 60, events: [unknown] } })));
    expect(field("How long is it? (minutes)").value).toBe("60");
    await type("How long is it? (minutes)", "50");
    await press("Use this");
    expect(changes[0]).toMatchObject(["conversation.change", { change: { minutes: 50 } }]);
  });

  it("keeps what is typed in a form while another part is looked at", async () => {
    await open(stateOf(makeView()));
    await press("Add a promise");
    await type("Promise", "Introduce Robin");
    await press("Live");
    expect(names("form textarea")).toEqual([]);
    await press("Prepare");
    expect(field("Promise").value).toBe("Introduce Robin");
  });
});

describe("saving", () => {
  it("says Saved only after the background has confirmed the note", async () => {
    const answer = later<unknown>();
    await open(stateOf(makeView()), () => answer.promise);
    await type("Notes", "Hello");
    expect(status()).toBe("Saving…");
    field("Notes").dispatchEvent(new FocusEvent("blur"));
    await settle();
    expect(status()).toBe("Saving…");
    answer.resolve({ status: "saved", version: 1, savedAt: now, view: null });
    await settle();
    expect(status()).toMatch(/^Saved \d\d:\d\d$/);
  });

  it("says what went wrong, keeps the text, and offers another try and a copy", async () => {
    await open(stateOf(makeView()), () => Promise.reject(new RequestError("storage-full")));
    await type("Notes", "Hello");
    field("Notes").dispatchEvent(new FocusEvent("blur"));
    await settle();
    expect(alert()).toContain("Your disk is full");
    expect(status()).toBe("Not saved");
    expect(field("Notes").value).toBe("Hello");
    control("Try again");
    control("Copy text");
  });

  it("keeps the text readable once the extension was replaced", async () => {
    await open(stateOf(makeView()), () => Promise.reject(new RequestError("orphaned")));
    await type("Notes", "Hello");
    field("Notes").dispatchEvent(new FocusEvent("blur"));
    await settle();
    expect(alert()).toContain("Trellis was updated");
    expect(field("Notes").value).toBe("Hello");
    control("Copy text");
  });

  it("keeps a form and its text when it could not be stored", async () => {
    await open(stateOf(makeView()), () => Promise.reject(new RequestError("unexpected")));
    await press("Add a promise");
    await type("Promise", "Introduce Robin");
    await press("Add");
    expect(alert()).toContain("not saved");
    expect(field("Promise").value).toBe("Introduce Robin");
  });
});

describe("the coach", () => {
  const goal = async (text: string) => {
    const page = await open(stateOf(makeView()));
    await press("New goal");
    await type("New goal", text);
    await vi.waitFor(() => expect(verdict()).toBeDefined(), 2_000);
    return page;
  };

  it.each([
    ["Research competitor strategies", "Vague"],
    ["Pass the AWS exam by December", "One-time task"],
    ["Write and send a weekly status note by Friday noon, for the whole quarter", "Ongoing benchmark"],
  ])("tells a goal: %s", async (text, expected) => {
    await goal(text);
    expect(verdict()).toBe(expected);
  });

  it("keeps a vague goal as it is when the user wants that", async () => {
    const { changes } = await goal("Research competitor strategies");
    await press("Keep as it is");
    expect(changes).toMatchObject([["goal.add", { goal: { text: "Research competitor strategies", steps: [] } }]]);
  });

  it("puts another wording into the field, to be filled in before it is kept", async () => {
    const { changes } = await goal("Research competitor strategies");
    await press("Use this");
    expect(field("New goal").value).toContain("___");
    expect(changes).toEqual([]);
  });

  it("keeps a one-time task as a step of what comes after it", async () => {
    const { changes } = await goal("Pass the AWS exam by December");
    expect(isDisabled("Keep as a step")).toBe(true);
    await type("What will happen regularly afterwards?", "Review one design a week for cost");
    await press("Keep as a step");
    const steps = [{ text: "Pass the AWS exam by December" }];
    expect(changes).toMatchObject([["goal.add", { goal: { text: "Review one design a week for cost", steps } }]]);
  });

  it.each([
    ["Where do you see yourself in five years?", "Broad"],
    ["Which task in the last two weeks made you lose track of time?", "Specific"],
  ])("tells a question: %s", async (text, expected) => {
    const slot = { questionId: "q", text: "What helped?", why: "", state: "offered" as const, pinned: false };
    await open(stateOf(makeView({ conversation: { questions: [slot] } })));
    await press("What helped?");
    await press("Write your own");
    await type("Your question", text);
    await vi.waitFor(() => expect(verdict()).toBeDefined(), 2_000);
    expect(verdict()).toBe(expected);
  });
});
