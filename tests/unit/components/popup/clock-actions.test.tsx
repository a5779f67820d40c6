// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PopupPage } from "../../../../components/popup/PopupPage";
import type { PopupView } from "../../../../utils/domain/views";
import { request } from "../../../../utils/messaging/client";
import { RequestError } from "../../../../utils/messaging/errors";
import { control, leave, names, press, show, type, words } from "../screen";
import { rowOf, viewOf } from "./rows";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));
vi.mock("../../../../utils/platform/permissions", () => ({ requestAccess: vi.fn() }));
vi.mock("../../../../utils/platform/side-panel", () => ({ openSidePanel: vi.fn() }));
vi.mock("../../../../utils/platform/tabs", () => ({ closePopup: vi.fn(), openOptions: vi.fn() }));

const everybody = [
  rowOf("Robin Vale", "overdue"),
  rowOf("Teo Brandt", "due-soon"),
  rowOf("Lea Moreau", "never"),
  rowOf("Sam Aoki", "booked"),
];

/** The next answers of the background, one for each time the popup asks. */
const answers = (...values: unknown[]) => {
  const left = [...values];
  vi.mocked(request).mockImplementation((async (name: string) =>
    name === "popup.view" ? (left.shift() ?? viewOf(everybody)) : name === "care.notices" ? [] : null) as never);
};
const open = (view: PopupView) => show(<PopupPage firstView={Promise.resolve(view)} windowId={Promise.resolve(7)} />);

beforeEach(() => {
  vi.resetAllMocks();
  answers();
});
afterEach(leave);

describe("a booking that is asked about", () => {
  const about = { conversationId: "talk", startsAt: "2026-11-19T14:00" };
  const asked = (asks: "happened" | "still-on", state: "overdue" | "fine" | "booked") => {
    const row = rowOf("Robin Vale", state);
    return { ...row, clock: { ...row.clock, question: { asks, ...about } } };
  };

  it("is answered in the list, and the answer can be taken back", async () => {
    await open(viewOf([asked("happened", "overdue")]));
    expect(words()).toContain("Did it happen? It was booked for Thu 19 November.");
    await press("Yes, it took place with Robin Vale");
    expect(request).toHaveBeenCalledWith("clock.answer", { conversationId: "talk", answer: "held" });
    expect(words()).toContain("Saved. The clock for Robin Vale counts from 19 November.");
    answers(viewOf([asked("happened", "overdue")]));
    await press("Undo");
    expect(request).toHaveBeenCalledWith("clock.answer", { conversationId: "talk", answer: "unanswered" });
    expect(words()).toContain("Did it happen?");
  });

  it("is not folded away with those on track", async () => {
    await open(viewOf([asked("happened", "fine")]));
    expect(names("h2")).toEqual(["Did it happen?"]);
    expect(words()).toContain("Robin Vale");
  });

  it("says what the calendar shows, and stays as it is when the answer cannot be stored", async () => {
    await open(viewOf([asked("still-on", "booked")]));
    expect(words()).toContain("Still on? Your calendar shows Thu 19 November, 14:00 without it.");
    vi.mocked(request).mockRejectedValueOnce(new RequestError("storage-full"));
    await press("No, it is off with Robin Vale");
    expect(words()).toContain("Your disk is full");
    expect(words()).toContain("Still on?");
  });
});

describe("what can be done about a clock", () => {
  const menu = async (name: string, item: string) => {
    await press(`More for ${name}`);
    await press(item);
  };

  it("puts off for a while, says until when, and lists again with Undo", async () => {
    await open(viewOf(everybody));
    await menu("Robin Vale", "Put off…");
    await press("1 week");
    answers(viewOf([rowOf("Robin Vale", "snoozed")]));
    await press("Put off");
    expect(request).toHaveBeenCalledWith("clock.snooze", { personId: "robin.vale", until: "2026-11-29" });
    expect(words()).toContain("Robin Vale is put off until 29 November.");
    expect(names("summary")).toEqual(["1 put off"]);
    await press("Undo");
    expect(request).toHaveBeenCalledWith("clock.snooze", { personId: "robin.vale", until: null });
  });

  it("pauses with a reason for oneself, and refuses a day that is over", async () => {
    await open(viewOf(everybody));
    await menu("Teo Brandt", "Pause…");
    await type("Away until", "2026-11-01");
    await press("Pause");
    expect(words()).toContain("That day is over.");
    await type("Away until", "2027-02-01");
    await type("Reason, for yourself", " leave ");
    await press("Pause");
    const pause = { reason: "leave", until: "2027-02-01" };
    expect(request).toHaveBeenCalledWith("clock.pause", { personId: "teo.brandt", pause });
  });

  it("schedules at another time and length in the calendar's form", async () => {
    await open(viewOf(everybody));
    await menu("Lea Moreau", "Schedule otherwise…");
    await type("Day", "2026-12-15");
    await type("Time", "16:00");
    await press("90 min");
    const link = control("Open in Google Calendar, with Lea Moreau") as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get("dates")).toBe("20261215T160000/20261215T173000");
    await type("Day", "2026-11-01");
    expect(words()).toContain("That day is over.");
    expect((control("Save as .ics") as HTMLButtonElement).disabled).toBe(true);
  });

  it("takes a booking back", async () => {
    await open(viewOf(everybody));
    await menu("Sam Aoki", "Not booked any more");
    expect(request).toHaveBeenCalledWith("clock.answer", { conversationId: "sam.aoki-talk", answer: "off" });
  });
});
