/** How well the calendar's page is understood, kept for the browser's session and shown to whoever asks. */
import type { SupportView } from "../domain/support";
import type { Handlers } from "../messaging/server";
import type { Services } from "./services";

const sessionKey = "support";

export function supportHandlers({ deps }: Services): Pick<Handlers, "calendar.support" | "support.get"> {
  return {
    "calendar.support": async (report) => {
      await deps.session.write(sessionKey, { ...report, seenAt: deps.clock.now() });
      return null;
    },

    "support.get": async () => {
      const { [sessionKey]: last = null } = await deps.session.read();
      return { last: last as SupportView["last"], version: deps.version(), browser: deps.browserName() };
    },
  };
}
