import { useState } from "preact/hooks";
import type { Settings } from "../../../utils/domain/settings";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import type { Payload } from "../../../utils/messaging/protocol";

type Change = Payload<"settings.change">["change"];

/** What became of a change. */
export interface ChangeState {
  status: "none" | "saving" | "saved" | "failed";
  /** Why it failed, and what to do. */
  problem: string;
  retry: () => void;
}

const untouched: ChangeState = { status: "none", problem: "", retry: () => {} };

/** Saves a setting as soon as it is changed, and tells what became of it. `save` is for those with a message of their own. */
export function useChange(onSettings: (settings: Settings) => void) {
  const [state, setState] = useState(untouched);

  const save = async (work: () => Promise<Settings>): Promise<void> => {
    setState({ ...untouched, status: "saving" });
    try {
      onSettings(await work());
      setState({ ...untouched, status: "saved" });
    } catch (error) {
      setState({ status: "failed", problem: sentenceFor(error), retry: () => void save(work) });
    }
  };
  const change = (wanted: Change) => save(() => request("settings.change", { change: wanted }));

  return { change, save, state };
}
