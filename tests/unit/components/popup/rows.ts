import type { ClockState } from "../../../../utils/domain/career-clock";
import { monthsShownOn, yearStrip } from "../../../../utils/domain/held-months";
import { defaultSettings } from "../../../../utils/domain/settings";
import type { ClockRow, PersonSummary, PopupView } from "../../../../utils/domain/views";

export const today = "2026-11-22";

/** A row of the popup, as the background would hand it over. */
export function rowOf(name: string, state: ClockState, person: Partial<PersonSummary> = {}): ClockRow {
  const id = name.toLowerCase().replace(/\W+/g, ".");
  return {
    person: { id, name, email: `${id}@example.com`, role: "", kind: "report", ...person },
    startDate: null,
    everyMonths: 12,
    clock: {
      state,
      dueOn: state === "never" ? null : "2026-12-20",
      lastOn: state === "never" ? null : "2025-09-10",
      approximate: false,
      bookedAt: state === "booked" ? "2026-12-03T14:00" : null,
      pausedUntil: state === "paused" ? "2027-03-03" : null,
      snoozedUntil: state === "snoozed" ? "2026-12-06" : null,
      plannedFor: null,
      question: null,
    },
    plan: { guest: `${id}@example.com`, start: "2026-12-01T10:00", minutes: 60, timeZone: "Europe/Vienna", account: 0 },
    strip: yearStrip([], monthsShownOn(today)),
    bookedId: state === "booked" ? `${id}-talk` : null,
  };
}

export function viewOf(rows: ClockRow[], view: Partial<PopupView> = {}): PopupView {
  return { rows, today, settings: defaultSettings, calendarAllowed: true, me: "me@example.com", ...view };
}
