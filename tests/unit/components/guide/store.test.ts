import { describe, expect, it, vi } from "vitest";
import { createGuideStore, type GuideDeps } from "../../../../components/guide/store";
import type { ConversationView, GuideState } from "../../../../utils/domain/views";
import { RequestError } from "../../../../utils/messaging/errors";
import { later, makeNote, makeView, now, stateOf } from "./make";

type Answers = Partial<Record<string, (payload: never) => unknown>>;

/** A store whose background answers by message name, and everything that was sent to it. */
function makeStore(answers: Answers = {}) {
  const sent: [name: string, payload: unknown][] = [];
  let time = now;
  let ids = 0;
  const request = (async (name: string, payload: never) => {
    sent.push([name, payload]);
    const answer = answers[name];
    if (!answer) throw new Error(`Nobody answers ${name}.`);
    return answer(payload);
  }) as GuideDeps["request"];
  const store = createGuideStore({
    request,
    windowId: null,
    timeZone: "UTC",
    newId: () => `id ${++ids}`,
    now: () => time,
  });
  return {
    store,
    sent,
    setTime: (next: string) => {
      time = next;
    },
  };
}

const nameOn = (state: GuideState | null) => (state?.status === "conversation" ? state.view.person.name : null);

describe("showing", () => {
  it("follows to another conversation when nothing holds it", () => {
    const { store } = makeStore();
    store.show(stateOf(makeView()));
    store.show(stateOf(makeView({ id: "c2", name: "Ines Okafor" })));
    expect(nameOn(store.state.value)).toBe("Ines Okafor");
    expect(store.waiting.value).toBeNull();
  });

  it.each([
    ["pinned", (store: ReturnType<typeof makeStore>["store"]) => (store.pinned.value = true)],
    ["a form holds text", (store: ReturnType<typeof makeStore>["store"]) => (store.openForms.value = 1)],
    [
      "a note has the focus",
      (store: ReturnType<typeof makeStore>["store"]) =>
        (store.notes.focused.value = store.notes.editor(store.view.value as ConversationView, "free")),
    ],
  ])("stays and offers the other while %s", (_, hold) => {
    const { store } = makeStore();
    store.show(stateOf(makeView()));
    hold(store);
    expect(store.held.value).toBe(true);
    store.show(stateOf(makeView({ id: "c2", name: "Ines Okafor" })));
    expect(nameOn(store.state.value)).toBe("Robin Vale");
    expect(nameOn(store.waiting.value)).toBe("Ines Okafor");
  });

  it("stays while a note is not written", async () => {
    const answer = later<unknown>();
    const { store } = makeStore({ "note.save": () => answer.promise });
    const view = makeView();
    store.show(stateOf(view));
    store.notes.editor(view, "free").edit("Hello");
    expect(store.held.value).toBe(true);
    store.notes.flush();
    answer.resolve({ status: "saved", version: 1, savedAt: now, view: null });
    await vi.waitFor(() => expect(store.held.value).toBe(false));
  });

  it("stays while Live runs, and lets go half an hour after its end", () => {
    const { store, setTime } = makeStore();
    store.show(stateOf(makeView({ conversation: { liveSince: now, startsAt: null, minutes: 30 } })));
    expect(store.held.value).toBe(true);
    setTime("2026-11-24T09:59:00.000Z");
    store.tick();
    expect(store.held.value).toBe(true);
    setTime("2026-11-24T10:01:00.000Z");
    store.tick();
    expect(store.held.value).toBe(false);
  });

  it("takes news of the conversation on show even while held", () => {
    const { store } = makeStore();
    store.show(stateOf(makeView()));
    store.pinned.value = true;
    store.show(stateOf(makeView({ conversation: { minutes: 60 } })));
    expect(store.view.value?.conversation.minutes).toBe(60);
    expect(store.waiting.value).toBeNull();
  });

  it("opens what waits when the user asks for it, and lets the pin go", async () => {
    const { store } = makeStore({ "guide.open": () => stateOf(makeView({ id: "c2", name: "Ines Okafor" })) });
    store.show(stateOf(makeView()));
    store.pinned.value = true;
    store.show(stateOf(makeView({ id: "c2", name: "Ines Okafor" })));
    store.open(null);
    await vi.waitFor(() => expect(nameOn(store.state.value)).toBe("Ines Okafor"));
    expect(store.waiting.value).toBeNull();
    expect(store.held.value).toBe(false);
  });

  it("says why when there is nothing to show", async () => {
    const { store } = makeStore({ "guide.current": () => Promise.reject(new RequestError("storage-closed")) });
    await store.load();
    expect(store.failure.value).toMatchObject({ code: "storage-closed" });
  });
});

