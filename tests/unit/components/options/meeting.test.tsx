// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OptionsPage } from "../../../../components/options/OptionsPage";
import { defaultSettings, type Settings } from "../../../../utils/domain/settings";
import type { SuggestionView } from "../../../../utils/domain/suggestion";
import type { SupportView } from "../../../../utils/domain/support";
import { request } from "../../../../utils/messaging/client";
import { RequestError } from "../../../../utils/messaging/errors";
import { control, leave, names, press, show, words } from "../screen";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn() }));
vi.mock("../../../../utils/platform/notifications", () => ({ mayNotify: async () => false }));

const robin: SuggestionView = { email: "robin@example.com", name: "Robin Vale", count: 4, lastSeen: "2026-11-20" };
const kim: SuggestionView = { email: "kim@example.com", name: null, count: 1, lastSeen: "2026-11-21" };
const healthy: SupportView = {
  last: { state: "healthy", facts: { ownEmail: 0, bubble: 0, chip: null }, seenAt: "2026-11-22T09:00:00Z" },
  version: "1.2.0",
  browser: "Chrome 150",
};

/** A background with suggestions and a report of the calendar's page; what `failing` names it refuses. */
function background({ settings = {} as Partial<Settings>, support = healthy, failing = "" } = {}) {
  const kept = {
    suggestions: [robin, kim],
    settings: { ...defaultSettings, welcomedAt: "2026-01-01T00:00:00Z", ...settings } as Settings,
  };
  const asked: [string, unknown][] = [];
  const answers: Record<string, (payload: never) => unknown> = {
    "people.list": () => [],
    "settings.get": () => kept.settings,
    "settings.change": ({ change }: { change: Partial<Settings> }) => {
      kept.settings = { ...kept.settings, ...change };
      return kept.settings;
    },
    "suggestions.consent": ({ given }: { given: boolean }) => {
      kept.settings = { ...kept.settings, suggest: given ? "yes" : "no" };
      return kept.settings;
    },
    "suggestions.list": () => kept.suggestions,
    "suggestions.answer": ({ email, answer }: { email: string; answer: string }) => {
      const others = kept.suggestions.filter((one) => one.email !== email);
      kept.suggestions = answer === "again" ? [...others, email === kim.email ? kim : robin] : others;
      return null;
    },
    "support.get": () => support,
  };
  vi.mocked(request).mockImplementation((async (name: string, payload: never) => {
    asked.push([name, payload]);
    if (name === failing) throw new RequestError("storage-full");
    return answers[name]?.(payload);
  }) as never);
  const sent = (name: string) => asked.filter(([one]) => one === name).map(([, payload]) => payload);
  return { kept, sent };
}

