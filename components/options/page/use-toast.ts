import { useCallback, useEffect, useState } from "preact/hooks";
import type { ToastMessage } from "../../ui/Toast";

/** Milliseconds a message stays: long enough to read, and with an action to reach it without haste. */
const stays = 6_000;
const staysWithAction = 20_000;

/** One message at a time. Choosing its action takes it away. */
export function useToast() {
  const [toast, setToast] = useState<ToastMessage | null>(null);

  const say = useCallback((message: ToastMessage | null) => {
    const action = message?.action;
    const run = () => {
      setToast(null);
      action?.run();
    };
    setToast(message && { ...message, action: action && { ...action, run } });
  }, []);

  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), toast.action ? staysWithAction : stays);
    return () => clearTimeout(timer);
  }, [toast]);

  return { toast, say };
}
