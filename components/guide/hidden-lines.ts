/** Whether private lines are out of sight: by what the user chose here, else by whether they present. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ConversationView } from "../../utils/domain/views";

/** @param tell says in all guides whether the user presents, and shows what comes of it; tries again by `retry` */
export function createHiddenLines(
  view: ReadonlySignal<ConversationView | null>,
  tell: (presenting: boolean, retry: () => void) => void,
) {
  const chosen = signal<{ presenting: boolean; hidden: boolean } | null>(null);
  const known = computed(() => view.value?.presenting ?? false);

  /** The choice holds in this guide until the user begins or ends presenting. */
  function hide(hidden: boolean): void {
    chosen.value = { presenting: known.peek(), hidden };
  }

  /** The user shows their screen to others, or no more. Here lines are hidden at once. */
  function present(presenting: boolean): void {
    if (presenting) hide(true);
    tell(presenting, () => present(presenting));
  }

  const hidden = computed(() => (chosen.value?.presenting === known.value ? chosen.value.hidden : known.value));
  return { hidden, hide, present };
}
