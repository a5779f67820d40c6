/** What the page tells the background by itself: a form that was saved, and days that it shows in full. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ShownDays } from "../../../utils/calendar/adapter";
import { dayReporter } from "../../../utils/dock/report-days";
import { formReporter } from "../../../utils/dock/report-forms";
import { request } from "../../../utils/messaging/client";
import { makeEvent } from "../domain/make";

vi.mock("../../../utils/messaging/client", () => ({ request: vi.fn(async () => null) }));

beforeEach(() => void vi.mocked(request).mockReset().mockResolvedValue(null));

const sent = () => vi.mocked(request).mock.calls;

describe("formReporter", () => {
  const form = makeEvent({ surface: "edit", isNew: true });

  it.each([
    ["another event", makeEvent()],
    ["nothing", null],
  ])("tells of a new form as it last stood, once it is left for %s after Save", (_what, next) => {
    const notice = formReporter({ wasSaved: () => true });
    notice(form);
    notice({ ...form, title: "Later" });
    expect(sent()).toEqual([]);
    notice(next);
    notice(null);
    expect(sent()).toEqual([["calendar.saved", { event: { ...form, title: "Later" } }]]);
  });

  it("tells nothing of a form that was left in another way, and of an event there was before", () => {
    const left = formReporter({ wasSaved: () => false });
    left(form);
    left(null);
    const known = formReporter({ wasSaved: () => true });
    known(makeEvent({ surface: "edit" }));
    known(null);
    expect(sent()).toEqual([]);
  });
});

describe("dayReporter", () => {
  const full: ShownDays = { account: 0, columns: 1, days: ["2026-12-03"], eventIds: ["a"] };
  let ends: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    ends = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  function start(shown: () => ShownDays) {
    let view = "/week/2026/12/3";
    const reporter = dayReporter({ viewKey: () => view, shownDays: vi.fn(shown) }, ends.signal);
    const go = (to: string) => {
      view = to;
      reporter.notice();
    };
    reporter.notice();
    return { ...reporter, go };
  }

  it("tells of a view once it had time to fill, and not again while nothing is new", async () => {
    const { notice, lookAgain, go } = start(() => full);
    notice();
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual([["calendar.shown", { account: 0, days: ["2026-12-03"], eventIds: ["a"] }]]);
    go("/week/2026/12/10");
    lookAgain();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toHaveLength(1);
  });

  it("looks again at what is still being filled, but not for ever", async () => {
    const shown = vi.fn(() => ({ ...full, days: [] }));
    start(shown);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(shown).toHaveBeenCalledTimes(3);
    expect(sent()).toEqual([]);
  });

  it("tells again what did not arrive", async () => {
    vi.mocked(request).mockRejectedValueOnce(new Error("nobody there"));
    const { lookAgain } = start(() => full);
    await vi.advanceTimersByTimeAsync(20_000);
    lookAgain();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent()).toHaveLength(2);
  });

  it("is still once it was ended", async () => {
    const { go } = start(() => full);
    ends.abort();
    go("/week/2027/1/7");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent()).toEqual([]);
  });
});
