/** What the coach says of a text, and what the user does not want to read again. */
import { goalAdvice, lineAdvice, promiseAdvice, questionAdvice } from "../coach/advise";
import type { Handlers } from "../messaging/server";
import { changeThread } from "./change-thread";
import type { Services } from "./services";

/** The oldest are forgotten first: by then what they were about has long been changed. */
const mostKept = 500;

type AdviceMessage = Extract<keyof Handlers, `advice.${string}`>;

export function adviceHandlers(services: Services): Pick<Handlers, AdviceMessage> {
  const { languages } = services.deps;
  return {
    "advice.goal": ({ text }) => goalAdvice(text, languages()),
    "advice.question": ({ text }) => questionAdvice(text, languages()),
    "advice.promise": (promise) => promiseAdvice(promise, languages()),
    "advice.lines": ({ lines }) => lineAdvice(lines, languages()),
    "advice.dismiss": async ({ ref, adviceId }, caller) => {
      const { dismissedAdvice } = await services.settings.get();
      const others = dismissedAdvice.filter((each) => each !== adviceId);
      await services.settings.change({ dismissedAdvice: [...others, adviceId].slice(-mostKept) });
      return changeThread(services, ref, caller, async () => ({}));
    },
  };
}
