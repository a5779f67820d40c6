/** What the popup and the options page ask. */
import * as v from "valibot";
import type { Goal, Objective } from "../../domain/goal";
import type { OwnGuide } from "../../domain/guide";
import { clashes } from "../../domain/join-people";
import { lineKinds } from "../../domain/note";
import { type Person, personKinds } from "../../domain/person";
import type { PersonPage } from "../../domain/person-page";
import { promiseStates } from "../../domain/promise";
import { careerLengths } from "../../domain/schedule";
import { type SearchResult, searchKinds } from "../../domain/search";
import { openingChoices, type Settings } from "../../domain/settings";
import type { SuggestionView } from "../../domain/suggestion";
import type { SupportView } from "../../domain/support";
import type { ConversationView, PopupView } from "../../domain/views";
import { message } from "../message";
import {
  clockSettings,
  email,
  guideFields,
  hour,
  id,
  instant,
  plainDate,
  requiredText,
  text,
  weekday,
} from "../schemas";

const popup = ["popup"] as const;
const options = ["options"] as const;
const both = ["popup", "options"] as const;

const personFields = {
  name: requiredText,
  kind: v.picklist(personKinds),
  emails: v.array(email),
  role: text,
  startDate: v.nullable(plainDate),
  clock: clockSettings,
};

const objectiveFields = { level: v.picklist(["team", "company"]), text: requiredText, period: text };

/** What the storage card says. */
export interface StorageFacts {
  people: number;
  conversations: number;
  notes: number;
  goals: number;
  promises: number;
  /** Bytes, as the browser estimates them; `null` where it does not tell. */
  bytes: number | null;
  lastBackupAt: string | null;
}

/** What two records become as one, and how much of the other one moves. */
export interface JoinPreview extends Pick<StorageFacts, "conversations" | "goals" | "promises"> {
  result: Person;
}

/** An active goal, as the view of objectives shows it. */
export interface ServingGoal extends Pick<Goal, "id" | "text" | "personId" | "objectiveId" | "noObjectiveOnPurpose"> {
  personName: string;
}

const pastedLine = v.object({
  kind: v.picklist(lineKinds),
  done: v.boolean(),
  text: v.pipe(v.string(), v.maxLength(200_000)),
});

/** What pasting brought: all of it can be taken back by its moment. */
export interface ImportDone {
  at: string;
  conversations: number;
  lines: number;
}

/** What goes when a person is erased. */
export interface ErasePreview extends Pick<StorageFacts, "conversations" | "notes" | "goals" | "promises"> {
  /** Of the person's own words, in those notes. */
  quotes: number;
  energisers: number;
  direction: boolean;
  /** Whether they stand among the suggestions. */
  suggested: boolean;
  /** Copies from before an update or a restore, out of which they go as well. */
  copies: number;
}

