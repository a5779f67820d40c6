/** What is answered while the lock is closed: the calendar hears of a closed guide, everybody else that it is locked. */
import type { Id } from "../../domain/values";
import { RequestError } from "../../messaging/errors";
import type { MessageName } from "../../messaging/protocol";
import type { Caller, Handlers } from "../../messaging/server";
import { storageCode } from "../codes";
import { tellTab } from "../panel";
import { tabPlace } from "../places";
import type { Services } from "../services";
import { lockedPanel } from "./closing";
import { isClosed } from "./state";

/** Need nothing that is stored. */
const free: readonly MessageName[] = ["calendar.support", "support.get", "panel.leave"];

/** The same handlers behind the lock. A database that cannot be opened is for the handler to say. */
export function behindLock(services: Services, handlers: Handlers): Handlers {
  type Handle = (payload: unknown, caller: Caller, requestId: Id) => unknown;
  const inStead = lockedHandlers(services) as Partial<Record<string, Handle>>;

  function guarded(name: string, handle: Handle): Handle {
    if (name.startsWith("lock.") || free.includes(name as MessageName)) return handle;
    return async (...request) => {
      if (!(await isClosed(services).catch(unlessUnreadable))) return handle(...request);
      const answer = inStead[name];
      if (answer === undefined) throw new RequestError("locked");
      return answer(...request);
    };
  }

  const all = Object.entries(handlers).map(([name, handle]) => [name, guarded(name, handle as Handle)]);
  return Object.fromEntries(all) as Handlers;
}

function unlessUnreadable(error: unknown): false {
  if (storageCode(error) === null) throw error;
  return false;
}

function lockedHandlers(services: Services): Partial<Handlers> {
  const { places } = services;

  async function panel(caller: Caller, change: { open?: boolean; theme?: "light" | "dark" }) {
    const { windowId } = caller;
    return lockedPanel(services, await places.update(tabPlace(caller), { ...change, windowId }));
  }

  return {
    "calendar.ready": ({ theme }, caller) => panel(caller, { theme }),
    "calendar.opened": ({ theme }, caller) => panel(caller, { theme }),
    "calendar.closed": (_payload, caller) => panel(caller, {}),
    "panel.toggle": ({ open }, caller) => panel(caller, { open }),
    "calendar.chips": () => ({ marked: [] }),
    "guide.held": () => null,
    "panel.close": async (_payload, caller) => {
      if (caller.tabId === null) return null;
      const state = await panel(caller, { open: false });
      await tellTab(services, caller.tabId, { to: "content", name: "panel.apply", state });
      return null;
    },
  };
}
