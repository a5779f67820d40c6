/** The ledger of the fault tests sees each kind of loss: a test that could not fail would prove nothing. */
import { beforeEach, describe, expect, test } from "vitest";
import { type Found, Ledger, noteParts, type Typing } from "../../faults/ledger";

let ledger: Ledger;

beforeEach(() => {
  ledger = new Ledger();
});

function found(parts: readonly string[], notes: Record<string, string> = {}): Found {
  const marks = new Map<string, { parts: Map<number, number>; of: number }>();
  for (const each of parts) {
    const [name = "", part, of] = each.split("-");
    const mark = marks.get(name) ?? { parts: new Map<number, number>(), of: Number(of) };
    marks.set(name, mark);
    mark.parts.set(Number(part), (mark.parts.get(Number(part)) ?? 0) + 1);
  }
  return { marks, notes: new Map(Object.entries(notes).map(([name, text]) => [name, [text]])) };
}

/** One mark that was sent and confirmed. */
function confirmed(parts: number) {
  const made = ledger.newMark(parts);
  ledger.sends({ adds: [made.mark], removes: [] });
  ledger.answered();
  return made;
}

describe("of requests", () => {
  test("what was confirmed and is there is right", () => {
    const { parts } = confirmed(3);
    expect(ledger.settle(found(parts), null)).toEqual([]);
  });

  test("what was confirmed and is missing is told", () => {
    const { mark } = confirmed(1);
    expect(ledger.settle(found([]), null)[0]).toContain(`missing: ${mark}`);
  });

  test("a half is told, confirmed or not", () => {
    const { parts } = ledger.newMark(3);
    ledger.sends({ adds: ["mk1"], removes: [] });
    expect(ledger.settle(found(parts.slice(1)), null)[0]).toContain("only 2 of 3 parts");
  });

  test("what stands twice is told", () => {
    const { parts } = confirmed(1);
    expect(ledger.settle(found([...parts, ...parts]), null)[0]).toContain("twice");
  });

  test.each([true, false])("what was sent without an answer may be there or not (%s)", (isThere) => {
    const { mark, parts } = ledger.newMark(1);
    ledger.sends({ adds: [mark], removes: [] });
    expect(ledger.settle(found(isThere ? parts : []), null)).toEqual([]);
  });

  test("of what was refused nothing may be there", () => {
    const { mark, parts } = ledger.newMark(1);
    ledger.sends({ adds: [mark], removes: [] });
    ledger.refused();
    expect(ledger.settle(found(parts), null)[0]).toContain(`not confirmed: ${mark}`);
  });

  test("a replacement without an answer is all or nothing", () => {
    const before = confirmed(2);
    const { mark, parts } = ledger.newMark(2);
    ledger.sends({ adds: [mark], removes: "everything" });
    expect(ledger.settle(found([...before.parts, ...parts]), null)).toHaveLength(1);
  });
});

describe("of typing", () => {
  let typing: Typing;

  beforeEach(() => {
    typing = ledger.newNote();
    typing.keys = [..."nt1:abc"].map((key, at) => ({ key, at: at * 500 }));
  });

  const settle = (text: string, faultAt: number | null) => ledger.settle(found([], { "nt1:": text }), faultAt);

  test("the last second may be missing, and no key before it", () => {
    expect(settle("nt1:a", 3_000)).toEqual([]);
    ledger = new Ledger();
    ledger.newNote().keys = typing.keys;
    expect(settle("nt1:", 3_000)[0]).toContain("older than 1000 ms");
  });

  test("nothing may be missing where the page stayed, nor what was shown as saved", () => {
    expect(settle("nt1:ab", null)).toHaveLength(1);
    ledger = new Ledger();
    Object.assign(ledger.newNote(), { keys: typing.keys, confirmed: 7 });
    expect(settle("nt1:ab", 3_000)[0]).toContain("7 were Saved");
  });

  test("other words than were typed are told", () => {
    expect(settle("nt1:abca", 3_000)[0]).toContain("was typed as");
  });

  test("what was lost by then stays lost, and what was found stays found", () => {
    expect(settle("nt1:ab", 3_000)).toEqual([]);
    expect(settle("nt1:ab", null)).toEqual([]);
    expect(settle("nt1:a", null)[0]).toContain("6 were Saved");
  });

  test("each typist of one note is known by name", () => {
    expect(noteParts("beforent1:abnt22:c")).toEqual([
      ["nt1:", "nt1:ab"],
      ["nt22:", "nt22:c"],
    ]);
  });
});
