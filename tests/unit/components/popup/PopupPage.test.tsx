// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PopupPage } from "../../../../components/popup/PopupPage";
import type { Notice } from "../../../../utils/domain/notice";
import type { PopupView } from "../../../../utils/domain/views";
import { request } from "../../../../utils/messaging/client";
import { RequestError } from "../../../../utils/messaging/errors";
import { requestAccess } from "../../../../utils/platform/permissions";
import { openSidePanel } from "../../../../utils/platform/side-panel";
import { closePopup } from "../../../../utils/platform/tabs";
import { control, field, key, leave, names, press, settle, show, type, words } from "../screen";
import { rowOf, today, viewOf } from "./rows";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));
vi.mock("../../../../utils/platform/permissions", () => ({ requestAccess: vi.fn() }));
vi.mock("../../../../utils/platform/side-panel", () => ({ openSidePanel: vi.fn() }));
vi.mock("../../../../utils/platform/tabs", () => ({ closePopup: vi.fn(), openOptions: vi.fn() }));

const everybody = [
  rowOf("Robin Vale", "overdue"),
  rowOf("Ines Okafor", "overdue"),
  rowOf("Teo Brandt", "due-soon"),
  rowOf("Lea Moreau", "never"),
  rowOf("Sam Aoki", "booked"),
  rowOf("Ada Lind", "fine"),
  rowOf("Jun Park", "fine"),
  rowOf("Noa Weiss", "paused"),
];

const windowId = 7;
const open = (view: PopupView | Promise<PopupView>) =>
  show(<PopupPage firstView={Promise.resolve(view)} windowId={Promise.resolve(windowId)} />);

beforeEach(() => {
  vi.resetAllMocks();
  // The one part of popovers that the test's page does not have.
  HTMLElement.prototype.hidePopover ??= () => {};
});
afterEach(leave);

describe("the list", () => {
  it("has a heading for each state with people, and a filled-in form for each of them", async () => {
    await open(viewOf(everybody));
    expect(names("h1")).toEqual(["Career conversations"]);
    expect(names("h2")).toEqual(["Overdue", "Due soon", "Never held", "Booked"]);
    expect(words()).toContain("Robin Vale14 months ago");
    const link = control("Schedule with Robin Vale") as HTMLAnchorElement;
    expect(link.href).toMatch(
      /^https:\/\/calendar\.google\.com\/calendar\/u\/0\/r\/eventedit\?.*add=robin\.vale%40example\.com/,
    );
    expect([link.target, link.rel]).toEqual(["_blank", "noopener"]);
    expect(words()).toContain("The time is only a proposal.");
  });

  it("leaves out headings without people", async () => {
    await open(viewOf([rowOf("Teo Brandt", "due-soon")]));
    expect(names("h2")).toEqual(["Due soon"]);
  });

  it("offers the guide, not another event, to those who are booked", async () => {
    await open(viewOf(everybody));
    expect(control("Open guide for Sam Aoki")).toBeTruthy();
    expect(() => control("Schedule with Sam Aoki")).toThrow();
  });

  it("shows everybody, however many there are", async () => {
    await open(viewOf(Array.from({ length: 60 }, (_, index) => rowOf(`Person ${index}`, "overdue"))));
    await vi.waitFor(() => expect(names("li a")).toHaveLength(60));
  });

  it("folds those on track and those paused, and opens them", async () => {
    await open(viewOf(everybody));
    expect(names("summary")).toEqual(["2 more are on track", "1 paused"]);
    expect(words()).not.toContain("Ada Lind");
    const folded = control("2 more are on track").closest("details") as HTMLDetailsElement;
    folded.open = true;
    folded.dispatchEvent(new Event("toggle"));
    await settle();
    expect(words()).toContain("Ada Lind");
  });
});

describe("other states", () => {
  it("says how to begin while there is nobody", async () => {
    await open(viewOf([]));
    expect(names("h2")).toEqual(["Nobody here yet"]);
    expect((control("Add people") as HTMLAnchorElement).getAttribute("href")).toBe("/options.html#people");
  });

  it("says that all is well when nobody waits", async () => {
    await open(viewOf([rowOf("Ada Lind", "fine")]));
    expect(names("h2")).toEqual(["All well"]);
    expect(names("summary")).toEqual(["1 is on track"]);
  });

  it("says what to do about a closed database, and tries again", async () => {
    await open(Promise.reject(new RequestError("storage-closed")));
    expect(words()).toContain("Restart your browser; your notes are not touched.");
    vi.mocked(request).mockResolvedValueOnce(viewOf(everybody));
    await press("Try again");
    expect(names("h2")).toContain("Overdue");
    expect(words()).not.toContain("Restart your browser");
  });

  it("asks for Calendar in the click itself, and shows the list again once allowed", async () => {
    await open(viewOf(everybody, { calendarAllowed: false }));
    vi.mocked(requestAccess).mockResolvedValueOnce(true);
    vi.mocked(request).mockResolvedValueOnce(viewOf(everybody));
    control("Allow on Google Calendar").click();
    expect(requestAccess).toHaveBeenCalledWith("https://calendar.google.com/*");
    await settle();
    expect(() => control("Allow on Google Calendar")).toThrow();
  });

  it("says where else to allow it when the browser refused", async () => {
    await open(viewOf(everybody, { calendarAllowed: false }));
    vi.mocked(requestAccess).mockResolvedValueOnce(false);
    await press("Allow on Google Calendar");
    expect(words()).toContain("extension settings");
  });
});

