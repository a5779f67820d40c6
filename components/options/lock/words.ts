import { idleChoices } from "../../../utils/domain/lock";

/** For choosing how long Trellis may stay unused before it locks. */
export const idleOptions = idleChoices.map(
  (minutes) => [String(minutes), `${lengthWords(minutes)} without use`] as const,
);

function lengthWords(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  return minutes === 60 ? "1 hour" : `${minutes / 60} hours`;
}
