/** A person's page: the thread of all that was said, the ladder, and the promises of both sides. */
import { questionById } from "../coach/bank";
import { themeNames } from "../coach/theme-names";
import { clockOf } from "../domain/career-clock";
import type { Conversation } from "../domain/conversation";
import { groupBy } from "../domain/group-by";
import type { Note } from "../domain/note";
import { compareText } from "../domain/order";
import type { PersonPage, Talk } from "../domain/person-page";
import type { Id, Instant } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { conversationsFrom } from "../storage/repositories/conversations";
import { directionOf } from "../storage/repositories/directions";
import { energisersOf } from "../storage/repositories/energisers";
import { goalById, goalsOf, putGoal } from "../storage/repositories/goals";
import { readMeta } from "../storage/repositories/meta";
import { notesOfPerson } from "../storage/repositories/notes";
import { liveObjectives } from "../storage/repositories/objectives";
import { livePerson } from "../storage/repositories/people";
import { promiseById, promisesOf, putPromise } from "../storage/repositories/promises";
import type { WriteTx } from "../storage/schema";
import { announce } from "./announce";
import { checkLadder, setDirection } from "./goals";
import { countLines } from "./import-notes";
import { settlement } from "./promises";
import type { Services } from "./services";

type Names = "person.page" | "ladder.link" | "ladder.direction" | "ledger.settle";

export function personPageHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;

  async function pageOf(personId: Id): Promise<PersonPage> {
    const { dueSoonDays } = await services.settings.get();
    return database.read(async (tx) => {
      const person = await livePerson(tx, personId);
      if (!person) throw new RequestError("not-found");
      const [direction, goals, promises, energisers, objectives, conversations, notes, last] = await Promise.all([
        directionOf(tx, personId),
        goalsOf(tx, personId),
        promisesOf(tx, personId),
        energisersOf(tx, personId),
        liveObjectives(tx),
        conversationsFrom(tx, personId, ""),
        notesOfPerson(tx, personId),
        readMeta(tx, "lastImport"),
      ]);
      const notesIn = groupBy(notes, ({ conversationId }) => conversationId);
      return {
        person,
        clock: clockOf(person, clock.today(), dueSoonDays),
        direction,
        goals: goals.filter(isLive).sort(newestFirst),
        promises: promises.filter(isLive).sort(newestFirst),
        energisers: energisers.toReversed(),
        objectives: objectives.filter(({ id }) => goals.some(({ objectiveId }) => objectiveId === id)),
        imported:
          last?.personId === personId
            ? { at: last.at, conversations: last.conversationIds.length, lines: countLines(last) }
            : null,
        talks: conversations.reverse().map((conversation) => talkOf(conversation, notesIn.get(conversation.id) ?? [])),
      };
    });
  }

  /** Writes, tells the guides that show the person, and answers with the page as it is now. */
  async function changePage(personId: Id, work: (tx: WriteTx) => Promise<void>): Promise<PersonPage> {
    await database.write(work);
    const page = await pageOf(personId);
    await announce(services, page.person, null);
    return page;
  }

  return {
    "person.page": ({ personId }) => pageOf(personId),

    "ladder.link": ({ personId, goalId, leadsTo, because }) =>
      changePage(personId, async (tx) => {
        const goal = await goalById(tx, goalId);
        if (goal?.personId !== personId || goal.deletedAt !== null) throw new RequestError("not-found");
        const linked = { ...goal, leadsTo, leadsToBecause: because, editedAt: clock.now() };
        await checkLadder(tx, linked);
        await putGoal(tx, linked);
      }),

    "ladder.direction": ({ personId, text, none }) =>
      changePage(personId, async (tx) => {
        if (!(await livePerson(tx, personId))) throw new RequestError("not-found");
        await setDirection(tx, personId, { text: text.trim(), none }, clock.now());
      }),

    "ledger.settle": ({ personId, promiseId, state }) =>
      changePage(personId, async (tx) => {
        const promise = await promiseById(tx, promiseId);
        if (promise?.personId !== personId || promise.deletedAt !== null) throw new RequestError("not-found");
        const settled = settlement(promise, state, { on: clock.today(), in: null });
        await putPromise(tx, { ...promise, ...settled, editedAt: clock.now() });
      }),
  };
}

function talkOf(conversation: Conversation, notes: readonly Note[]): Talk {
  const { id, date, startsAt, kind, guideId, state, minutes, questions } = conversation;
  const begun = [...notes].sort((a, b) => compareText(firstEdit(a), firstEdit(b)));
  const lines = begun.flatMap((note) => note.lines.filter(({ text }) => text.trim() !== ""));
  const asked = questions.filter((question) => question.state === "asked");
  const themes = asked
    .flatMap(({ questionId }) => questionById(questionId)?.theme ?? [])
    .map((theme) => themeNames[theme]);
  return { id, date, startsAt, kind, guideId, state, minutes, lines, asked: asked.map(({ text }) => text), themes };
}

function firstEdit({ lines, editedAt }: Note): Instant {
  return lines.reduce((first, line) => (line.editedAt < first ? line.editedAt : first), editedAt);
}

function isLive({ deletedAt }: { deletedAt: Instant | null }): boolean {
  return deletedAt === null;
}

function newestFirst(a: { createdAt: Instant }, b: { createdAt: Instant }): number {
  return compareText(b.createdAt, a.createdAt);
}
