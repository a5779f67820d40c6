/**
 * When the page was last known to have each fact where `selectors.ts` looks for it, and what proves it. A file of its own,
 * since Calendar's page loads only what it needs.
 */
import type { FactName } from "./selectors";

export interface Proof {
  /** `YYYY-MM` */
  seen: string;
  /** Of the sample calendar, on which the first way finds it. */
  surface: "bubble" | "edit" | "week";
  /** How often. */
  count: number | "many";
}

export const proofs: Record<FactName, Proof> = {
  view: { seen: "2026-06", surface: "week", count: 1 },
  mainArea: { seen: "2025-09", surface: "week", count: 1 },
  overlays: { seen: "2026-06", surface: "week", count: 1 },
  ownEmail: { seen: "2026-05", surface: "week", count: 1 },
  language: { seen: "2025-09", surface: "week", count: 1 },
  bubbleBox: { seen: "2026-06", surface: "bubble", count: 1 },
  bubble: { seen: "2026-06", surface: "bubble", count: 1 },
  bubbleId: { seen: "2026-06", surface: "bubble", count: "many" },
  bubbleTitle: { seen: "2026-06", surface: "bubble", count: 1 },
  bubbleWhen: { seen: "2026-06", surface: "bubble", count: 1 },
  bubbleGuest: { seen: "2026-06", surface: "bubble", count: 2 },
  guestCount: { seen: "2026-06", surface: "bubble", count: 1 },
  organizerRow: { seen: "2026-06", surface: "bubble", count: 1 },
  organizerCard: { seen: "2026-06", surface: "bubble", count: 1 },
  answers: { seen: "2026-06", surface: "bubble", count: 3 },
  editPage: { seen: "2026-08", surface: "edit", count: 1 },
  editTitle: { seen: "2026-08", surface: "edit", count: 1 },
  editGuest: { seen: "2026-08", surface: "edit", count: 2 },
  editRooms: { seen: "2026-08", surface: "edit", count: 1 },
  editDates: { seen: "2026-08", surface: "edit", count: 2 },
  editTimes: { seen: "2026-08", surface: "edit", count: 2 },
  editAllDay: { seen: "2026-08", surface: "edit", count: 1 },
  editRecurrence: { seen: "2026-08", surface: "edit", count: 1 },
  editSave: { seen: "2026-08", surface: "edit", count: 1 },
  editCancel: { seen: "2026-08", surface: "edit", count: 1 },
  sidePanel: { seen: "2025-09", surface: "week", count: 1 },
  chip: { seen: "2026-09", surface: "week", count: "many" },
  dayColumn: { seen: "2026-09", surface: "week", count: "many" },
  dayHeading: { seen: "2026-09", surface: "week", count: "many" },
};
