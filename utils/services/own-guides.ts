/** The user's own guides: kept by the options page, or from what a conversation was made into. */
import { guideById, guideOf } from "../coach/guides";
import { isSameAgenda } from "../domain/agenda-edit";
import type { OwnGuide } from "../domain/guide";
import type { Id } from "../domain/values";
import { RequestError } from "../messaging/errors";
import { readGuideFile } from "../messaging/guide-file";
import type { Handlers } from "../messaging/server";
import { putConversation } from "../storage/repositories/conversations";
import { liveGuides, ownGuideById, putGuide } from "../storage/repositories/guides";
import { announceToAll } from "./announce";
import { changeThread } from "./change-thread";
import { defined } from "./defined";
import type { Services } from "./services";

type Names =
  | "own-guides.list"
  | "own-guide.add"
  | "own-guide.change"
  | "own-guide.delete"
  | "own-guide.load"
  | "agenda.set"
  | "agenda.keep";
type Fields = Pick<OwnGuide, "name" | "kind" | "purpose" | "stages">;

export function ownGuideHandlers(services: Services): Pick<Handlers, Names> {
  const { database, clock } = services.deps;

  async function store(guideId: Id | null, change: (guide: OwnGuide | null) => OwnGuide): Promise<OwnGuide> {
    const guide = await database.write(async (tx) => {
      const before = guideId === null ? null : await ownGuideById(tx, guideId);
      const changed = { ...change(before), editedAt: clock.now() };
      await putGuide(tx, changed);
      return changed;
    });
    await announceToAll(services);
    return guide;
  }

  function made(id: Id, fields: Fields): OwnGuide {
    const now = clock.now();
    return { ...fields, id, deletedAt: null, createdAt: now, editedAt: now };
  }

  return {
    "own-guides.list": () => database.read(liveGuides),
    "own-guide.add": ({ guide }, _caller, id) => store(null, () => made(id, guide)),
    "own-guide.change": ({ guideId, change }) =>
      store(guideId, (guide) => ({ ...existing(guide), ...defined(change) })),
    "own-guide.delete": async ({ guideId, deleted }) => {
      await store(guideId, (guide) => ({ ...existing(guide), deletedAt: deleted ? clock.now() : null }));
      return null;
    },
    "own-guide.load": ({ text }, _caller, id) => {
      const guide = readGuideFile(text);
      return store(null, () => made(id, guide));
    },

    "agenda.set": ({ ref, stages }, caller) =>
      changeThread(services, ref, caller, async (tx, { conversation: before }) => {
        const given = guideById(before.guideId)?.stages;
        const original = given ?? (await ownGuideById(tx, before.guideId))?.stages ?? guideOf(before).stages;
        const kept = stages ?? [...original];
        const changed = !isSameAgenda(kept, original);
        const { name } = guideOf(before);
        const agenda = given && !changed ? null : { name, stages: kept, changed };
        const conversation = { ...before, agenda, editedAt: clock.now() };
        await putConversation(tx, conversation);
        return { conversation };
      }),

    "agenda.keep": async ({ ref, name }, caller, id) => {
      const view = await changeThread(services, ref, caller, async (tx, { conversation: before }) => {
        const { kind, stages, purpose = "" } = guideOf(before);
        const guide = made(id, { name, kind, purpose, stages: [...stages] });
        await putGuide(tx, guide);
        const agenda = { name, stages: guide.stages, changed: false };
        const conversation = { ...before, guideId: guide.id, agenda, editedAt: clock.now() };
        await putConversation(tx, conversation);
        return { conversation };
      });
      await announceToAll(services);
      return view;
    },
  };
}

function existing(guide: OwnGuide | null): OwnGuide {
  if (guide === null) throw new RequestError("not-found");
  return guide;
}
