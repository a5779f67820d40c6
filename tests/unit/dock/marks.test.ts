// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Chip, createMarks, type Marks } from "../../../utils/dock/marks";

/** Where a chip stands, in a page of 1,000 by 800 pixels. */
const boxes = new Map<Element, DOMRect>();

function chip(eventId: string, box = new DOMRect(100, 100, 120, 40)): Chip {
  const element = document.body.appendChild(document.createElement("div"));
  boxes.set(element, box);
  return { element, eventId };
}

function makeMarks(chips: Chip[], known: string[]) {
  const asked: string[][] = [];
  const answers = { known: known as string[] | null };
  const root = document.documentElement.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const marks = createMarks({
    root,
    chips: () => chips,
    ask: async (eventIds) => {
      asked.push(eventIds);
      return answers.known;
    },
  });
  const count = () => root.querySelectorAll(".marks > span").length;
  return { marks, root, asked, answers, count };
}

/** Lets frames pass: one that asks, one that draws what was answered, and one that asks what lies over it. */
const frames = () => vi.advanceTimersByTimeAsync(400);
let shown: Marks | null = null;
const show = (marks: Marks) => {
  shown = marks;
  marks.show(true, "light");
  return frames();
};

beforeEach(() => {
  // The clock is ours, so that no slow machine decides what has happened by when.
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return boxes.get(this) ?? new DOMRect(0, 0, 1000, 800);
  });
  // The topmost chip at a place, as it would be without anything over it.
  document.elementFromPoint = (x, y) =>
    [...boxes].find(([, box]) => x > box.left && x < box.right && y > box.top && y < box.bottom)?.[0] ?? null;
});
afterEach(() => {
  shown?.show(false, "light");
  shown = null;
  boxes.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("marks", () => {
  it("stand on known 1-on-1s only, inside their chip", async () => {
    const { marks, root, count } = makeMarks([chip("a"), chip("b", new DOMRect(300, 100, 120, 40))], ["b"]);
    await show(marks);
    expect(count()).toBe(1);
    const { style } = root.querySelector(".marks > span") as HTMLElement;
    expect([style.translate, style.width]).toEqual(["401px 103px", "16px"]);
  });

  it("cost nothing and leave nothing while they are off", async () => {
    const observers = vi.spyOn(MutationObserver.prototype, "observe");
    const listeners = vi.spyOn(document, "addEventListener");
    const { marks, root, asked } = makeMarks([chip("a")], ["a"]);
    marks.show(false, "light");
    marks.askAgain();
    await frames();
    expect([observers, listeners].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
    await show(marks);
    expect(root.childElementCount).toBe(1);
    marks.show(false, "light");
    expect(root.childElementCount).toBe(0);
    document.body.append("a change");
    await frames();
    expect(root.childElementCount).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it("ask once about the same events, however often the page changes", async () => {
    const chips = [chip("b"), chip("a"), chip("a")];
    const { marks, asked } = makeMarks(chips, []);
    await show(marks);
    for (let change = 0; change < 5; change++) {
      document.body.append(`change ${change}`);
      await frames();
    }
    expect(asked).toEqual([["b", "a"]]);
    chips.push(chip("c"));
    await frames();
    expect(asked).toEqual([
      ["b", "a"],
      ["b", "a", "c"],
    ]);
  });

  it("ask again when others are known", async () => {
    const { marks, asked, answers, count } = makeMarks([chip("a")], []);
    await show(marks);
    expect(count()).toBe(0);
    answers.known = ["a"];
    marks.askAgain();
    await frames();
    expect(asked).toHaveLength(2);
    expect(count()).toBe(1);
  });

  it("stay as they are when the question fails", async () => {
    const { marks, answers, count } = makeMarks([chip("a")], ["a"]);
    await show(marks);
    answers.known = null;
    marks.askAgain();
    await frames();
    expect(count()).toBe(1);
  });

  it("go with their chips", async () => {
    const chips = [chip("a"), chip("b", new DOMRect(300, 100, 120, 40))];
    const { marks, count } = makeMarks(chips, ["a", "b"]);
    await show(marks);
    expect(count()).toBe(2);
    chips.pop()?.element.remove();
    await frames();
    expect(count()).toBe(1);
  });

  it.each([
    ["of no size", new DOMRect(100, 100, 0, 0)],
    ["too narrow", new DOMRect(100, 100, 20, 40)],
    ["outside the window", new DOMRect(2000, 100, 120, 40)],
  ])("leave out a chip %s", async (_why, box) => {
    const { marks, count } = makeMarks([chip("a", box)], ["a"]);
    await show(marks);
    expect(count()).toBe(0);
  });

  it("leave out a chip that something lies over", async () => {
    const { marks, count } = makeMarks([chip("a")], ["a"]);
    document.elementFromPoint = () => document.body;
    await show(marks);
    expect(count()).toBe(0);
  });

  it("do not ask what lies over them while the page scrolls, only afterwards", async () => {
    const { marks, count } = makeMarks([chip("a")], ["a"]);
    await show(marks);
    const asked = vi.spyOn(document, "elementFromPoint").mockReturnValue(document.body);
    document.dispatchEvent(new Event("scroll"));
    await frames();
    expect([asked.mock.calls.length, count()]).toEqual([0, 1]);
    document.dispatchEvent(new Event("scrollend"));
    await frames();
    expect(count()).toBe(0);
  });

  it("are cut off where the chip scrolls out of sight", async () => {
    const scroller = document.body.appendChild(document.createElement("div"));
    scroller.style.overflowX = "hidden";
    scroller.style.overflowY = "auto";
    boxes.set(scroller, new DOMRect(0, 108, 1000, 500));
    const half = chip("a");
    const gone = chip("b", new DOMRect(300, 60, 120, 40));
    scroller.append(half.element, gone.element);
    document.elementFromPoint = () => half.element;
    const { marks, root, count } = makeMarks([half, gone], ["a", "b"]);
    await show(marks);
    expect(count()).toBe(1);
    expect((root.querySelector(".marks > span") as HTMLElement).style.clipPath).toBe("inset(5px 0px 0px 0px)");
  });
});
