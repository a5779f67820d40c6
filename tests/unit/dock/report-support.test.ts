import { beforeEach, expect, it, vi } from "vitest";
import type { Support } from "../../../utils/calendar/adapter";
import { supportReporter } from "../../../utils/dock/report-support";
import { request } from "../../../utils/messaging/client";

vi.mock("../../../utils/messaging/client", () => ({ request: vi.fn(async () => null) }));

const healthy: Support = { state: "healthy", facts: { view: 0 } };
const degraded: Support = { state: "degraded", facts: { view: 1 } };

beforeEach(() => void vi.mocked(request).mockClear());

it("tells only what is news", async () => {
  let support = healthy;
  const report = supportReporter({ support: () => support });
  await report();
  await report();
  support = degraded;
  await report();
  expect(vi.mocked(request).mock.calls).toEqual([
    ["calendar.support", healthy],
    ["calendar.support", degraded],
  ]);
});

it("tells again what did not arrive", async () => {
  vi.mocked(request).mockRejectedValueOnce(new Error("nobody there"));
  const report = supportReporter({ support: () => healthy });
  await report();
  await report();
  expect(request).toHaveBeenCalledTimes(2);
});
