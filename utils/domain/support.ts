/** How well the calendar's page is understood, told by structure alone: no name, title, address or time is in it. */
import type { Instant } from "./values";

/**
 * `healthy`: read by the most stable signs. `degraded`: read, but a fallback had to serve.
 * `unrecognised`: the page is not understood; everything works by hand.
 */
export const supportStates = ["healthy", "degraded", "unrecognised"] as const;
export type SupportState = (typeof supportStates)[number];

export interface SupportReport {
  state: SupportState;
  /** For each fact that was looked for, by its name in the code, which way to it served: 0 the first; `null` none. */
  facts: Record<string, number | null>;
}

/** For "Copy diagnostics". */
export interface SupportView {
  /** The newest report of any calendar tab in this session of the browser; `null` when there was none. */
  last: (SupportReport & { seenAt: Instant }) | null;
  /** Trellis's own version. */
  version: string;
  /** Name and main version, for example `Chrome 150`. */
  browser: string;
}
