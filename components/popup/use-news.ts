import { useCallback, useState } from "preact/hooks";
import { sentenceFor } from "../../utils/messaging/errors";
import type { News } from "../clock/use-clock-change";
import type { ToastMessage } from "../ui/Toast";

/** Says what was stored, offers to take it back where that goes, and shows the list as it is now. */
export function useNews(reload: () => Promise<void>) {
  const [toast, setToast] = useState<ToastMessage | null>(null);

  const tell = useCallback(
    async ({ text, undo }: News) => {
      const takeBack = () => {
        setToast(null);
        void undo?.().then(
          () => reload(),
          (error: unknown) => setToast({ text: sentenceFor(error) }),
        );
      };
      setToast(undo ? { text, action: { words: "Undo", run: takeBack } } : { text });
      await reload();
    },
    [reload],
  );

  return { toast, tell };
}
