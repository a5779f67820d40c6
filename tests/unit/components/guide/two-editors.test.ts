/** Two windows on one note, with keys, saves and news in any order: no line is lost, and both end with the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NoteEditor, type SaveReply } from "../../../../components/guide/note-editor";
import type { Line } from "../../../../utils/domain/note";
import { linesToText } from "../../../../utils/domain/note-lines";
import { makeNote, now } from "./make";

/** A background with one note, which lets its answers wait until somebody asks for the next one. */
function background(texts: readonly string[]) {
  let note = makeNote(texts);
  const waiting: (() => void)[] = [];
  const save = (lines: Line[], baseVersion: number): Promise<SaveReply> => {
    const isNew = baseVersion === note.version;
    if (isNew) note = { ...note, lines, version: note.version + 1 };
    const reply: SaveReply = isNew ? { status: "saved", version: note.version } : { status: "conflict", note };
    return new Promise((resolve) => waiting.push(() => resolve(reply)));
  };
  return { note: () => note, save, answerNext: () => waiting.shift()?.(), isWaiting: () => waiting.length > 0 };
}

/** Lets answers that were given come through. */
async function turn(): Promise<void> {
  for (let link = 0; link < 8; link += 1) await Promise.resolve();
}

/** What one of the two does next. */
const step = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom("add", "add", "change", "save", "answer", "news"),
  where: fc.nat(5),
});

type Step = { who: number; what: string; where: number };

/** What an editor's text becomes: a line more, or words more in a line. */
function typed(text: string, { what, where }: Step, words: string): string {
  const lines = text === "" ? [] : text.split("\n");
  if (what === "add" || lines.length === 0) return lines.toSpliced(where, 0, words).join("\n");
  const at = where % lines.length;
  return lines.with(at, `${lines[at]}${words}`).join("\n");
}

async function play(start: readonly string[], steps: readonly Step[]) {
  const store = background(start);
  let ids = 0;
  const make = () => new NoteEditor(store.note(), { save: store.save, newId: () => `new ${++ids}`, now: () => now });
  const editors = [make(), make()];
  const added: string[] = [];
  for (const [count, step] of steps.entries()) {
    const editor = editors[step.who] as NoteEditor;
    const words = ` words ${count} of ${step.who}.`;
    const does: Record<string, () => void> = {
      save: () => editor.flush(),
      answer: () => store.answerNext(),
      news: () => editor.receive(store.note()),
    };
    const type = () => {
      added.push(words);
      editor.edit(typed(editor.text.peek(), step, words));
    };
    (does[step.what] ?? type)();
    await turn();
  }
  await comeToRest(store, editors);
  const texts = editors.map((editor) => editor.text.peek());
  return { texts, stored: linesToText(store.note().lines), added, editors };
}

/** Writes are answered, and everybody hears of the newest. */
async function comeToRest(store: ReturnType<typeof background>, editors: readonly NoteEditor[]): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    for (const editor of editors) editor.flush();
    store.answerNext();
    await turn();
    if (!store.isWaiting()) for (const editor of editors) editor.receive(store.note());
  }
}

describe("two windows on one note", () => {
  it("lose no words of either, and end with the same note", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { texts, stored, added, editors } = await play(["first", "second"], steps);
        expect(texts).toEqual([stored, stored]);
        for (const words of added) expect(stored).toContain(words);
        expect(editors.every((editor) => !editor.dirty.peek())).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  const change = (who: number) => ({ who, what: "change", where: 0 });

  it("show both versions of a line that both changed, and let the user keep one or each", async () => {
    const save = { who: 0, what: "save", where: 0 };
    const { editors, texts } = await play(["first", "second"], [change(0), change(1), save]);
    expect(texts[0]?.split("\n")).toHaveLength(3);
    const [editor] = editors;
    const [versions] = editor?.versions.peek() ?? [];
    expect(versions?.map(({ index }) => index)).toEqual([0, 1]);
    expect(new Set(versions?.map(({ line }) => line.text)).size).toBe(2);
    if (versions) editor?.keepAll(versions);
    expect(editor?.versions.peek()).toEqual([]);
    expect(editor?.text.peek()).toBe(texts[0]);
  });
});
