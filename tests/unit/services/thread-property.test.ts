/** Whatever happens to meetings in the calendar, and however they are joined and parted: 0 lost, 0 doubled. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../../utils/domain/calendar-event";
import { seriesIdOf } from "../../../utils/domain/event-ids";
import type { ConversationView } from "../../../utils/domain/views";
import { findFaults } from "../../../utils/services/check/check";
import { readBackup } from "../../../utils/storage/backup";
import { readContents } from "../../../utils/storage/contents";
import type { StoredConversation, TrellisSchema } from "../../../utils/storage/schema";
import { runs } from "../runs";
import {
  type Background,
  contentIn,
  guideIn,
  type Machine,
  newMachine,
  oneOnOne,
  openIn,
  refOf,
  settled,
  startBackground,
  viewOfTab,
  withGuest,
} from "./support/background";
import { addPromise, lineWith } from "./support/fields";

const guide = guideIn(1);
const guests = ["robin@example.com", "robin@example.com", "robin@example.com", "kim@example.com"];
const slots = ["free", "topics"];
const walks = runs(40);

/** How often each is done, compared with the others. */
const acts = {
  open: 1,
  write: 5,
  promise: 2,
  ask: 2,
  move: 1,
  split: 1,
  cancel: 1,
  "invite-again": 2,
  "change-organiser": 1,
  join: 6,
  "join-any": 5,
  unjoin: 4,
  "someone-else": 1,
  uncorrect: 1,
  hold: 1,
  restart: 1,
};
type Act = keyof typeof acts;

interface Step {
  act: Act;
  /** Which event of the calendar. */
  which: number;
  day: number;
  slot: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...Object.entries(acts).map(([act, weight]) => ({ weight, arbitrary: fc.constant(act as Act) }))),
  which: fc.nat(5),
  day: fc.nat(20),
  slot: fc.nat(slots.length - 1),
});

/** What somebody with a calendar does, and all that they wrote. */
class Walk {
  readonly machine: Machine = newMachine();
  private background: Background = startBackground(this.machine);
  private calendar: CalendarEvent[] = [];
  private made = 0;
  readonly lines: string[] = [];
  readonly promises: string[] = [];
  readonly asked = new Set<string>();
  joins = 0;

  constructor() {
    for (const [day, email] of guests.entries()) this.invite(day, email);
  }

  async take({ act, which, day, slot }: Step): Promise<void> {
    this.machine.now = new Date(Date.parse(this.machine.now) + 37 * 60_000).toISOString();
    const event = this.calendar[which % this.calendar.length];
    if (!event) return this.invite(day, guests[which % guests.length] ?? "");
    await this.acts[act](event, day, slots[slot] ?? "free");
    await settled(this.machine);
  }

  /** Takes every join back, so that everything is where it was made. */
  async partAll(): Promise<void> {
    for (const event of this.calendar) {
      while ((await this.open(event)).joined) await this.acts.unjoin(event, 0, "");
    }
  }

  private readonly acts: Record<Act, (event: CalendarEvent, day: number, slot: string) => Promise<unknown>> = {
    open: (event) => this.open(event),
    write: async (event, _day, slot) => {
      const view = await this.open(event);
      const text = `line ${++this.made}`;
      const before = view.notes.find((note) => note.slot === slot);
      const edit = { slot, lines: [...(before?.lines ?? []), lineWith(text)], baseVersion: before?.version ?? 0 };
      const reply = await this.background.send(guide, "note.save", { ref: refOf(view), ...edit });
      expect(reply.status).toBe("saved");
      this.lines.push(text);
    },
    promise: async (event) => {
      const text = `promise ${++this.made}`;
      await addPromise(this.background, await this.open(event), { text });
      this.promises.push(text);
    },
    ask: async (event) => {
      const view = await this.open(event);
      const [slot] = view.conversation.questions;
      if (!slot) return;
      const change = { state: "asked" } as const;
      await this.background.send(guide, "question.set", { ref: refOf(view), questionId: slot.questionId, change });
      this.asked.add(slot.questionId);
    },
    move: (event, day) => this.open(Object.assign(event, { start: startOn(day) })),
    split: async (event, day) => {
      const stamp = `${startOn(day).slice(0, 10).replaceAll("-", "")}T090000`;
      this.replace(event, `${seriesIdOf(event.eventId ?? "")}_R${stamp}_${stamp}Z`, day);
    },
    cancel: async (event) => void this.calendar.splice(this.calendar.indexOf(event), 1),
    "invite-again": async (event, day) => this.replace(event, `again${++this.made}`, day),
    "change-organiser": async (event, day) => {
      this.replace(event, `organised${++this.made}`, day);
      Object.assign(event, { guests: event.guests.map((guest) => ({ ...guest, organizer: !guest.organizer })) });
    },
    join: async (event) => {
      const view = await this.open(event);
      if (view.joinProposal) await this.join(view, view.joinProposal.conversationId);
    },
    /** Not what is proposed, but what a guide may ask for all the same. */
    "join-any": async (event, day) => {
      const view = await this.open(event);
      const { conversations } = await this.stores();
      const others = conversations.filter(
        ({ id, personId, state }) => id !== view.conversation.id && personId === view.person.id && state === "planned",
      );
      const other = others[day % Math.max(1, others.length)];
      if (other) await this.join(view, other.id);
    },
    unjoin: async (event) => {
      const view = await this.open(event);
      if (view.joined) await this.background.send(guide, "conversation.unjoin", { ref: refOf(view) });
    },
    "someone-else": async (event) => {
      await this.open(event);
      const choice = { kind: "someone-else", person: lea, alsoKnownAs: false } as const;
      await this.background.send(guide, "event.correct", { choice, windowId: null });
    },
    uncorrect: async (event) => {
      const { corrected } = await this.open(event);
      if (corrected) await this.background.send(guide, "event.uncorrect", { windowId: null });
    },
    hold: async (event) => {
      const view = await this.open(event);
      const held = { on: view.conversation.date, noPromiseOnPurpose: true };
      await this.background.send(guide, "conversation.hold", { ref: refOf(view), ...held });
    },
    restart: async () => {
      this.background = startBackground(this.machine);
    },
  };

