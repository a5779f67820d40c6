import { Play } from "lucide";
import { guideOf } from "../../../utils/coach/guides";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useGuide, useView } from "../guide-context";
import { Running } from "./Running";

/** The conversation while it runs: readable in one second. */
export function Live({ shown, onWrapUp }: { shown: boolean; onWrapUp: () => void }) {
  const store = useGuide();
  const { conversation } = useView();
  const { liveSince } = conversation;
  const alone = guideOf(conversation).alone === true;
  if (store.live.value && liveSince) return <Running shown={shown} liveSince={liveSince} onWrapUp={onWrapUp} />;
  return (
    <div class="live-start">
      <p>One stage at a time, with the time left and one question.</p>
      <p class="faint">While it runs, the guide stays with this conversation.</p>
      <Button
        look="filled"
        disabled={conversation.state !== "planned" || alone}
        onClick={() => {
          store.tick();
          void store.change("conversation.change", { change: { liveSince: store.now.peek() } });
        }}
      >
        <Icon shape={Play} size={16} />
        Start
      </Button>
      {alone && <p class="faint">This guide is for you alone, after the talk. Its stages stand under Prepare.</p>}
      {conversation.state !== "planned" && (
        <p class="faint">This conversation is closed. Undo that under Wrap up first.</p>
      )}
    </div>
  );
}
