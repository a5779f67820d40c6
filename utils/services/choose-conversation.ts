/** Which conversation a guide shows when it was not opened from an event. */
import type { Conversation } from "../domain/conversation";
import { newConversation } from "../domain/drafts";
import { compareText } from "../domain/order";
import type { Person } from "../domain/person";
import type { Id, LocalDateTime, PlainDate } from "../domain/values";
import type { Draft } from "../domain/views";
import { conversationsBetween, conversationsFrom } from "../storage/repositories/conversations";
import { livePerson } from "../storage/repositories/people";
import type { ReadTx } from "../storage/schema";
import type { Deps } from "./deps";
import type { ConversationStanding, Standing } from "./standing";

/**
 * A person's next conversation, today's included: planned, or on show in another guide and not stored yet; else the last
 * one of today; else a new one for today.
 *
 * @param others what guides stand on
 * @returns `null` when the person is not there
 */
export async function conversationWith(
  tx: ReadTx,
  personId: Id,
  others: readonly Standing[],
  { clock, newId }: Deps,
): Promise<ConversationStanding | null> {
  const person = await livePerson(tx, personId);
  if (!person) return null;
  const today = clock.today();
  const coming = (await conversationsFrom(tx, personId, today)).sort((a, b) => compareText(whenOf(a), whenOf(b)));
  const planned = coming.find(({ state }) => state === "planned");
  const [draft] = others.flatMap((standing) => draftWith(standing, personId, today) ?? []);
  if (draft && (!planned || whenOf(draft.conversation) < whenOf(planned))) return standingOnDraft(draft);
  const latest = planned ?? coming.findLast(({ date }) => date === today);
  return latest ? standingOf(latest.id, personId, null) : standingOnDraft(draftForToday(person, { clock, newId }));
}

/** The conversation that takes place now, with anybody; of several the one that began last. */
export async function conversationNow(tx: ReadTx, { clock }: Deps): Promise<ConversationStanding | null> {
  const now = Temporal.Instant.from(clock.now()).toZonedDateTimeISO(clock.timeZone()).toPlainDateTime();
  const yesterday = now.subtract({ days: 1 }).toPlainDate().toString();
  const around = await conversationsBetween(tx, yesterday, clock.today());
  const running = around
    .filter(({ state }) => state !== "skipped")
    .filter(({ startsAt, minutes }) => startsAt !== null && isWithin(startsAt, minutes, now))
    .sort((a, b) => compareText(b.startsAt ?? "", a.startsAt ?? ""));
  for (const { id, personId } of running) {
    if (await livePerson(tx, personId)) return standingOf(id, personId, null);
  }
  return null;
}

export function draftForToday(person: Person, { clock, newId }: Pick<Deps, "clock" | "newId">): Draft {
  const making = { newId, now: clock.now() };
  return { person, conversation: newConversation({ personId: person.id, date: clock.today() }, making) };
}

export function standingOnDraft(draft: Draft): ConversationStanding {
  return standingOf(draft.conversation.id, draft.person.id, draft);
}

function standingOf(conversationId: Id, personId: Id, draft: Draft | null): ConversationStanding {
  const byHand = { eventKey: null, event: null, why: null, corrected: false };
  return { on: "conversation", conversationId, personId, draft, ...byHand, first: false };
}

function draftWith(standing: Standing, personId: Id, today: PlainDate): Draft | null {
  if (standing.on !== "conversation" || standing.personId !== personId || !standing.draft) return null;
  return standing.draft.conversation.date >= today ? standing.draft : null;
}

function whenOf({ date, startsAt }: Conversation): string {
  return startsAt ?? date;
}

function isWithin(startsAt: LocalDateTime, minutes: number, now: Temporal.PlainDateTime): boolean {
  const start = Temporal.PlainDateTime.from(startsAt);
  const isStarted = Temporal.PlainDateTime.compare(start, now) <= 0;
  return isStarted && Temporal.PlainDateTime.compare(now, start.add({ minutes })) < 0;
}
