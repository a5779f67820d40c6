/** The coach as a guide page meets it: the background's own handlers. */
import type { Caller, Handlers } from "../../../../utils/messaging/server";
import { adviceHandlers } from "../../../../utils/services/advice";
import type { Services } from "../../../../utils/services/services";

const guide: Caller = { kind: "guide", tabId: 1, windowId: 1 };

/** What the background answers about a text; `undefined` for what is no question to the coach. */
export function coachAnswer(name: string, payload: unknown, languages: readonly string[] = ["en"]): unknown {
  const handlers: Partial<Handlers> = adviceHandlers({ deps: { languages: () => languages } } as unknown as Services);
  const handle = name === "advice.dismiss" ? undefined : handlers[name as keyof Handlers];
  return handle && (handle as (payload: unknown, caller: Caller) => unknown)(payload, guide);
}