const open = async (hash: string) => {
  location.hash = hash;
  await show(<OptionsPage />);
};
const openMenu = async (name: string) => {
  const list = control(name).parentElement?.querySelector<HTMLElement>(`[role=menu][aria-label="${name}"]`);
  list?.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T09:00:00Z"), toFake: ["Date"] });
  vi.resetAllMocks();
  HTMLElement.prototype.hidePopover ??= () => {};
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

describe("suggestions", () => {
  it("are asked for once, and nothing is listed before", async () => {
    const { sent } = background();
    await open("#people");
    expect(sent("suggestions.list")).toEqual([]);
    await press("Yes, suggest people");
    expect(sent("suggestions.consent")).toEqual([{ given: true }]);
    expect(words()).not.toContain("Shall Trellis suggest");
    expect(words()).toContain("Robin Vale");
  });

  it("are left out for good when the user does not want them", async () => {
    const { sent } = background();
    await open("#people");
    await press("No, thanks");
    expect(sent("suggestions.consent")).toEqual([{ given: false }]);
    expect(words()).not.toContain("You seem to meet");
    expect(names("button")).not.toContain("No, thanks");
  });

  it("keep the question when the answer could not be kept", async () => {
    background({ failing: "suggestions.consent" });
    await open("#people");
    await press("Yes, suggest people");
    expect(words()).toContain("Your disk is full");
    control("Yes, suggest people");
  });

  it("say why, and call somebody without a name by their address", async () => {
    background({ settings: { suggest: "yes" } });
    await open("#people");
    expect(words()).toContain("robin@example.com · 1-on-1s opened on 4 days, last 2 days ago");
    expect(words()).toContain("kim@example.com1-on-1 opened yesterday");
  });

  it("become people with one click", async () => {
    const { sent } = background({ settings: { suggest: "yes" } });
    await open("#people");
    await press("My report: Robin Vale");
    expect(sent("suggestions.answer")).toEqual([{ email: "robin@example.com", name: "Robin Vale", answer: "report" }]);
    expect(sent("people.list")).toHaveLength(2);
    expect(words()).toContain("Robin Vale is in your list.");
    expect(names("button")).not.toContain("My report: Robin Vale");
  });

  it("can be of another kind, wait, or go", async () => {
    const { sent } = background({ settings: { suggest: "yes" } });
    await open("#people");
    await openMenu("Other answers for Robin Vale");
    await press("Colleague");
    await press("Later: kim@example.com");
    expect(sent("suggestions.answer")).toEqual([
      { email: "robin@example.com", name: "Robin Vale", answer: "peer" },
      { email: "kim@example.com", name: "", answer: "later" },
    ]);
    expect(words()).not.toContain("You seem to meet");
  });

  it("can be refused for one person, and taken back", async () => {
    const { sent } = background({ settings: { suggest: "yes" } });
    await open("#people");
    await openMenu("Other answers for kim@example.com");
    await press("Do not suggest");
    expect(words()).toContain("kim@example.com is not suggested any more.");
    await press("Undo");
    expect(control("My report: kim@example.com")).toBeTruthy();
    expect(sent("suggestions.answer")).toMatchObject([{ answer: "not" }, { answer: "again" }]);
  });

  it("come up in the welcome, too", async () => {
    background({ settings: { suggest: "yes" } });
    await open("#welcome/people");
    control("My report: Robin Vale");
  });

  it("are erased from the settings", async () => {
    const { sent } = background({ settings: { suggest: "yes" } });
    await open("#settings");
    await press("Suggest people you meet");
    expect(sent("suggestions.consent")).toEqual([{ given: false }]);
    expect((control("Suggest people you meet") as HTMLInputElement).checked).toBe(false);
  });
});

describe("marks", () => {
  it("are off until the user wants them", async () => {
    const { kept } = background();
    await open("#settings");
    const marks = () => control("Mark 1-on-1s in the calendar") as HTMLInputElement;
    expect(marks().checked).toBe(false);
    await press("Mark 1-on-1s in the calendar");
    expect(kept.settings.marks).toBe(true);
    expect(marks().checked).toBe(true);
  });
});

describe("calendar support", () => {
  const withState = (state: "healthy" | "degraded" | "unrecognised"): SupportView =>
    healthy.last === null ? healthy : { ...healthy, last: { ...healthy.last, state } };

  it.each([
    ["healthy", "Healthy"],
    ["degraded", "Degraded"],
    ["unrecognised", "Not recognised"],
  ] as const)("says in words that it is %s", async (state, word) => {
    background({ support: withState(state) });
    await open("#settings");
    expect(names(".tag")).toEqual([word]);
  });

  it("has nothing to say before the calendar was seen", async () => {
    background({ support: { ...healthy, last: null } });
    await open("#settings");
    expect(words()).toContain("Open Google Calendar in a tab, then come back here.");
  });

  it("copies what it shows: versions, the state and the signs, and no time", async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
    background();
    await open("#settings");
    await press("Copy diagnostics");
    const text = "Trellis 1.2.0, Chrome 150\nsupport: healthy\nbubble: 0\nchip: none\nownEmail: 0";
    expect(copied).toEqual([text]);
    expect(document.querySelector<HTMLTextAreaElement>(".support-text")?.value).toBe(text);
    expect(words()).toContain("Copied.");
  });

  it("says what to do where the browser does not allow copying", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    background();
    await open("#settings");
    await press("Copy diagnostics");
    expect(words()).toContain("copy the text there");
  });
});
