/** A conversation for the printed page. */
import { RequestError } from "../messaging/errors";
import type { Handlers } from "../messaging/server";
import { type Services, viewContext } from "./services";
import { findThread } from "./threads";
import { viewOf } from "./view";

export function paperHandlers(services: Services): Pick<Handlers, "paper.view"> {
  return {
    "paper.view": async ({ conversationId }) => {
      const context = await viewContext(services);
      return services.deps.database.read(async (tx) => {
        const thread = await findThread(tx, { conversationId, draft: null });
        if (!thread) throw new RequestError("not-found");
        return viewOf(tx, thread, { why: null, corrected: false, event: null }, context);
      });
    },
  };
}
