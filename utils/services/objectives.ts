/** The team's and the company's aims, as the options page keeps them. */
import { activeGoals } from "../domain/carried-over";
import type { Objective } from "../domain/goal";
import type { Person } from "../domain/person";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { allGoals } from "../storage/repositories/goals";
import { liveObjectives, objectiveById, putObjective } from "../storage/repositories/objectives";
import { allPeople } from "../storage/repositories/people";
import { announceToAll } from "./announce";
import { defined } from "./defined";
import type { Services } from "./services";

type Names = "objectives.list" | "objectives.served" | "objective.add" | "objective.change" | "objective.delete";

export function objectiveHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;

  async function store(objectiveId: Id | null, change: (objective: Objective | null) => Objective): Promise<Objective> {
    const objective = await database.write(async (tx) => {
      const before = objectiveId === null ? null : await objectiveById(tx, objectiveId);
      const changed = { ...change(before), editedAt: clock.now() };
      await putObjective(tx, changed);
      return changed;
    });
    await announceToAll(services);
    return objective;
  }

  return {
    "objectives.list": () => database.read(liveObjectives),

    "objectives.served": () =>
      database.read(async (tx) => {
        const [goals, people] = await Promise.all([allGoals(tx), allPeople(tx)]);
        const names = new Map(people.filter(isCurrent).map(({ id, name }) => [id, name]));
        return activeGoals(goals).flatMap(({ id, text, personId, objectiveId, noObjectiveOnPurpose }) => {
          const personName = names.get(personId);
          return personName === undefined
            ? []
            : [{ id, text, personId, objectiveId, noObjectiveOnPurpose, personName }];
        });
      }),

    "objective.add": ({ objective }, _caller, id) =>
      store(null, () => {
        const now = clock.now();
        return { ...objective, id, archivedAt: null, deletedAt: null, createdAt: now, editedAt: now };
      }),

    "objective.change": ({ objectiveId, change }) =>
      store(objectiveId, (objective) => {
        const { archived, ...fields } = defined(change);
        const before = existing(objective);
        const archivedAt = archived === undefined ? before.archivedAt : archived ? clock.now() : null;
        return { ...before, ...fields, archivedAt };
      }),

    "objective.delete": async ({ objectiveId, deleted }) => {
      await store(objectiveId, (objective) => ({ ...existing(objective), deletedAt: deleted ? clock.now() : null }));
      return null;
    },
  };
}

function isCurrent({ archivedAt, deletedAt }: Person): boolean {
  return archivedAt === null && deletedAt === null;
}

function existing(objective: Objective | null): Objective {
  if (objective === null) throw new RequestError("not-found");
  return objective;
}
