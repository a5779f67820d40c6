import { signal } from "@preact/signals";
import type { ToastMessage } from "../ui/Toast";

/** Milliseconds for which a message stands, long enough to reach its "Undo" by any means. */
const standing = 20_000;

/** The one message at the foot of the page. */
export function createToasts() {
  const toast = signal<ToastMessage | null>(null);
  return {
    toast,
    /** Says something for a while; with `undo`, also offers to take it back. */
    say(text: string, undo?: () => void): void {
      const run = () => {
        toast.value = null;
        undo?.();
      };
      const message: ToastMessage = { text, action: undo && { words: "Undo", run } };
      toast.value = message;
      setTimeout(() => {
        if (toast.peek() === message) toast.value = null;
      }, standing);
    },
  };
}
