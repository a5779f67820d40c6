/** What the guide page stands on, and every way to change it. Knows no browser: all it needs is handed in. */
import { batch, computed, signal } from "@preact/signals";
import type { Id, Instant } from "../../utils/domain/values";
import type { ConversationView, GuideState, PersonSummary } from "../../utils/domain/views";
import { RequestError, sentenceFor } from "../../utils/messaging/errors";
import type { MessageName, Payload, Result, ToGuide } from "../../utils/messaging/protocol";
import { createAdviser } from "./coach/create-adviser";
import { type ConversationRef, refOf } from "./conversation-ref";
import { createHiddenLines } from "./hidden-lines";
import { isLive } from "./live-clock";
import { createGuideLock } from "./lock";
import { createNotesStore } from "./notes-store";
import { report } from "./report";
import { idOf, personOf } from "./state-ids";
import { createToasts } from "./toasts";

export interface GuideDeps {
  request<N extends MessageName>(name: N, payload: Payload<N>): Promise<Result<N>>;
  /** Of the browser's own side panel; `null` in Calendar's frame. */
  windowId: number | null;
  timeZone: string;
  newId(): Id;
  now(): Instant;
}

/** The messages that change the conversation on show and answer with it. */
export type ChangeName = {
  [N in MessageName]: Result<N> extends ConversationView ? N : never;
}[MessageName];
export type Change<N extends ChangeName> = Omit<Payload<N>, "ref">;

/** A change that was not stored. */
export interface Problem {
  sentence: string;
  retry: () => void;
}

export type GuideStore = ReturnType<typeof createGuideStore>;

