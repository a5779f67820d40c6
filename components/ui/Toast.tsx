import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./Button";
import "./Toast.css";

export interface ToastMessage {
  text: string;
  /** The one thing that can be done about it, such as "Undo". */
  action?: { words: string; run: () => void };
}

/**
 * A short message at the foot of the screen. The live region is always there, since one that arrives together with
 * its text is not announced.
 */
export function Toast({ message }: { message: ToastMessage | null }) {
  const toast = useRef<HTMLDivElement>(null);

  // What was deleted may have held the focus: it goes on to the way back.
  useLayoutEffect(() => {
    if (message && document.activeElement === document.body) toast.current?.querySelector("button")?.focus();
  }, [message]);

  return (
    <div class="toast-place" aria-live="polite">
      {message && (
        <div class="toast" ref={toast}>
          <span>{message.text}</span>
          {message.action && <Button onClick={message.action.run}>{message.action.words}</Button>}
        </div>
      )}
    </div>
  );
}
