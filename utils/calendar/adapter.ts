/** What Trellis needs of a calendar's page. Google's is the one there is; another calendar is another folder. */
import type { CalendarEvent } from "../domain/calendar-event";

export interface OpenEvent {
  event: CalendarEvent;
  /**
   * `true` once the guests on the page are as many as the page says there are. Until then more may be on their way,
   * and the event is believed only after a moment without change.
   */
  complete: boolean;
  /** What the guide should stand beside: the bubble, or the edit page. */
  element: Element;
}

/** How well the page is known. Says nothing of what is on it: no names, titles, addresses or times. */
export interface Support {
  state: "healthy" | "degraded" | "unrecognised";
  /**
   * For each fact that was looked for, by its name in the code, which of the ways to it served last: 0 is the way of a
   * healthy page, higher ones are fallbacks, `null` is none.
   */
  facts: Record<string, number | null>;
}

/** What the page's view shows, event by event and day by day. */
export interface ShownDays {
  account: number;
  /** How many days it shows, in full or not. */
  columns: number;
  /** Those whose events all stand there, `YYYY-MM-DD`. */
  days: string[];
  /** Of all events that stand there, on whatever day. */
  eventIds: string[];
}

export interface CalendarAdapter {
  /** Whether this page is the calendar at all, and not a sign-in page or a setting that has none. */
  isCalendar(): boolean;
  /** The event that is open now, read afresh; `null` when none is. */
  read(): OpenEvent | null;
  theme(): "light" | "dark";
  /** Boxes that the guide must not cover, in CSS pixels of the viewport. */
  reserved(): DOMRect[];
  /**
   * Calls back whenever what `read` returns may have changed; at most once a frame. Ends with `signal`.
   */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** Calls back when an event in the views is pressed, a moment before it opens. Ends with `signal`. */
  onPress(listener: () => void, signal: AbortSignal): void;
  /** Whether the form that was open until now was left by its own Save. Asking begins anew. */
  wasSaved(): boolean;
  /** Another one whenever the page goes to other days, or to another view of them. Costs next to nothing. */
  viewKey(): string;
  shownDays(): ShownDays;
  /** As of the last event with guests that was read. */
  support(): Support;
}
