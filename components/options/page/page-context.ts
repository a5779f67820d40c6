import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { sentenceFor } from "../../../utils/messaging/errors";
import type { ToastMessage } from "../../ui/Toast";

/** What every part of the options page needs. */
export interface PageContext {
  /** The user's choice for fields that hold prose. */
  spellcheck: boolean;
  /** Shows a message at the foot of the page, or takes it away. */
  say: (message: ToastMessage | null) => void;
}

export const PageContext = createContext<PageContext>({ spellcheck: false, say: () => {} });

export function usePage(): PageContext {
  return useContext(PageContext);
}

/**
 * Does something small, such as archiving, and says so once the background has confirmed it; else says what happened
 * and offers to try again.
 *
 * @returns whether it was done, so that a form can keep what was typed
 */
export function useAct() {
  const { say } = usePage();
  return async function act(work: () => Promise<unknown>, done: ToastMessage): Promise<boolean> {
    try {
      await work();
      say(done);
      return true;
    } catch (error) {
      say({ text: sentenceFor(error), action: { words: "Try again", run: () => void act(work, done) } });
      return false;
    }
  };
}
