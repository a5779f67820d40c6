import { describe, expect, it } from "vitest";
import { guideById } from "../../../utils/coach/guides";
import { type GuideContext, suggestGuide } from "../../../utils/coach/suggest-guide";
import type { ClockStatus } from "../../../utils/domain/career-clock";

const today = "2026-11-24";

function clock(fields: Partial<ClockStatus> = {}): ClockStatus {
  return {
    state: "fine",
    dueOn: "2027-10-01",
    lastOn: "2026-10-01",
    approximate: false,
    bookedAt: null,
    pausedUntil: null,
    snoozedUntil: null,
    plannedFor: null,
    question: null,
    ...fields,
  };
}

const never = clock({ state: "never", dueOn: null, lastOn: null });

type Earlier = GuideContext["earlier"][number];

function talk(date: string, fields: Partial<Earlier> = {}): Earlier {
  return { date, kind: "regular", guideId: "regular", state: "planned", ...fields };
}

function suggest(fields: Partial<Omit<GuideContext, "person">> & { person?: Partial<GuideContext["person"]> } = {}) {
  const { person, ...rest } = fields;
  return suggestGuide({
    kind: "regular",
    today,
    clock: clock(),
    earlier: [talk("2026-11-17")],
    ...rest,
    person: { kind: "report", startDate: null, ...person },
  });
}

describe("suggesting a guide", () => {
  it("has nothing to say where the usual one will do", () => {
    expect(suggest()).toBeNull();
    expect(suggest({ person: { kind: "peer" }, clock: null, earlier: [] })).toBeNull();
  });

  it.each(["overdue", "due-soon"] as const)("offers a career conversation when one is %s", (state) => {
    expect(suggest({ clock: clock({ state, lastOn: "2025-09-24" }) })).toEqual({
      guideId: "career",
      because: "because the last one was 14 months ago",
    });
  });

  it("offers a first one to somebody who never had one", () => {
    const first = { guideId: "first-career", because: "because you have not had a career conversation yet" };
    expect(suggest({ clock: clock({ state: "overdue", lastOn: null }) })).toEqual(first);
    expect(suggest({ clock: never, earlier: [talk("2026-08-20")] })).toEqual(first);
    expect(suggest({ kind: "career", clock: never })).toEqual(first);
  });

  it("does not call it the first when the user only cannot place the last one", () => {
    const unsure = clock({ state: "due-soon", lastOn: null, approximate: true });
    expect(suggest({ clock: unsure })).toEqual({ guideId: "career", because: "because it is time for one" });
    expect(suggest({ kind: "career", clock: unsure })).toBeNull();
    expect(
      suggest({ kind: "career", clock: null, earlier: [talk("2024-03-01", { kind: "career", state: "held" })] }),
    ).toBeNull();
  });

  it("does not hurry a first one on somebody it hardly knows", () => {
    expect(suggest({ clock: never })).toBeNull();
    const joined = clock({ state: "never", dueOn: "2027-05-01", lastOn: null });
    expect(suggest({ clock: joined, person: { startDate: "2026-05-01" } })?.guideId).not.toBe("first-career");
  });

  it("goes by the kind of person", () => {
    expect(suggest({ clock: null, person: { kind: "my-manager" } })?.guideId).toBe("my-manager");
    expect(suggest({ clock: null, person: { kind: "skip-level" } })?.guideId).toBe("skip-level");
    const due = clock({ state: "overdue" });
    expect(suggest({ clock: due, person: { kind: "skip-level" } })?.guideId).toBe("career");
  });

  it.each([
    ["2026-11-10", "because they started 2 weeks ago"],
    ["2026-11-24", "because they started today"],
    ["2026-12-01", "because they are about to start"],
  ])("begins with somebody who starts on %s", (startDate, because) => {
    const fresh = { clock: never, earlier: [], person: { startDate } };
    expect(suggest(fresh)).toEqual({ guideId: "first-one-on-one", because });
    expect(suggest({ ...fresh, earlier: [talk("2026-11-20", { state: "skipped" })] })?.guideId).toBe(
      "first-one-on-one",
    );
    expect(suggest({ ...fresh, earlier: [talk("2026-11-20")] })).toBeNull();
  });

  it("does not take somebody for new only because nothing is written yet", () => {
    expect(suggest({ clock: never, earlier: [] })).toBeNull();
    expect(suggest({ clock: never, earlier: [], person: { startDate: "2024-01-01" } })?.guideId).not.toBe(
      "first-one-on-one",
    );
  });

  it("offers a check-in once a quarter", () => {
    const july = clock({ lastOn: "2026-07-01" });
    expect(suggest({ clock: july })).toEqual({
      guideId: "check-in",
      because: "because you last spoke about growth 4 months ago",
    });
    const checked = (date: string) => [talk(date, { guideId: "check-in" })];
    expect(suggest({ clock: july, earlier: checked("2026-09-01") })).toBeNull();
    expect(suggest({ clock: july, earlier: checked("2026-08-24") })?.guideId).toBe("check-in");
    expect(suggest({ clock: july, earlier: [talk("2026-11-01", { kind: "career" })] })?.guideId).toBe("check-in");
    expect(suggest({ clock: july, earlier: [talk("2026-11-01", { kind: "career", state: "held" })] })).toBeNull();
  });

  it("offers a check-in to somebody who joined a quarter ago", () => {
    const joined = clock({ state: "never", dueOn: "2027-08-01", lastOn: null });
    expect(suggest({ clock: joined, person: { startDate: "2026-08-01" } })).toEqual({
      guideId: "check-in",
      because: "because it has been a quarter",
    });
  });

  it.each(["booked", "paused"] as const)("leaves growth alone while the clock is %s", (state) => {
    expect(suggest({ clock: clock({ state, lastOn: "2025-01-01" }) })).toBeNull();
  });

  it("names guides that exist", () => {
    for (const id of ["career", "first-career", "my-manager", "skip-level", "first-one-on-one", "check-in"]) {
      expect(guideById(id)?.id).toBe(id);
    }
  });
});