describe("changing", () => {
  it("sends the draft until the conversation is stored", async () => {
    const draft = makeView({ stored: false });
    const { store, sent } = makeStore({ "conversation.change": () => ({ ...draft, stored: true }) });
    store.show(stateOf(draft));
    expect(await store.change("conversation.change", { change: { minutes: 30 } })).toBe(true);
    await store.change("conversation.change", { change: { minutes: 60 } });
    const refs = sent.map(([, payload]) => (payload as { ref: unknown }).ref);
    expect(refs).toEqual([
      { conversationId: "c1", draft: { person: draft.person, conversation: draft.conversation } },
      { conversationId: "c1", draft: null },
    ]);
  });

  it("says saved only after the answer, and never while something is on its way", async () => {
    const answer = later<ConversationView>();
    const { store } = makeStore({ "conversation.change": () => answer.promise });
    store.show(stateOf(makeView()));
    const changed = store.change("conversation.change", { change: { minutes: 30 } });
    expect(store.unsaved.value).toBe(true);
    expect(store.savedAt.value).toBeNull();
    answer.resolve(makeView());
    await changed;
    expect(store.unsaved.value).toBe(false);
    expect(store.savedAt.value).toBe(now);
  });

  it("keeps the newest answer when answers come in another order", async () => {
    const [first, second] = [later<ConversationView>(), later<ConversationView>()];
    const answers = [first, second];
    const { store } = makeStore({ "conversation.change": () => answers.shift()?.promise });
    store.show(stateOf(makeView()));
    const one = store.change("conversation.change", { change: { minutes: 30 } });
    const two = store.change("conversation.change", { change: { minutes: 60 } });
    second.resolve(makeView({ conversation: { minutes: 60 } }));
    await two;
    first.resolve(makeView({ conversation: { minutes: 30 } }));
    await one;
    expect(store.view.value?.conversation.minutes).toBe(60);
  });

  it("reports a failure in words, leaves the view alone, and can try again", async () => {
    let full = true;
    const { store } = makeStore({
      "conversation.change": () => {
        if (full) throw new RequestError("storage-full");
        return makeView({ conversation: { minutes: 30 } });
      },
    });
    store.show(stateOf(makeView()));
    expect(await store.change("conversation.change", { change: { minutes: 30 } })).toBe(false);
    expect(store.problem.value?.sentence).toContain("not saved");
    expect(store.view.value?.conversation.minutes).toBe(45);
    full = false;
    store.problem.value?.retry();
    await vi.waitFor(() => expect(store.view.value?.conversation.minutes).toBe(30));
    expect(store.problem.value).toBeNull();
  });

  it("notices that the extension was replaced", async () => {
    const { store } = makeStore({ "conversation.skip": () => Promise.reject(new RequestError("orphaned")) });
    store.show(stateOf(makeView()));
    await store.change("conversation.skip", {});
    expect(store.orphaned.value).toBe(true);
  });

  it("does not show an answer that comes after the user went on to somebody else", async () => {
    const answer = later<ConversationView>();
    const { store } = makeStore({ "conversation.change": () => answer.promise });
    store.show(stateOf(makeView()));
    const changed = store.change("conversation.change", { change: { minutes: 30 } });
    store.show(stateOf(makeView({ id: "c2", name: "Ines Okafor" })));
    answer.resolve(makeView());
    await changed;
    expect(nameOn(store.state.value)).toBe("Ines Okafor");
  });
});

describe("notes", () => {
  it("asks again when the person was changed elsewhere, and merges notes into what is typed", async () => {
    const view = makeView({ change: { notes: [makeNote(["first"])] } });
    const { store } = makeStore({
      "guide.current": () => stateOf({ ...view, notes: [makeNote(["first", "theirs"], { version: 2 })] }),
      "note.save": () => ({ status: "saved", version: 3, savedAt: now, view: null }),
    });
    store.show(stateOf(view));
    const editor = store.notes.editor(view, "free");
    editor.edit("mine\nfirst");
    store.receive({ name: "changed", personId: view.person.id });
    await vi.waitFor(() => expect(editor.text.value).toBe("mine\nfirst\ntheirs"));
    await vi.waitFor(() => expect(editor.dirty.value).toBe(false));
  });

  it("writes what is unsaved when another conversation is shown, and keeps what cannot be written", async () => {
    const { store } = makeStore({
      "note.save": () => Promise.reject(new RequestError("storage-full")),
      "guide.open": () => stateOf(makeView({ id: "c2", name: "Ines Okafor" })),
    });
    const view = makeView();
    store.show(stateOf(view));
    store.notes.editor(view, "free").edit("Hello");
    store.open(null);
    await vi.waitFor(() => expect(nameOn(store.state.value)).toBe("Ines Okafor"));
    await vi.waitFor(() => expect(store.notes.failed.value).toHaveLength(1));
    expect(store.notes.failed.value[0]).toMatchObject({ personName: "Robin Vale" });
    expect(store.notes.unsavedText()).toBe("Hello");
    expect(store.unsaved.value).toBe(true);
    // It does not hold the conversation that is on show now.
    expect(store.held.value).toBe(false);
  });

  it("goes on under another id when another panel stored the same event first", async () => {
    const draft = makeView({ stored: false });
    const stored = makeView({ id: "c9" });
    const { store, sent } = makeStore({
      "note.save": () => ({ status: "saved", version: 1, savedAt: now, view: stored }),
    });
    store.show(stateOf(draft));
    const shown = store.shown.value;
    const editor = store.notes.editor(draft, "free");
    editor.edit("Hello");
    editor.flush();
    await vi.waitFor(() => expect(store.view.value?.conversation.id).toBe("c9"));
    expect(store.shown.value).toBe(shown);
    expect(store.notes.editor(stored, "free")).toBe(editor);
    editor.edit("Hello again");
    editor.flush();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.[1]).toMatchObject({ ref: { conversationId: "c9", draft: null }, baseVersion: 1 });
  });
});
