/** The small value types that every noun is built from. All of them survive JSON unchanged. */

/** A random identifier, `crypto.randomUUID()` by the caller; domain code has no randomness of its own. */
export type Id = string;

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export type PlainDate = string;

/** A wall-clock time without a zone, `YYYY-MM-DDTHH:MM`. What a calendar page shows; never an instant. */
export type LocalDateTime = string;

/** A point in time, ISO 8601 with `Z`. */
export type Instant = string;

/** When a stored record was made and last changed. */
export interface Stamps {
  createdAt: Instant;
  editedAt: Instant;
}
