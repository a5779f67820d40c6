import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Undo } from "../../../../../components/guide/note/undo";

const edit = (text: string, caret = text.length) => ({ text, start: caret, end: caret });

function typed(undo: Undo, from: string, words: string): string {
  let text = from;
  for (const letter of words) {
    undo.record(edit(text), edit(text + letter), true);
    text += letter;
  }
  return text;
}

describe("undo", () => {
  it("takes back word by word, and brings it again", () => {
    const undo = new Undo();
    const text = typed(undo, "", "one two");
    expect(undo.undo(text)?.text).toBe("one ");
    expect(undo.undo("one ")?.text).toBe("");
    expect(undo.undo("")).toBeNull();
    expect(undo.redo("")?.text).toBe("one ");
    expect(undo.redo("one ")).toMatchObject({ text: "one two", start: 7 });
    expect(undo.redo("one two")).toBeNull();
  });

  it("begins a new step once the caret was put elsewhere", () => {
    const undo = new Undo();
    const text = typed(undo, "", "ab");
    undo.pause();
    expect(undo.undo(typed(undo, text, "cd"))?.text).toBe("ab");
  });

  it("leaves what others wrote above and below in place", () => {
    const undo = new Undo();
    const text = typed(undo, "one\n", "two");
    undo.moved(text, "zero\none\ntwo\nthree");
    expect(undo.undo("zero\none\ntwo\nthree")).toBeNull();
    const again = new Undo();
    again.moved(typed(again, "one\n", "two"), "zero\none\ntwo");
    expect(again.undo("zero\none\ntwo")).toMatchObject({ text: "zero\none\n", start: 9 });
  });

  it("takes all of one's own edits back, and nothing that others wrote elsewhere", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), line, (versions, above, theirs) => {
        const undo = new Undo();
        const body = (own: string) => `top\n${own}\nbottom`;
        let own = "";
        for (const next of versions) {
          undo.record(edit(body(own)), edit(body(next)), false);
          own = next;
        }
        const around = (text: string) => (above ? `${theirs}+${text}` : `${text}+${theirs}`);
        undo.moved(body(own), around(body(own)));
        let text = around(body(own));
        for (let step = undo.undo(text); step !== null; step = undo.undo(text)) text = step.text;
        expect(text).toBe(around(body("")));
      }),
    );
  });
});
