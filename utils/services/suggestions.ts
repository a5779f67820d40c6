/**
 * People whom the user seems to meet 1-on-1. Nothing is kept before the user has agreed; then the address, how often
 * and when last, for 60 days.
 */
import { canonicalAddress } from "../domain/address";
import type { Verdict } from "../domain/correction";
import { addDays } from "../domain/dates";
import { nameOf, newPerson } from "../domain/drafts";
import { compareText } from "../domain/order";
import type { Suggestion, SuggestionView } from "../domain/suggestion";
import type { PlainDate } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { allPeople, livePersonByEmail, putPerson } from "../storage/repositories/people";
import {
  allSuggestions,
  putSuggestion,
  removeAllSuggestions,
  removeSuggestion,
  suggestionOf,
} from "../storage/repositories/suggestions";
import type { ReadTx, WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { aside, type Services } from "./services";
import type { Standing } from "./standing";

type Names = "suggestions.list" | "suggestions.answer" | "suggestions.consent";

/** Days for which somebody who is not met again is remembered. */
const keptDays = 60;
/** Days after which "later" is over. */
const laterDays = 14;

/** A 1-on-1 with somebody unknown was opened: counts them, once a day, unless they were in the list before. */
export async function noteSuggestion({ deps, settings }: Services, verdict: Verdict): Promise<void> {
  if (verdict.is !== "one-on-one" || verdict.personId !== null) return;
  if ((await settings.get()).suggest !== "yes") return;
  const email = canonicalAddress(verdict.other.email);
  const today = deps.clock.today();
  await deps.database.write(async (tx) => {
    if ((await knownAddresses(tx)).has(email)) return;
    const before = await suggestionOf(tx, email);
    if (before?.lastSeen === today) return;
    const count = before && !isOver(before, today) ? before.count + 1 : 1;
    const { refused = false, hiddenUntil = null } = before ?? {};
    await putSuggestion(tx, { email, count, lastSeen: today, refused, hiddenUntil });
  });
}

/** Forgets everybody who was not met for 60 days, or is in the list by now. */
export async function forgetOldSuggestions({ deps }: Services): Promise<void> {
  await deps.database.write((tx) => forgetOld(tx, deps.clock.today()));
}

export function suggestionHandlers(services: Services): Pick<Handlers, Names> {
  const { deps, settings, places } = services;
  const { database, clock, newId } = deps;

  return {
    "suggestions.list": async () => {
      const today = clock.today();
      const own = new Set((await settings.ownAddresses()).map(canonicalAddress));
      const names = namesOnShow(await places.standings());
      const kept = await database.write((tx) => forgetOld(tx, today));
      return kept
        .filter(({ email, refused }) => !refused && !own.has(email))
        .filter(({ hiddenUntil }) => hiddenUntil === null || hiddenUntil <= today)
        .sort((a, b) => b.count - a.count || compareText(b.lastSeen, a.lastSeen) || compareText(a.email, b.email))
        .map(
          ({ email, count, lastSeen }): SuggestionView => ({ email, name: names.get(email) ?? null, count, lastSeen }),
        );
    },

    "suggestions.answer": async ({ email: address, name, answer }) => {
      const email = canonicalAddress(address);
      const added = await database.write(async (tx) => {
        const suggestion = await suggestionOf(tx, email);
        const known = await livePersonByEmail(tx, [email]);
        // Asked a second time, when the first answer did not arrive: this is done already.
        if (!suggestion && known) return null;
        if (!suggestion) throw new RequestError("not-found");
        if (answer === "not" || answer === "later" || answer === "again") {
          await putSuggestion(tx, { ...suggestion, ...hidden(answer, clock.today()) });
          return null;
        }
        await removeSuggestion(tx, email);
        if (known) return null;
        const fields = { name: nameOf({ name, email }), emails: [email], kind: answer };
        const person = newPerson(fields, { newId, now: clock.now() });
        await putPerson(tx, person);
        return person;
      });
      if (added) {
        await announce(services, added, null);
        aside(services.badge.refresh());
      }
      return null;
    },

    "suggestions.consent": async ({ given }) => {
      const changed = await settings.change({ suggest: given ? "yes" : "no" });
      if (!given) await database.write(removeAllSuggestions);
      return changed;
    },
  };
}

/** Whether and until when somebody is suggested no more. */
function hidden(answer: "not" | "later" | "again", today: PlainDate): Pick<Suggestion, "refused" | "hiddenUntil"> {
  return { refused: answer === "not", hiddenUntil: answer === "later" ? addDays(today, laterDays) : null };
}

/** @returns those that are kept */
async function forgetOld(tx: WriteTx, today: PlainDate): Promise<Suggestion[]> {
  const [all, known] = [await allSuggestions(tx), await knownAddresses(tx)];
  const isKept = (suggestion: Suggestion) => !isOver(suggestion, today) && !known.has(suggestion.email);
  for (const suggestion of all) if (!isKept(suggestion)) await removeSuggestion(tx, suggestion.email);
  return all.filter(isKept);
}

/** Of everybody in the list, archived and in the bin too: none of them is news to the user. */
async function knownAddresses(tx: ReadTx): Promise<Set<string>> {
  return new Set((await allPeople(tx)).flatMap(({ emails }) => emails.map(canonicalAddress)));
}

function isOver({ lastSeen }: Suggestion, today: PlainDate): boolean {
  return addDays(lastSeen, keptDays) < today;
}

/** Names as the calendar gives them, of people whose draft stands in a guide right now. */
function namesOnShow(standings: readonly Standing[]): Map<string, string> {
  const people = standings.flatMap((standing) =>
    standing.on === "conversation" ? (standing.draft?.person ?? []) : [],
  );
  return new Map(people.flatMap(({ name, emails }) => emails.map((email) => [canonicalAddress(email), name] as const)));
}