describe("search and keys", () => {
  it("starts a search with the first letter, and finds those folded away too", async () => {
    await open(viewOf(everybody));
    await key("a");
    expect(document.activeElement).toBe(field("Search by name, address or role"));
    await type("Search by name, address or role", "ada");
    expect(names("h2")).toEqual(["On track"]);
    await type("Search by name, address or role", "nobody");
    expect(words()).toContain("Nobody matches “nobody”.");
    await key("Escape");
    expect(names("h2")).toContain("Overdue");
  });

  it("walks through the people with the arrow keys", async () => {
    await open(viewOf(everybody));
    await key("ArrowDown");
    expect(document.activeElement).toBe(control("Schedule with Robin Vale"));
    for (let step = 0; step < 4; step++) await key("ArrowDown");
    expect(document.activeElement).toBe(control("Open guide for Sam Aoki"));
    await key("ArrowDown");
    expect(document.activeElement).toBe(control("Open guide for Sam Aoki"));
    await key("ArrowUp");
    expect(document.activeElement).toBe(control("Schedule with Lea Moreau"));
  });

  it("goes on from the row one is in, also from its menu", async () => {
    await open(viewOf(everybody));
    control("More for Robin Vale").focus();
    await key("ArrowDown");
    expect(document.activeElement).toBe(control("Schedule with Ines Okafor"));
  });
});

describe("the guide beside the tab", () => {
  it("is opened in the click itself, then told whom to show", async () => {
    await open(viewOf(everybody));
    vi.mocked(openSidePanel).mockResolvedValueOnce();
    control("Open guide for Sam Aoki").click();
    expect(openSidePanel).toHaveBeenCalledWith(windowId);
    await settle();
    expect(request).toHaveBeenCalledWith("popup.guide", { personId: "sam.aoki", windowId });
    expect(closePopup).toHaveBeenCalledOnce();
  });

  it("opens as it was from the header", async () => {
    await open(viewOf(everybody));
    vi.mocked(openSidePanel).mockResolvedValueOnce();
    await press("Open guide beside any tab");
    expect(openSidePanel).toHaveBeenCalledWith(windowId);
    expect(request).not.toHaveBeenCalledWith("popup.guide", expect.anything());
  });

  it("says so when the browser does not open it, and keeps the list", async () => {
    await open(viewOf(everybody));
    vi.mocked(openSidePanel).mockRejectedValueOnce(new Error("no gesture"));
    await press("Open guide beside any tab");
    expect(words()).toContain("The browser did not open its side panel.");
    expect(closePopup).not.toHaveBeenCalled();
    expect(names("h2")).toContain("Overdue");
  });
});

describe("a conversation that took place", () => {
  const label = "Your career conversation took place on";

  it("is recorded on the chosen day and called saved only then", async () => {
    await open(viewOf(everybody));
    await press("More for Robin Vale");
    await press("It took place…");
    expect(field(label).value).toBe(today);
    await type(label, "2026-11-20");
    let answer: (held: null) => void = () => {};
    vi.mocked(request).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)) as never);
    await press("Save");
    expect(request).toHaveBeenCalledWith("clock.held", { personId: "robin.vale", on: "2026-11-20" });
    expect(words()).not.toContain("Saved");
    vi.mocked(request).mockResolvedValueOnce(viewOf(everybody.slice(1)));
    answer(null);
    await settle();
    expect(words()).toContain("Saved. The clock for Robin Vale counts from that day.");
    expect(() => control("Schedule with Robin Vale")).toThrow();
  });

  it("refuses a day that is still to come, and keeps what was typed when it cannot be saved", async () => {
    await open(viewOf(everybody));
    await press("More for Robin Vale");
    await press("It took place…");
    await type(label, "2026-11-23");
    await press("Save");
    expect(words()).toContain("That day is still to come.");
    expect(request).not.toHaveBeenCalledWith("clock.held", expect.anything());
    await type(label, "2026-11-21");
    vi.mocked(request).mockRejectedValueOnce(new RequestError("storage-full"));
    await press("Save");
    expect(words()).toContain("Your disk is full");
    expect(field(label).value).toBe("2026-11-21");
  });
});

describe("what is worth a look", () => {
  const answerWith = (notices: Notice[]) =>
    vi
      .mocked(request)
      .mockImplementation((async (name: string) => (name === "care.notices" ? notices : null)) as never);

  it("is one quiet line with a way to put it away", async () => {
    const notices: Notice[] = [{ about: "backup", lastBackupAt: null }];
    answerWith(notices);
    await open(viewOf(everybody));
    expect(words()).toContain("this browser holds the only copy of your notes");
    expect((control("Back up") as HTMLAnchorElement).getAttribute("href")).toBe("/options.html#data");
    notices.length = 0;
    await press("Not now");
    expect(request).toHaveBeenCalledWith("care.later", {});
    expect(words()).not.toContain("only copy");
  });

  it("says calmly what is missing, and where it comes back from", async () => {
    answerWith([{ about: "missing", people: 1, conversations: 12, notes: 9, on: "2026-11-20" }]);
    await open(viewOf([]));
    expect(words()).toContain("1 person, 12 conversations, 9 notes");
    expect((control("Restore a backup") as HTMLAnchorElement).getAttribute("href")).toBe("/options.html#data");
    expect(() => control("Begin afresh")).toThrow();
  });
});
