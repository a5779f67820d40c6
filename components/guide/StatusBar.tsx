import { Lock } from "lucide";
import { Icon } from "../ui/Icon";
import { useGuide } from "./guide-context";
import { Keys } from "./Keys";
import { PrivateLines } from "./PrivateLines";
import type { GuideStore } from "./store";
import { timeOfDay } from "./words";

/** Whether everything is written. The live region stands from the start, since one that comes later is not read out. */
export function StatusBar() {
  const store = useGuide();
  const words = statusWords(store);
  return (
    <footer class="status-bar">
      <p class={`status status-${words.tone}`}>
        <span role="status">{words.text}</span>
        {words.text === "" && (
          <>
            <Icon shape={Lock} size={14} /> Stays in this browser
          </>
        )}
      </p>
      <span class="status-actions">
        <PrivateLines />
        <Keys />
      </span>
    </footer>
  );
}

function statusWords({ notes, problem, unsaved, savedAt }: GuideStore) {
  if (problem.value || notes.failed.value.length > 0) return { tone: "failed", text: "Not saved" };
  if (unsaved.value) return { tone: "busy", text: "Saving…" };
  if (savedAt.value) return { tone: "saved", text: `Saved ${timeOfDay(savedAt.value)}` };
  return { tone: "none", text: "" };
}