export const pageMessages = {
  "popup.view": message<PopupView>()(both, v.object({})),
  /** A career conversation took place on this day, without an event. */
  "clock.held": message<null>()(both, v.object({ personId: id, on: plainDate })),
  /** The guide in the browser's side panel should show this person. */
  "popup.guide": message<null>()(popup, v.object({ personId: id, windowId: v.number() })),

  "people.list": message<Person[]>()(options, v.object({})),
  "person.add": message<Person>()(options, v.object({ person: v.object(personFields) })),
  "person.change": message<Person>()(
    options,
    v.object({
      personId: id,
      change: v.partial(v.object({ ...personFields, archived: v.boolean(), eraseOn: v.nullable(plainDate) })),
    }),
  ),
  /** To the bin, or back from it. */
  "person.delete": message<null>()(options, v.object({ personId: id, deleted: v.boolean() })),

  /** What joining two records of one person would give. Changes nothing. */
  "people.joinable": message<JoinPreview>()(options, v.object({ personId: id, otherId: id })),
  /** Everything of the other one goes to this one, and the other record goes. */
  "people.join": message<Person>()(
    options,
    v.object({
      personId: id,
      otherId: id,
      /** Where the two differ: the fields in which the other one's words stand. */
      taken: v.optional(v.array(v.picklist(clashes)), []),
    }),
  ),
  /** Makes two of them again, as long as nothing of either was changed since. */
  "people.unjoin": message<null>()(options, v.object({ personId: id, otherId: id })),

  /** How much of a person there is to erase. Changes nothing. */
  "person.erasable": message<ErasePreview>()(options, v.object({ personId: id })),
  /** At once and for good; the name is typed by the user, so that nobody is erased by a slip. */
  "person.erase": message<null>()(options, v.object({ personId: id, name: text })),
  /** Puts example people beside what is there; they are told from others by their ids. */
  "demo.add": message<null>()(options, v.object({})),
  /** Takes the example people out again, with all that was written about them. */
  "demo.remove": message<null>()(options, v.object({})),

  /** Everything about one person. */
  "person.page": message<PersonPage>()(options, v.object({ personId: id })),
  /** One conversation, to be printed. */
  "paper.view": message<ConversationView>()(options, v.object({ conversationId: id })),
  /** Earlier notes under their days. Lines that stand there already are not added again. */
  "import.notes": message<ImportDone>()(
    options,
    v.object({
      personId: id,
      entries: v.pipe(
        v.array(v.object({ date: plainDate, lines: v.pipe(v.array(pastedLine), v.maxLength(50_000)) })),
        v.maxLength(5_000),
      ),
    }),
  ),
  /** Takes back the last import, if it is the one of this moment. */
  "import.undo": message<null>()(options, v.object({ at: instant })),
  /** What a goal leads to, and why, in the user's words. */
  "ladder.link": message<PersonPage>()(
    options,
    v.object({ personId: id, goalId: id, leadsTo: v.nullable(id), because: text }),
  ),
  "ladder.direction": message<PersonPage>()(options, v.object({ personId: id, text, none: v.boolean() })),
  /** A promise was kept or dropped outside of any conversation, or is open again. */
  "ledger.settle": message<PersonPage>()(
    options,
    v.object({ personId: id, promiseId: id, state: v.picklist(promiseStates) }),
  ),
  /** Words in everything that was written. No `kinds`: all of them. `partly`: an answer soon, from what is read by then. */
  "search.find": message<SearchResult>()(
    options,
    v.object({
      text: v.pipe(v.string(), v.maxLength(200)),
      kinds: v.array(v.picklist(searchKinds)),
      personId: v.nullable(id),
      partly: v.optional(v.boolean()),
    }),
  ),

  "objectives.list": message<Objective[]>()(options, v.object({})),
  /** Which active goals of whom serve which objective, or none. */
  "objectives.served": message<ServingGoal[]>()(options, v.object({})),
  "objective.add": message<Objective>()(options, v.object({ objective: v.object(objectiveFields) })),
  "objective.change": message<Objective>()(
    options,
    v.object({ objectiveId: id, change: v.partial(v.object({ ...objectiveFields, archived: v.boolean() })) }),
  ),
  "objective.delete": message<null>()(options, v.object({ objectiveId: id, deleted: v.boolean() })),

  /** The user's own, by name. */
  "own-guides.list": message<OwnGuide[]>()(options, v.object({})),
  "own-guide.add": message<OwnGuide>()(options, v.object({ guide: v.object(guideFields) })),
  "own-guide.change": message<OwnGuide>()(options, v.object({ guideId: id, change: v.partial(v.object(guideFields)) })),
  "own-guide.delete": message<null>()(options, v.object({ guideId: id, deleted: v.boolean() })),
  /** Adds the guide that a file holds. */
  "own-guide.load": message<OwnGuide>()(options, v.object({ text: v.pipe(v.string(), v.maxLength(1_000_000)) })),

  "settings.get": message<Settings>()(both, v.object({})),
  "settings.change": message<Settings>()(
    options,
    v.object({
      change: v.partial(
        v.object({
          opening: v.picklist(openingChoices),
          side: v.picklist(["right", "left"]),
          width: v.pipe(v.number(), v.integer(), v.minValue(320), v.maxValue(480)),
          spellcheck: v.boolean(),
          badge: v.boolean(),
          dueSoonDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
          careerMinutes: v.picklist(careerLengths),
          reminderOn: v.nullable(weekday),
          reminderAt: hour,
          reminderNames: v.boolean(),
          ownEmails: v.array(email),
          notMyEmails: v.array(email),
          marks: v.boolean(),
          dismissedAdvice: v.array(id),
          neverQuestions: v.array(id),
          welcomed: v.boolean(),
        }),
      ),
    }),
  ),

  /** The addresses under which the user was seen in Calendar, those in `notMyEmails` included. */
  "addresses.seen": message<string[]>()(options, v.object({})),

  /** Most often met first. */
  "suggestions.list": message<SuggestionView[]>()(options, v.object({})),
  /** A kind adds the person; `not` suggests them no more; `later` asks again in two weeks; `again` takes those back. */
  "suggestions.answer": message<null>()(
    options,
    v.object({
      email,
      /** What the user calls them; without one they are listed by their address. */
      name: v.optional(text, ""),
      answer: v.picklist([...personKinds, "not", "later", "again"]),
    }),
  ),
  /** Whether suggestions may be kept. Refusing, at any time, erases all that were. */
  "suggestions.consent": message<Settings>()(options, v.object({ given: v.boolean() })),

  /** How well Calendar's page is understood: structure only, nothing of what it shows. */
  "support.get": message<SupportView>()(["guide", ...both], v.object({})),

  "storage.facts": message<StorageFacts>()(options, v.object({})),
};
