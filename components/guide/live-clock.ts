/** Where a running conversation stands, worked out from the clock alone: nothing is counted, so nothing drifts. */
import type { Conversation } from "../../utils/domain/conversation";
import type { Instant, LocalDateTime } from "../../utils/domain/values";

const minute = 60_000;
/** Minutes after the planned end for which a conversation still counts as running. */
const grace = 30;
/** Fewer minutes than this are not worth refitting an agenda to. */
const shortestRefit = 10;

type Timed = Pick<Conversation, "startsAt" | "minutes" | "liveSince" | "state">;

/**
 * Minutes that can be planned. A start after the planned one leaves the rest until the planned end; an early start,
 * or one on another day, has the whole length.
 *
 * @param timeZone the user's IANA zone, since `startsAt` is a wall-clock time
 */
export function liveMinutes({ startsAt, minutes, liveSince }: Timed, timeZone: string): number {
  if (startsAt === null || liveSince === null) return minutes;
  const late = Math.round((Date.parse(liveSince) - startOf(startsAt, timeZone)) / minute);
  return late > 0 && minutes - late >= shortestRefit ? minutes - late : minutes;
}

/** When the conversation should be over, in milliseconds since 1970; `null` when it does not run. */
export function liveEnd(conversation: Timed, timeZone: string): number | null {
  if (conversation.liveSince === null) return null;
  return Date.parse(conversation.liveSince) + liveMinutes(conversation, timeZone) * minute;
}

/** Whether Live runs: started, not wrapped up, and not long over. */
export function isLive(conversation: Timed, now: Instant, timeZone: string): boolean {
  const end = liveEnd(conversation, timeZone);
  return end !== null && conversation.state === "planned" && Date.parse(now) < end + grace * minute;
}

export interface StageTime {
  /** Milliseconds until the stage should be over; negative when it is. */
  left: number;
  /** Share of the stage that is used, 0 to 1. */
  used: number;
}

/**
 * Time left of a stage.
 *
 * @param since when it began
 * @param minutes it has
 */
export function stageTime(since: Instant, minutes: number, now: Instant): StageTime {
  const own = minutes * minute;
  const left = Date.parse(since) + own - Date.parse(now);
  return { left, used: own === 0 ? 1 : Math.min(1, Math.max(0, 1 - left / own)) };
}

/** `m:ss`, rounded up so that it reads `0:00` only when the time is over. A negative time has no sign here. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function startOf(startsAt: LocalDateTime, timeZone: string): number {
  return Temporal.PlainDateTime.from(startsAt).toZonedDateTime(timeZone).epochMilliseconds;
}
