// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { GuidePage } from "../../../../components/guide/GuidePage";
import { createGuideStore, type GuideDeps } from "../../../../components/guide/store";
import { defaultSettings } from "../../../../utils/domain/settings";
import { field, leave, press, show, type, words } from "../screen";
import { coachAnswer } from "./coach";
import { open } from "./guide-page";
import { makeNote, makeView, now, stateOf } from "./make";

vi.mock("../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

afterEach(leave);

const says = (text: string) => vi.waitFor(() => expect(words()).toContain(text), 3_000);
const isQuiet = async (text: string) => {
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(words()).not.toContain(text);
};
const personal = "This may be about somebody's health.";

describe("a line about private life", () => {
  /** A background that keeps notes and what was dismissed. */
  async function page(lines: readonly string[]) {
    const dismissed: string[] = [];
    const saved: string[][] = [];
    const view = () =>
      makeView({
        change: { notes: [makeNote(lines)], settings: { ...defaultSettings, dismissedAdvice: [...dismissed] } },
      });
    const request = (async (name: string, payload: { adviceId?: string; lines?: { text: string }[] }) => {
      const advice = coachAnswer(name, payload);
      if (advice !== undefined) return advice;
      if (name === "advice.dismiss" && payload.adviceId) dismissed.push(payload.adviceId);
      if (name !== "note.save") return view();
      saved.push((payload.lines ?? []).map(({ text }) => text));
      return { status: "saved", version: saved.length + 1, savedAt: now, view: null };
    }) as GuideDeps["request"];
    let ids = 0;
    const deps = { request, windowId: null, timeZone: "UTC", newId: () => `id ${++ids}`, now: () => now };
    const store = createGuideStore(deps);
    store.show(stateOf(view()));
    await show(<GuidePage store={store} />);
    return { saved, dismissed };
  }

  it("is asked about, and kept for good by one click", async () => {
    const { dismissed, saved } = await page(["Runs the demo", "She has cancer"]);
    await says(personal);
    await press("Keep it");
    expect(dismissed).toEqual(["personal-matter/line 1"]);
    expect(words()).not.toContain(personal);
    expect(saved).toEqual([]);
  });

  it("is taken out, and put back by Undo", async () => {
    const { saved } = await page(["Runs the demo", "She has cancer", "Wants more demos"]);
    await says(personal);
    await press("Take it out");
    await vi.waitFor(() => expect(saved).toEqual([["Runs the demo", "Wants more demos"]]));
    expect(field("Notes").value).toBe("Runs the demo\nWants more demos");
    await press("Undo");
    await vi.waitFor(() => expect(saved.at(-1)).toHaveLength(3));
    expect(field("Notes").value).toContain("She has cancer");
  });

  it("is not asked about while it is being typed", async () => {
    await page([]);
    const notes = field("Notes");
    notes.focus();
    const typed = (text: string) => {
      notes.textContent = text;
      document.getSelection()?.collapse(notes.firstChild, text.length);
      notes.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    typed("She has cancer");
    await isQuiet(personal);
    typed("She has cancer\n");
    await says(personal);
  });

  it("is not seen where a line is about the work", async () => {
    await page(["Moves to the cancer ward in May"]);
    await isQuiet("This may be about");
  });
});

describe("what is written in a form", () => {
  it("a promotion among the user's own promises", async () => {
    await open(stateOf(makeView()));
    await press("Add a promise");
    await type("Promise", "Promote you to senior in spring");
    await says("A promotion is not yours alone to promise.");
    await press("Robin will");
    await vi.waitFor(() => expect(words()).not.toContain("A promotion is not yours"));
  });

  it("a question that hopes for one answer, and one in German", async () => {
    const slot = { questionId: "q", text: "What helped?", why: "", state: "offered" as const, pinned: false };
    await open(stateOf(makeView({ conversation: { questions: [slot] } })), undefined, ["de-AT", "en"]);
    await press("What helped?");
    await press("Write your own");
    await type("Your question", "Don't you think the last demo went well?");
    await says("It says which answer you hope for.");
    await type("Your question", "Wo siehst du dich in fünf Jahren?");
    await says("Broad");
    await type("Your question", "Où te vois-tu dans cinq ans ?");
    await vi.waitFor(() => expect(words()).not.toContain("Broad"));
  });
});
