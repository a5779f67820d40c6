/** The guide behind the lock: what it showed goes, what is typed and not stored stays until it is. */
import { type Signal, signal } from "@preact/signals";
import type { GuideState } from "../../utils/domain/views";

interface Parts {
  state: Signal<GuideState | null>;
  /** Forms that hold text which is not sent. */
  openForms: Signal<number>;
  notes: { flush(): void };
  load(): Promise<void>;
}

export function createGuideLock({ state, openForms, notes, load }: Parts) {
  const locked = signal(false);

  function lockChanged(now: boolean): void {
    if (now === locked.peek()) return;
    locked.value = now;
    // A form with unsent text stays, out of sight, and needs the conversation that it belongs to.
    if (now && openForms.peek() === 0) state.value = null;
    if (now) return;
    notes.flush();
    void load();
  }

  return { locked, lockChanged };
}
