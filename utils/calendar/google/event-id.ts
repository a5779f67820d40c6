/** Google's event ids: how the page writes them, and what they say without a word of any language. */

export interface EventIds {
  eventId: string;
  /** `null` when the page gives only the event's own id. */
  calendarId: string | null;
}

/**
 * Decodes `data-eventid`: base64url without padding of `<event id> <calendar id>`.
 * Seen on chips, bubble and edit page alike, 2019 to 2026.
 *
 * @returns `null` for anything else; a page may hold any text there.
 */
export function decodeEventId(encoded: string): EventIds | null {
  const text = fromBase64Url(encoded);
  if (text === null) return null;
  const [eventId, calendarId, ...rest] = text.split(" ");
  if (!eventId || rest.length > 0 || !isPlainId(eventId)) return null;
  return { eventId, calendarId: calendarId || null };
}

/**
 * Reads the event's id from `jslog`, where the bubble repeats it in the clear: `35389; 2:["<event id>","<calendar>",…`.
 */
export function eventIdFromLog(jslog: string): EventIds | null {
  const match = /2:\["([^"]+)"(?:,"([^"]+)")?/.exec(jslog);
  const eventId = match?.[1];
  if (!eventId || !isPlainId(eventId)) return null;
  return { eventId, calendarId: match?.[2] ?? null };
}

/**
 * The number of guests that the bubble's `jslog` repeats: `35389; 2:["<event id>","<calendar>",0,null,4,…`. Seen in 2026;
 * `null` when the log has another form.
 */
export function guestsInLog(jslog: string): number | null {
  const match = /2:\["[^"]+","[^"]*",\d+,null,(\d{1,5}),/.exec(jslog);
  return match ? Number(match[1]) : null;
}

/** Where the series had this instance originally, in UTC; a moved instance keeps it. `null` for a single event. */
export function instanceStart(eventId: string): Date | null {
  const match = /_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(eventId);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** Decodes `data-datekey`: `((year - 1970) << 9) | (month << 5) | day`, verified on pages of 2019, 2024 and 2026. */
export function dateOfKey(key: string): string | null {
  if (!/^\d{1,6}$/.test(key)) return null;
  const value = Number(key);
  const [year, month, day] = [(value >> 9) + 1970, (value >> 5) & 15, value & 31];
  if (month < 1 || month > 12 || day < 1) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Ids of events are letters, digits and a few marks; tasks and birthdays carry a prefix and are no meetings. */
function isPlainId(id: string): boolean {
  return /^[\w@.+-]{1,300}$/.test(id) && !/^(tasks|bday)_/.test(id);
}

function fromBase64Url(encoded: string): string | null {
  if (!/^[\w+/-]{8,4000}$/.test(encoded)) return null;
  try {
    const binary = atob(encoded.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    // Not base64, or not text: the page holds something that is no event id.
    return null;
  }
}