export function createGuideStore(deps: GuideDeps) {
  const { windowId, timeZone } = deps;
  const state = signal<GuideState | null>(null);
  /** Why there is nothing to show. */
  const failure = signal<unknown>(null);
  /** Opened in the calendar while this conversation is held. */
  const waiting = signal<GuideState | null>(null);
  const pinned = signal(false);
  /** Forms that hold text which is not sent. */
  const openForms = signal(0);
  const pending = signal(0);
  const problem = signal<Problem | null>(null);
  const savedAt = signal<Instant | null>(null);
  const { toast, say } = createToasts();
  const orphaned = signal(false);
  /** Everybody known, as of the last state that told: one with a conversation does not. */
  const people = signal<readonly PersonSummary[]>([]);
  /** Rises with each other conversation that is shown, not with a draft that gets another id by being stored. */
  const shown = signal(0);
  const now = signal(deps.now());
  /** Requests are numbered as they are sent, so that a late answer does not undo what a later one brought. */
  let sent = 0;
  let applied = 0;

  const notes = createNotesStore({
    async save(payload) {
      const order = ++sent;
      const reply = await ask("note.save", payload);
      if (reply.status === "saved") {
        savedAt.value = reply.savedAt;
        if (reply.view) apply(reply.view, payload.ref.conversationId, order);
      }
      return reply;
    },
    newId: deps.newId,
    now: deps.now,
  });

  const lock = createGuideLock({ state, openForms, notes, load });
  const view = computed(() => (state.value?.status === "conversation" ? state.value.view : null));
  const live = computed(() => view.value !== null && isLive(view.value.conversation, now.value, timeZone));
  const held = computed(
    () =>
      view.value !== null &&
      (pinned.value ||
        live.value ||
        openForms.value > 0 ||
        notes.focused.value !== null ||
        notes.unsaved.value.some((note) => note.conversationId === view.value?.conversation.id)),
  );

  /** Sends, and notices when the extension was replaced under this page. */
  async function ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Result<N>> {
    try {
      return await deps.request(name, payload);
    } catch (error) {
      if (error instanceof RequestError && error.code === "orphaned") orphaned.value = true;
      if (error instanceof RequestError && error.code === "locked") lock.lockChanged(true);
      throw error;
    }
  }

  /**
   * Takes over a view of the conversation on show, unless a later request was answered before.
   *
   * @param asked the id it was asked for: a draft may turn out to be stored under another one
   */
  function apply(next: ConversationView, asked: Id, order: number): void {
    if (next.conversation.id !== asked) notes.rename(asked, next.conversation.id);
    if (asked === view.peek()?.conversation.id && order >= applied) {
      applied = order;
      state.value = { status: "conversation", view: next, first: isFirst() };
    }
    notes.receive(next);
  }

  function isFirst(): boolean {
    const current = state.peek();
    return current?.status === "conversation" && current.first;
  }

  function put(next: GuideState): void {
    notes.flush();
    const id = idOf(next);
    batch(() => {
      if (id !== view.peek()?.conversation.id || personOf(next) !== view.peek()?.person.id) {
        pinned.value = false;
        problem.value = null;
        toast.value = null;
        savedAt.value = null;
        notes.focused.value = null;
        applied = sent;
        shown.value += 1;
      }
      waiting.value = null;
      failure.value = null;
      state.value = next;
    });
    if (id !== null) notes.keepOnly(id);
    if (next.status === "conversation") notes.receive(next.view);
  }

  function show(next: GuideState): void {
    now.value = deps.now();
    if (next.status !== "conversation") people.value = next.people;
    const current = view.peek()?.conversation.id;
    if (current !== undefined && idOf(next) !== current && held.peek()) {
      waiting.value = next.status === "empty" ? null : next;
    } else put(next);
  }

  /** Asks what to show. Called on opening, and when something was missed or changed elsewhere. */
  async function load(): Promise<void> {
    const order = ++sent;
    try {
      const next = await ask("guide.current", { windowId });
      const id = idOf(next);
      if (next.status === "conversation" && id === view.peek()?.conversation.id) apply(next.view, id, order);
      else show(next);
    } catch (error) {
      if (state.peek() === null) failure.value = error;
      else report("What changed elsewhere could not be read", error);
    }
  }

  async function change<N extends ChangeName>(name: N, payload: Change<N>, ref: ConversationRef): Promise<boolean> {
    const order = ++sent;
    pending.value += 1;
    try {
      const answer = await ask(name, { ...payload, ref } as unknown as Payload<N>);
      batch(() => {
        savedAt.value = deps.now();
        problem.value = null;
        apply(answer as ConversationView, ref.conversationId, order);
      });
      return true;
    } catch (error) {
      problem.value = { sentence: sentenceFor(error), retry: () => void change(name, payload, ref) };
      return false;
    } finally {
      pending.value -= 1;
    }
  }

  /**
   * Asks for another conversation and shows it, held or not: the user wants it. Notes are sent first, since what is
   * asked for may move them.
   */
  async function go(question: () => Promise<GuideState>, retry: () => void): Promise<boolean> {
    notes.flush();
    try {
      const next = await question();
      if (next.status !== "conversation") people.value = next.people;
      put(next);
      return true;
    } catch (error) {
      problem.value = { sentence: sentenceFor(error), retry };
      return false;
    }
  }

  const present = (presenting: boolean) =>
    ask("guide.presenting", { presenting }).then(() => ask("guide.current", { windowId }));

  return {
    ...createAdviser(ask),
    ...createHiddenLines(view, (presenting, retry) => void go(() => present(presenting), retry)),
    windowId,
    timeZone,
    newId: deps.newId,
    state,
    view,
    failure,
    waiting,
    pinned,
    openForms,
    pending,
    problem,
    savedAt,
    toast,
    say,
    orphaned,
    people,
    shown,
    now,
    live,
    held,
    notes,
    ...lock,
    load,
    show,

    /** Whether anything is on its way or waits to be written. */
    unsaved: computed(() => pending.value > 0 || notes.unsaved.value.length > 0),

    /** Changes the conversation on show; `false` when that was not stored, so that a form can keep its text. */
    async change<N extends ChangeName>(name: N, payload: Change<N>): Promise<boolean> {
      const current = view.peek();
      return current !== null && change(name, payload, refOf(current));
    },

    tick(): void {
      now.value = deps.now();
    },

    receive(message: ToGuide): void {
      if (message.name === "lock") lock.lockChanged(message.locked);
      if (message.name === "show") show(message.state);
      if (message.name === "changed" && message.personId === view.peek()?.person.id) void load();
    },

    /** Shows a person, or what waits behind "Open (name)". */
    open(personId: Id | null): void {
      void go(
        () => ask("guide.open", { personId, windowId }),
        () => this.open(personId),
      );
    },

    attach(person: Payload<"guide.attach">["person"]): void {
      void go(
        () => ask("guide.attach", { person, windowId }),
        () => this.attach(person),
      );
    },

    /** Says that the event on show is not what it was taken for. */
    async correct(choice: Payload<"event.correct">["choice"]): Promise<void> {
      const done = await go(
        () => ask("event.correct", { choice, windowId }),
        () => void this.correct(choice),
      );
      const name = view.peek()?.person.name;
      if (done && name !== undefined) say(`This is with ${name} now.`, () => this.uncorrect());
    },

    /** Asks who is known, for a choice among them. What is known already stays when that fails. */
    async loadPeople(): Promise<void> {
      try {
        people.value = await ask("guide.people", {});
      } catch (error) {
        report("Who is known could not be read", error);
      }
    },

    /** Takes back what was said about the event on show. */
    uncorrect(): void {
      void go(
        () => ask("event.uncorrect", { windowId }),
        () => this.uncorrect(),
      );
    },

    /** Tells the background whether this guide keeps its conversation. */
    reportHeld(held: boolean): void {
      ask("guide.held", { held, windowId }).catch((error) => report("Whether the guide is held was not told", error));
    },
  };
}
