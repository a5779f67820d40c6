// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { request } from "../../../../utils/messaging/client";
import { makeStatus } from "../../domain/make";
import { leave, press, words } from "../screen";
import { open } from "./guide-page";
import { makeView, stateOf } from "./make";

vi.mock("../../../../utils/messaging/client", () => ({ request: vi.fn(async () => null) }));
afterEach(leave);

const question = { asks: "happened", conversationId: "other", startsAt: "2026-11-19T14:00" } as const;

it("asks in the guide whether a booked conversation took place, and takes the answer back", async () => {
  await open(stateOf(makeView({ change: { clock: makeStatus({ state: "overdue", question }) } })));
  expect(words()).toContain("Did it happen? It was booked for Thu 19 November.");
  await press("No, it did not take place with Robin Vale");
  expect(request).toHaveBeenCalledWith("clock.answer", { conversationId: "other", answer: "not-held" });
  await press("Undo");
  expect(request).toHaveBeenCalledWith("clock.answer", { conversationId: "other", answer: "unanswered" });
});

it("leaves it to the wrap-up of the conversation itself", async () => {
  const own = { ...question, conversationId: "c1" };
  await open(stateOf(makeView({ change: { clock: makeStatus({ state: "overdue", question: own }) } })));
  expect(words()).not.toContain("It was booked for");
});
