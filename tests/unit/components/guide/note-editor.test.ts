import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NoteEditor, type SaveReply } from "../../../../components/guide/note-editor";
import type { Line, Note } from "../../../../utils/domain/note";
import { linesToText } from "../../../../utils/domain/note-lines";
import { RequestError } from "../../../../utils/messaging/errors";
import { later, makeNote, now } from "./make";

/** A background that keeps one note and refuses writes on top of an old version. */
function background(note: Note | null = null) {
  const state = { text: note ? linesToText(note.lines) : "", lines: note?.lines ?? [], version: note?.version ?? 0 };
  const writes: string[] = [];
  const save = async (lines: Line[], baseVersion: number): Promise<SaveReply> => {
    if (baseVersion !== state.version) return { status: "conflict", note: asNote() };
    state.lines = lines;
    state.text = linesToText(lines);
    state.version += 1;
    writes.push(state.text);
    return { status: "saved", version: state.version };
  };
  const asNote = (): Note => ({ ...makeNote([]), lines: state.lines, version: state.version });
  return { state, writes, save, asNote };
}

let ids = 0;
const editorOf = (note: Note | null, save: (lines: Line[], baseVersion: number) => Promise<SaveReply>) =>
  new NoteEditor(note, { save, newId: () => `new ${++ids}`, now: () => now });

describe("writing", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("writes 300 ms after the last key and is dirty until the write is confirmed", async () => {
    const { writes, save } = background();
    const editor = editorOf(null, save);
    editor.edit("Hello");
    expect(editor.dirty.value).toBe(true);
    await vi.advanceTimersByTimeAsync(299);
    expect(writes).toEqual([]);
    expect(editor.dirty.value).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toEqual(["Hello"]);
    expect(editor.dirty.value).toBe(false);
  });

  it("writes at least every 700 ms while somebody types without a pause", async () => {
    const { writes, save } = background();
    const editor = editorOf(null, save);
    for (let key = 1; key <= 20; key += 1) {
      editor.edit("x".repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(writes.map((text) => text.length)).toEqual([7, 14]);
  });

  it("has one write in flight, and sends what was typed meanwhile after it", async () => {
    const first = later<SaveReply>();
    const save = vi.fn<(lines: Line[], baseVersion: number) => Promise<SaveReply>>();
    save.mockReturnValueOnce(first.promise).mockResolvedValue({ status: "saved", version: 2 });
    const editor = editorOf(null, save);
    editor.edit("one");
    editor.flush();
    editor.edit("one two");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledTimes(1);
    first.resolve({ status: "saved", version: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.calls[1]?.[1]).toBe(1);
    expect(editor.dirty.value).toBe(false);
  });

  it("stays dirty when something was typed while the write was on its way", async () => {
    const first = later<SaveReply>();
    const editor = editorOf(null, () => first.promise);
    editor.edit("one");
    editor.flush();
    editor.edit("one two");
    first.resolve({ status: "saved", version: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(editor.dirty.value).toBe(true);
  });

  it("keeps the text and says why when a write fails, and tries again by itself", async () => {
    const { writes, save } = background();
    let full = true;
    const editor = editorOf(null, (lines, base) =>
      full ? Promise.reject(new RequestError("storage-full")) : save(lines, base),
    );
    editor.edit("Hello");
    await vi.advanceTimersByTimeAsync(300);
    expect(editor.failure.value).toMatchObject({ code: "storage-full" });
    expect(editor.text.value).toBe("Hello");
    full = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(writes).toEqual(["Hello"]);
    expect(editor.failure.value).toBeNull();
    expect(editor.dirty.value).toBe(false);
  });

  it("backs off between tries", async () => {
    const save = vi.fn(() => Promise.reject(new RequestError("unreachable")));
    const editor = editorOf(null, save);
    editor.edit("Hello");
    editor.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    // At once, then after 1 and 3 seconds, then every 10: at 0, 1, 4, 14, 24, 34, 44, 54.
    expect(save).toHaveBeenCalledTimes(8);
  });

  it("does not try by itself again once the extension was replaced", async () => {
    const save = vi.fn(() => Promise.reject(new RequestError("orphaned")));
    const editor = editorOf(null, save);
    editor.edit("Hello");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(editor.dirty.value).toBe(true);
  });

  it("writes nothing when nothing was typed", async () => {
    const { writes, save } = background(makeNote(["as it was"]));
    const editor = editorOf(makeNote(["as it was"]), save);
    editor.edit("as it was");
    editor.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(writes).toEqual([]);
  });
});

describe("merging", () => {
  const base = makeNote(["first", "second"]);

  it("keeps both sides when another panel wrote in between", async () => {
    const { state, save } = background(base);
    const mine = editorOf(base, save);
    const theirs = editorOf(base, save);
    theirs.edit("first\nsecond\ntheirs");
    theirs.flush();
    await vi.waitFor(() => expect(theirs.dirty.value).toBe(false));
    mine.edit("mine\nfirst\nsecond");
    mine.flush();
    await vi.waitFor(() => expect(mine.dirty.value).toBe(false));
    expect(state.text).toBe("mine\nfirst\nsecond\ntheirs");
    expect(mine.text.value).toBe(state.text);
  });

  it("shows news at once while nothing is typed, and writes nothing for it", () => {
    const save = vi.fn(background(base).save);
    const editor = editorOf(base, save);
    editor.receive(makeNote(["first", "second", "third"], { version: 2 }));
    expect(editor.text.value).toBe("first\nsecond\nthird");
    expect(editor.dirty.value).toBe(false);
    expect(save).not.toHaveBeenCalled();
  });

  it("ignores older news", () => {
    const editor = editorOf(makeNote(["new"], { version: 5 }), background().save);
    editor.receive(makeNote(["old"], { version: 4 }));
    expect(editor.text.value).toBe("new");
  });

  it("merges news into what is being typed", async () => {
    const { state, save } = background(base);
    const editor = editorOf(base, save);
    editor.edit("first\nsecond and more");
    state.lines = makeNote(["zero", "first", "second"]).lines.map((line, index) => ({
      ...line,
      id: ["line z", "line 0", "line 1"][index] ?? "",
    }));
    state.version = 2;
    editor.receive({ ...makeNote([], { version: 2 }), lines: state.lines });
    expect(editor.text.value).toBe("zero\nfirst\nsecond and more");
    await vi.waitFor(() => expect(editor.dirty.value).toBe(false));
    expect(state.text).toBe("zero\nfirst\nsecond and more");
  });

  it("does not touch the text while an input method composes a word", () => {
    const editor = editorOf(base, background(base).save);
    editor.compose(true);
    editor.receive(makeNote(["theirs", "second"], { version: 2 }));
    expect(editor.text.value).toBe("first\nsecond");
    editor.compose(false);
    expect(editor.text.value).toBe("theirs\nsecond");
  });

  it("waits with news until its own write is answered", async () => {
    const answer = later<SaveReply>();
    const editor = editorOf(base, () => answer.promise);
    editor.edit("first\nsecond\nmine");
    editor.flush();
    const written = { ...makeNote(["first", "second", "mine"], { version: 2 }) };
    editor.receive(written);
    answer.resolve({ status: "saved", version: 2 });
    await vi.waitFor(() => expect(editor.dirty.value).toBe(false));
    expect(editor.text.value).toBe("first\nsecond\nmine");
  });
});
