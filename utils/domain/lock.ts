/** The lock by choice: how long it stays open, how wrong tries slow down, and what is said of a passphrase. */

/** Minutes without use after which the lock closes, as they are offered. */
export const idleChoices = [5, 15, 30, 60, 120] as const;
export const usualIdleMinutes = 15;

export type LockState = { on: false } | { on: true; locked: boolean; idleMinutes: number };

/** Fewer letters are no passphrase at all. */
export const shortestPassphrase = 8;

/** Wrong tries since the last right one, and when the last one was made (milliseconds since 1970). */
export interface Tries {
  wrong: number;
  lastAt: number;
}

/** Seconds to wait after the n-th wrong try in a row. The last one repeats. */
const waits = [0, 0, 5, 15, 30, 60, 120, 300, 900];

/** Seconds until the next try is taken. A clock that was set back makes nobody wait longer than the whole time. */
export function secondsToWait({ wrong, lastAt }: Tries, now: number): number {
  if (wrong === 0) return 0;
  const whole = waits[Math.min(wrong, waits.length) - 1] ?? 0;
  const passed = Math.max(0, (now - lastAt) / 1000);
  return Math.max(0, Math.ceil(whole - passed));
}

/** Says by its length alone how good a passphrase is: no meter could know what else makes it easy to guess. */
export function wordsOnPassphrase(passphrase: string): string {
  const length = [...passphrase].length;
  if (length === 0) return "";
  if (length < shortestPassphrase) return `At least ${shortestPassphrase} characters. Four or more words are better.`;
  if (length < 14) return "Short. A program that tries millions may find it. Four or more words are better.";
  if (length < 20) return "Better. One more word makes it much harder to find.";
  return "Long enough, unless it stands in a book, a song, or on a note beside your screen.";
}
