/** All notes that are open for editing, and whether each of them is written. */
import { computed, signal } from "@preact/signals";
import type { Line, NoteSlot } from "../../utils/domain/note";
import { linesToText } from "../../utils/domain/note-lines";
import type { Id, Instant } from "../../utils/domain/values";
import type { ConversationView } from "../../utils/domain/views";
import type { NoteSaved } from "../../utils/messaging/messages/guide";
import type { Payload } from "../../utils/messaging/protocol";
import { type ConversationRef, refOf } from "./conversation-ref";
import { NoteEditor } from "./note-editor";

export interface NotesDeps {
  save(payload: Payload<"note.save">): Promise<NoteSaved>;
  newId(): Id;
  now(): Instant;
}

export interface OpenNote {
  conversationId: Id;
  slot: NoteSlot;
  /** Whose conversation it belongs to, for telling what is not saved. */
  personName: string;
  editor: NoteEditor;
}

/** Notes outlive the conversation on show: one that could not be written stays until it is. */
export function createNotesStore(deps: NotesDeps) {
  const open = signal<readonly OpenNote[]>([]);
  const refs = new Map<Id, ConversationRef>();
  /** Ids of drafts under which another panel's conversation turned out to be stored. */
  const renamed = new Map<Id, Id>();
  const focused = signal<NoteEditor | null>(null);

  const unsaved = computed(() => open.value.filter(({ editor }) => editor.dirty.value));
  const failed = computed(() => unsaved.value.filter(({ editor }) => editor.failure.value !== null));

  async function save(openedAs: Id, slot: NoteSlot, lines: Line[], baseVersion: number) {
    const conversationId = renamed.get(openedAs) ?? openedAs;
    const ref = refs.get(conversationId) ?? { conversationId, draft: null };
    const reply = await deps.save({ ref, slot, lines, baseVersion });
    if (reply.status === "saved") refs.set(conversationId, { conversationId, draft: null });
    return reply;
  }

  function find(conversationId: Id, slot: NoteSlot): OpenNote | undefined {
    return open.peek().find((note) => note.conversationId === conversationId && note.slot === slot);
  }

  return {
    unsaved,
    failed,
    /** The note that has the focus. */
    focused,

    /** The editor of a slot, the same one as long as it is open. */
    editor(view: ConversationView, slot: NoteSlot): NoteEditor {
      const conversationId = view.conversation.id;
      const known = find(conversationId, slot);
      if (known) return known.editor;
      const editor = new NoteEditor(view.notes.find((note) => note.slot === slot) ?? null, {
        save: (lines, baseVersion) => save(conversationId, slot, lines, baseVersion),
        newId: deps.newId,
        now: deps.now,
      });
      refs.set(conversationId, refOf(view));
      open.value = [...open.peek(), { conversationId, slot, personName: view.person.name, editor }];
      return editor;
    },

    /** What stands in a slot now, typed or stored. */
    textOf(view: ConversationView, slot: NoteSlot): string {
      const typed = open.value.find((note) => note.conversationId === view.conversation.id && note.slot === slot);
      if (typed) return typed.editor.text.value;
      return linesToText(view.notes.find((note) => note.slot === slot)?.lines ?? []);
    },

    /** The draft's event was stored by another panel first, under another id: its notes go on there. */
    rename(from: Id, to: Id): void {
      for (const [draft, id] of renamed) if (id === from) renamed.set(draft, to);
      renamed.set(from, to);
      open.value = open.peek().map((note) => (note.conversationId === from ? { ...note, conversationId: to } : note));
    },

    /** Takes over what the background has; what is typed and not written yet is merged with it. */
    receive(view: ConversationView): void {
      refs.set(view.conversation.id, refOf(view));
      for (const note of view.notes) find(note.conversationId, note.slot)?.editor.receive(note);
    },

    /** Writes everything that is not written yet, now. */
    flush(): void {
      for (const { editor } of open.peek()) editor.flush();
    },

    /** Forgets the written notes of other conversations. */
    keepOnly(conversationId: Id): void {
      open.value = open.peek().filter((note) => note.conversationId === conversationId || note.editor.dirty.peek());
    },

    /** Everything that is not written, as text to copy. */
    unsavedText(): string {
      return unsaved
        .peek()
        .map(({ editor }) => editor.text.peek())
        .join("\n\n");
    },
  };
}
