/** What the content script reports. It is never handed people or notes: the most it hears is "marked or not". */
import * as v from "valibot";
import { supportStates } from "../../domain/support";
import { message } from "../message";
import { account, calendarEvent, id, plainDate } from "../schemas";

/** All that Calendar's page is told: whether our frame shows, where, and whether this event is a known 1-on-1. */
export interface PanelState {
  open: boolean;
  width: number;
  side: "right" | "left";
  marked: boolean;
  /** Whether known 1-on-1s are marked in the calendar's views: then `calendar.chips` tells which. */
  marks: boolean;
}

/** The name of a sign that a reader looks for: no place for an address, a title or a time. */
const signName = v.pipe(v.string(), v.regex(/^[A-Za-z][\w./-]{0,79}$/));

const theme = v.picklist(["light", "dark"]);
const fromPage = ["content"] as const;

export const calendarMessages = {
  /** The page is there and recognised as Calendar. */
  "calendar.ready": message<PanelState>()(fromPage, v.object({ theme })),
  /** An event was pressed, or is open and its guests are not there yet. */
  "calendar.coming": message<null>()(fromPage, v.object({})),
  /** An event is open and its guests are readable; sent again whenever what can be read changes. */
  "calendar.opened": message<PanelState>()(fromPage, v.object({ event: calendarEvent, theme })),
  /** The form of an event that was not saved before was left by its own Save. As it last stood. */
  "calendar.saved": message<null>()(fromPage, v.object({ event: calendarEvent })),
  /** Days that the page's view shows in full, and the events that it shows on any day. Answers with nothing. */
  "calendar.shown": message<null>()(
    fromPage,
    v.object({
      account,
      days: v.pipe(v.array(plainDate), v.maxLength(100)),
      eventIds: v.pipe(v.array(id), v.maxLength(2_000)),
    }),
  ),
  /** No event is open any more. */
  "calendar.closed": message<PanelState>()(fromPage, v.object({})),
  /** The user pressed our button, or the key into a closed guide. */
  "panel.toggle": message<PanelState>()(fromPage, v.object({ open: v.boolean() })),
  /** Which of these events are known 1-on-1s; none while marks are off. */
  "calendar.chips": message<{ marked: string[] }>()(
    fromPage,
    v.object({ eventIds: v.pipe(v.array(id), v.maxLength(2_000)) }),
  ),
  /** How well the page is understood, whenever that changes. */
  "calendar.support": message<null>()(
    fromPage,
    v.object({
      state: v.picklist(supportStates),
      facts: v.pipe(v.record(signName, v.nullable(v.number())), v.maxEntries(500)),
    }),
  ),
};
