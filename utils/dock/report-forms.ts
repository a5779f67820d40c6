/** Tells the background of a new event whose form was left by its own Save. */
import type { CalendarAdapter } from "../calendar/adapter";
import type { CalendarEvent } from "../domain/calendar-event";
import { request } from "../messaging/client";

/** @returns call it with whatever is open, whenever that was read; `null` when nothing is */
export function formReporter(calendar: Pick<CalendarAdapter, "wasSaved">): (open: CalendarEvent | null) => void {
  let form: CalendarEvent | null = null;
  return (open) => {
    const left = form;
    form = open?.isNew ? open : null;
    if (left === null || form !== null || !calendar.wasSaved()) return;
    // Whoever is not answered has lost nothing: the event is known once it is opened.
    request("calendar.saved", { event: left }).catch(() => {});
  };
}
