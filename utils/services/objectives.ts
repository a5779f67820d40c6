/** The team's and the company's aims, as the options page keeps them. */
import type { Objective } from "../domain/goal";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { liveObjectives, objectiveById, putObjective } from "../storage/repositories/objectives";
import { announceToAll } from "./announce";
import { defined } from "./defined";
import type { Services } from "./services";

type Names = "objectives.list" | "objective.add" | "objective.change" | "objective.delete";

export function objectiveHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock, newId } = services.deps;

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

    "objective.add": ({ objective }) =>
      store(null, () => {
        const now = clock.now();
        return { ...objective, id: newId(), archivedAt: null, deletedAt: null, createdAt: now, editedAt: now };
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

function existing(objective: Objective | null): Objective {
  if (objective === null) throw new RequestError("not-found");
  return objective;
}