  private async open(event: CalendarEvent): Promise<ConversationView> {
    await this.background.send(contentIn(1), "calendar.closed", {});
    await openIn(this.background, event);
    await settled(this.machine);
    return viewOfTab(this.background);
  }

  private join(view: ConversationView, otherConversationId: string) {
    this.joins += 1;
    return this.background.send(guide, "conversation.join", { ref: refOf(view), otherConversationId });
  }

  private invite(day: number, email: string): void {
    const eventId = `event${++this.made}`;
    const fields = { eventId, seriesId: eventId, recurring: false, start: startOn(day) };
    this.calendar.push(oneOnOne({ ...fields, ...withGuest(email, email) }));
  }

  private replace(event: CalendarEvent, eventId: string, day: number): void {
    Object.assign(event, { eventId, seriesId: seriesIdOf(eventId), start: startOn(day) });
  }

  async faults() {
    return findFaults(await this.machine.database.read(readContents), this.machine.now.slice(0, 10));
  }

  async stores() {
    const { stores } = await this.machine.database.read((tx) => readBackup(tx, this.machine.now));
    return {
      conversations: stores.conversations as StoredConversation[],
      notes: stores.notes as TrellisSchema["notes"]["value"][],
      promises: stores.promises as TrellisSchema["promises"]["value"][],
    };
  }
}

const lea = { name: "Lea", email: "lea@example.com", kind: "peer" } as const;

function startOn(day: number): string {
  return `2026-${day < 7 ? "11" : "12"}-${String(day < 7 ? 24 + day : day - 6).padStart(2, "0")}T10:00`;
}

async function expectAllThere(walk: Walk): Promise<void> {
  const { conversations, notes, promises } = await walk.stores();
  const owners = new Map(conversations.map(({ id, personId }) => [id, personId]));
  for (const { conversationId, personId, lines } of notes) {
    expect(owners.get(conversationId)).toBe(personId);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  }
  expect(notes.flatMap(({ lines }) => lines.map(({ text }) => text)).sort()).toEqual([...walk.lines].sort());
  for (const { conversationId, personId } of promises) expect(owners.get(conversationId ?? "")).toBe(personId);
  expect(promises.map(({ text }) => text).sort()).toEqual([...walk.promises].sort());
  const asked = conversations.flatMap(({ questions }) => questions.filter(({ state }) => state === "asked"));
  expect(new Set(asked.map(({ questionId }) => questionId))).toEqual(walk.asked);
  const links = conversations.flatMap(({ personId, eventIds }) => eventIds.map((eventId) => `${personId} ${eventId}`));
  expect(new Set(links).size).toBe(links.length);
}

describe("a thread", () => {
  test("loses nothing and doubles nothing, whatever happens to its meetings", { timeout: 120_000 }, async () => {
    let joins = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: "max" }), async (steps) => {
        const walk = new Walk();
        for (const each of steps) {
          await walk.take(each);
          await expectAllThere(walk);
        }
        joins += walk.joins;
        expect(await walk.faults()).toEqual([]);
        await walk.partAll();
        await expectAllThere(walk);
        expect(await walk.faults()).toEqual([]);
      }),
      { numRuns: walks, seed: 2026 },
    );
    // The walks went where things can go wrong.
    expect(joins).toBeGreaterThan(walks);
  });
});
