/** How Google writes an event in `data-eventid`, `?eid=` and `/r/eventedit/<eid>`. */

/** base64url of UTF-8, without padding. */
export function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The calendar part of an eid: Google shortens its own two domains. */
function shortCalendar(calendarId: string): string {
  return calendarId.replace(/@gmail\.com$/, "@m").replace(/@group\.calendar\.google\.com$/, "@g");
}

/** `""` for an event that has no id. */
export function encodeEid(eventId: string | null, calendarId: string): string {
  return eventId === null ? "" : base64Url(`${eventId} ${shortCalendar(calendarId)}`);
}
