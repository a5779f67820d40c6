import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { Id } from "../../utils/domain/values";
import { request } from "../../utils/messaging/client";
import { RequestError, sentenceFor } from "../../utils/messaging/errors";
import { openSidePanel } from "../../utils/platform/side-panel";
import { closePopup } from "../../utils/platform/tabs";

export interface SidePanel {
  /** `false` until it is known which window this is. */
  ready: boolean;
  /** Why it did not open, in words; empty when nothing went wrong. */
  problem: string;
  /** Opens the guide beside the tab: for one person, or as it was with `null`. Must run in the click itself. */
  open: (personId: Id | null) => void;
}

const refused = "The browser did not open its side panel. In Google Calendar, the guide opens from its own button.";

/** The guide as the browser's own side panel, in the window with this id. */
export function useSidePanel(ownWindow: Promise<number>): SidePanel {
  const [windowId, setWindowId] = useState<number | null>(null);
  const [problem, setProblem] = useState("");

  useLayoutEffect(() => {
    ownWindow.then(setWindowId, () => setProblem(refused));
  }, [ownWindow]);

  const open = useCallback(
    (personId: Id | null) => {
      if (windowId === null) return;
      setProblem("");
      const opened = openSidePanel(windowId);
      const told = personId === null ? null : request("popup.guide", { personId, windowId });
      opened
        .then(async () => {
          await told;
          closePopup();
        })
        .catch((error: unknown) => setProblem(error instanceof RequestError ? sentenceFor(error) : refused));
    },
    [windowId],
  );

  return { ready: windowId !== null, problem, open };
}
