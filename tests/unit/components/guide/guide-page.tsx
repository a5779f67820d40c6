/** The guide page on a state, as its tests see it. */
import { GuidePage } from "../../../../components/guide/GuidePage";
import { createGuideStore, type GuideDeps } from "../../../../components/guide/store";
import type { GuideState } from "../../../../utils/domain/views";
import { control, show } from "../screen";
import { coachAnswer } from "./coach";
import { makeView, now } from "./make";

/** The page on a state, with a background whose coach is there, and that gives one answer to everything else. */
export async function open(
  state: GuideState | null,
  answer: () => unknown = () => makeView(),
  languages: readonly string[] = ["en"],
) {
  const changes: [name: string, payload: unknown][] = [];
  const request = (async (name: string, payload: unknown) => {
    if (name === "guide.held") return null;
    const advice = coachAnswer(name, payload, languages);
    if (advice !== undefined) return advice;
    changes.push([name, payload]);
    return answer();
  }) as GuideDeps["request"];
  let ids = 0;
  const newId = () => `id ${++ids}`;
  const store = createGuideStore({ request, windowId: null, timeZone: "UTC", newId, now: () => now });
  if (state) store.show(state);
  await show(<GuidePage store={store} />);
  return { store, changes };
}

export const heading = () => document.querySelector("h1")?.textContent;
export const status = () => document.querySelector('[role="status"]')?.textContent;
export const alert = () => document.querySelector('[role="alert"]')?.textContent;
export const verdict = () => document.querySelector("form .tag")?.textContent;
export const isDisabled = (name: string) => (control(name) as HTMLButtonElement).disabled;
