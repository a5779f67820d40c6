/** What the coach advises and the user does not want to read again. */
import type { Handlers } from "../messaging/server";
import { changeThread } from "./change-thread";
import type { Services } from "./services";

/** The oldest are forgotten first: by then what they were about has long been changed. */
const mostKept = 500;

export function adviceHandlers(services: Services): Pick<Handlers, "advice.dismiss"> {
  return {
    "advice.dismiss": async ({ ref, adviceId }, caller) => {
      const { dismissedAdvice } = await services.settings.get();
      const others = dismissedAdvice.filter((each) => each !== adviceId);
      await services.settings.change({ dismissedAdvice: [...others, adviceId].slice(-mostKept) });
      return changeThread(services, ref, caller, async () => ({}));
    },
  };
}
