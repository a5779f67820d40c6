import { useState } from "preact/hooks";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import type { Payload } from "../../utils/messaging/protocol";

/** What was done, once it is stored, and how it is taken back. */
export interface News {
  text: string;
  undo?: () => Promise<unknown>;
}

type Change = "clock.snooze" | "clock.pause" | "clock.plan" | "clock.answer";

/** Changes somebody's clock. Nothing counts as done before the background has confirmed it. */
export function useClockChange(onDone: (news: News) => Promise<void>) {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState("");

  /** Resolves with whether it was stored; `undo` is the same change the other way round. */
  async function change<N extends Change>(name: N, payload: Payload<N>, text: string, undo?: Payload<N>) {
    setSaving(true);
    setProblem("");
    try {
      await request(name, payload);
    } catch (error) {
      setProblem(sentenceFor(error));
      return false;
    } finally {
      setSaving(false);
    }
    await onDone({ text, ...(undo && { undo: () => request(name, undo) }) });
    return true;
  }

  return { saving, problem, setProblem, change };
}
