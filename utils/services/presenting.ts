/** Whether the user shows their screen to others: private lines are out of sight then. Remembered for the session only. */
import type { Handlers } from "../messaging/server";
import { announceToAll } from "./announce";
import type { Session } from "./deps";
import type { Services } from "./services";

const sessionKey = "presenting";

export interface Presenting {
  get(): Promise<boolean>;
  set(presenting: boolean): Promise<void>;
}

export function createPresenting(session: Session): Presenting {
  return {
    get: async () => (await session.read())[sessionKey] === true,
    set: (presenting) => (presenting ? session.write(sessionKey, true) : session.remove(sessionKey)),
  };
}

export function presentingHandlers(services: Services): Pick<Handlers, "guide.presenting"> {
  return {
    "guide.presenting": async ({ presenting }) => {
      await services.presenting.set(presenting);
      await announceToAll(services);
      return null;
    },
  };
}
