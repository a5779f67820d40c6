import { useEffect, useState } from "preact/hooks";
import { sentenceFor } from "../../../utils/messaging/errors";

/** The state of a form that is saved as a whole. What was typed stays where it is until the save is confirmed. */
export function useSave() {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState("");

  /** Resolves with whether it was saved. */
  const save = async (work: () => Promise<unknown>): Promise<boolean> => {
    setSaving(true);
    setProblem("");
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(sentenceFor(error));
      return false;
    } finally {
      setSaving(false);
    }
  };

  return { saving, problem, save };
}

/** Lets the browser ask before the tab is closed while something typed is not saved. */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
