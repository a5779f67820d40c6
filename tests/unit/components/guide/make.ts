/** A conversation as the background would hand it to a guide, and a background that keeps notes. */

import { newConversation, newPerson } from "../../../../utils/domain/drafts";
import type { Note } from "../../../../utils/domain/note";
import { defaultSettings } from "../../../../utils/domain/settings";
import type { ConversationView, GuideState } from "../../../../utils/domain/views";

export const now = "2026-11-24T09:00:00.000Z";
const making = (id: string) => ({ newId: () => id, now });

interface Wanted {
  id?: string;
  name?: string;
  stored?: boolean;
  change?: Partial<ConversationView>;
  conversation?: Partial<ConversationView["conversation"]>;
}

/** A planned regular 1-on-1 with Robin Vale, 45 minutes on 24 November 2026, without anything in it. */
export function makeView({ id = "c1", name = "Robin Vale", stored = true, change, conversation }: Wanted = {}) {
  const person = newPerson({ name, emails: [`${id}@example.com`] }, making(`person of ${id}`));
  const view: ConversationView = {
    stored,
    person,
    conversation: {
      ...newConversation(
        { personId: person.id, date: "2026-11-24", startsAt: "2026-11-24T10:00", minutes: 45 },
        making(id),
      ),
      ...conversation,
    },
    notes: [],
    goals: [],
    grownBy: [],
    promises: [],
    direction: null,
    energisers: [],
    objectives: [],
    ownGuides: [],
    questionDetails: [],
    clock: null,
    scheduleUrl: null,
    nextUrl: "https://calendar.google.com/calendar/u/0/r/eventedit",
    lastTime: null,
    openItems: [],
    next: null,
    suggestion: null,
    why: { me: "you@example.com", other: `${id}@example.com` },
    corrected: false,
    onEvent: true,
    joinProposal: null,
    joined: null,
    settings: defaultSettings,
    presenting: false,
    today: "2026-11-24",
    ...change,
  };
  return view;
}

export function stateOf(view: ConversationView): GuideState {
  return { status: "conversation", view, first: false };
}

/** A stored note with one text line for each of `texts`. */
export function makeNote(texts: readonly string[], { slot = "free", version = 1, id = "c1" } = {}): Note {
  return {
    id: `${id}/${slot}`,
    conversationId: id,
    personId: `person of ${id}`,
    slot,
    lines: texts.map((text, index) => ({
      id: `line ${index}`,
      text,
      kind: "text",
      done: false,
      shareable: false,
      editedAt: now,
    })),
    version,
    editedAt: now,
  };
}

/** A promise that is settled from outside, for answers that come in a chosen order. */
export function later<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
