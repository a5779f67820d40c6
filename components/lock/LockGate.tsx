import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { onLocked, request } from "../../utils/messaging/client";
import { saysLockChanged } from "../../utils/messaging/lock-changed";
import { onMessage } from "../../utils/platform/runtime";
import { useReportUse } from "./use-report-use";
import "./lock.css";

interface LockGateProps {
  /** The page behind the lock, which begins anew with each round. */
  page: (round: number) => ComponentChildren;
  /** What stands in its place while the lock is closed. */
  locked: (onOpened: () => void) => ComponentChildren;
}

/**
 * A page behind the lock. When the lock closes, the page goes: nothing of it stays in the document. Only a page in which
 * something is typed that is not stored stays, out of sight, so that the text is there when the lock opens.
 */
export function LockGate({ page, locked }: LockGateProps) {
  const [closed, setClosed] = useState(false);
  const [round, setRound] = useState(0);
  /** Whether the page stays while the lock is closed. */
  const kept = useRef(false);
  const behind = useRef<HTMLDivElement>(null);
  useReportUse();

  const open = useCallback(() => {
    setClosed(false);
    if (!kept.current) setRound((before) => before + 1);
    kept.current = false;
  }, []);

  useEffect(() => {
    const close = () => {
      kept.current ||= hasTypedText(behind.current);
      setClosed(true);
    };
    const ask = async () => {
      const state = await request("lock.state", {});
      if (state.on && state.locked) close();
      else open();
    };
    onMessage((message) => {
      // A background that does not answer says nothing new.
      if (saysLockChanged(message)) ask().catch(() => {});
      return null;
    });
    return onLocked(close);
  }, [open]);

  return (
    <>
      {(!closed || kept.current) && (
        <div key={round} ref={behind} class="behind-lock" hidden={closed}>
          {page(round)}
        </div>
      )}
      {closed && locked(open)}
    </>
  );
}

/** Whether a form holds text. A search is soon typed again, and shows what it found. */
function hasTypedText(root: Element | null): boolean {
  const fields = root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "form textarea, form input:not([type]), form input[type=text]",
  );
  return [...(fields ?? [])].some(({ value }) => value.trim() !== "");
}
