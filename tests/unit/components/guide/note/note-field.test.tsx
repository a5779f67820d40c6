// @vitest-environment happy-dom
/** A note in the guide: what is chosen of two versions of a line, and what is hidden while the user presents. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { field, leave, names, press, settle, words } from "../../screen";
import { open } from "../guide-page";
import { makeNote, makeView, now, stateOf } from "../make";

vi.mock("../../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

afterEach(leave);

function twoVersions() {
  const note = makeNote(["first", "said maybe", "said never", "last"]);
  const ids = ["a", "b", "b+", "c"];
  return { ...note, lines: note.lines.map((line, at) => ({ ...line, id: ids[at] ?? "" })) };
}

describe("a line that was changed in two places", () => {
  const saved = () => ({ status: "saved", version: 2, savedAt: now, view: null });
  const page = () => open(stateOf(makeView({ change: { notes: [twoVersions()] } })), saved);

  it("is shown in both versions; one that is taken out can be put back", async () => {
    await page();
    expect(words()).toContain("This line was changed in two places");
    expect(document.querySelectorAll("[data-version]")).toHaveLength(2);
    await press("Keep this");
    expect(field("Notes").value).toBe("first\nsaid maybe\nlast");
    expect(words()).not.toContain("two places");
    await press("Undo");
    expect(field("Notes").value).toBe("first\nsaid maybe\nsaid never\nlast");
  });

  it("can become two lines of their own", async () => {
    const { changes } = await page();
    await press("Keep all as lines of their own");
    expect(words()).not.toContain("two places");
    expect(changes).toMatchObject([["note.save", { lines: [{ id: "a" }, { id: "b" }, { id: "id 1" }, { id: "c" }] }]]);
  });
});

describe("private lines", () => {
  const isHidden = () => document.querySelector("main")?.dataset.private === "hidden";

  it("are hidden by one key, and from the first paint while the user presents", async () => {
    await open(stateOf(makeView()));
    expect(isHidden()).toBe(false);
    const altH = () =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyH", altKey: true, bubbles: true }));
    altH();
    await settle();
    expect(isHidden()).toBe(true);
    await open(stateOf(makeView({ change: { presenting: true } })));
    expect(isHidden()).toBe(true);
    altH();
    await settle();
    expect(isHidden()).toBe(false);
  });

  it("are hidden everywhere once the user says that they present", async () => {
    const { changes } = await open(stateOf(makeView()), () => stateOf(makeView({ change: { presenting: true } })));
    const label = names("button").find((name) => name.startsWith("I am presenting")) ?? "";
    await press(label);
    expect(changes).toMatchObject([
      ["guide.presenting", { presenting: true }],
      ["guide.current", {}],
    ]);
    expect(isHidden()).toBe(true);
  });
});
