// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { GuidePage } from "../../../../components/guide/GuidePage";
import { createGuideStore, type GuideDeps } from "../../../../components/guide/store";
import type { Goal } from "../../../../utils/domain/goal";
import { defaultSettings } from "../../../../utils/domain/settings";
import { leave, press, show, words } from "../screen";
import { makeView, now, stateOf } from "./make";

vi.mock("../../../../utils/platform/runtime", () => ({ pageUrl: (page: string) => page }));

afterEach(leave);

const goal = (id: string): Goal => ({
  ...{ id, personId: "person of c1", conversationId: "c1", level: "benchmark", text: `Goal ${id}`, rhythm: "" },
  ...{ evidence: "", startsOn: null, reviewOn: null, help: "", development: null, objectiveId: null },
  ...{ noObjectiveOnPurpose: true, leadsTo: null, leadsToBecause: "", leader: "them", steps: [], beats: [] },
  ...{
    state: "active",
    closedOn: null,
    closedBecause: "",
    history: [],
    deletedAt: null,
    createdAt: now,
    editedAt: now,
  },
});

it("says once that there are too many goals, and is put away for good", async () => {
  const goals = ["a", "b", "c", "d"].map(goal);
  const dismissedAdvice = ["too-many-goals/person of c1"];
  const asked: [string, unknown][] = [];
  const request = (async (name: string, payload: unknown) => {
    asked.push([name, payload]);
    return makeView({ change: { goals, settings: { ...defaultSettings, dismissedAdvice } } });
  }) as GuideDeps["request"];
  const store = createGuideStore({ request, windowId: null, timeZone: "UTC", newId: () => "id", now: () => now });
  store.show(stateOf(makeView({ change: { goals } })));
  await show(<GuidePage store={store} />);
  expect(words()).toContain("4 goals are active. Three at most can be kept: which one may rest?");
  await press("Do not say this again");
  const ref = { conversationId: "c1", draft: null };
  expect(asked).toContainEqual(["advice.dismiss", { ref, adviceId: dismissedAdvice[0] }]);
  expect(words()).not.toContain("which one may rest");
});
