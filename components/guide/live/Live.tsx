import { Play, Printer } from "lucide";
import { guideOf } from "../../../utils/coach/guides";
import { pageUrl } from "../../../utils/platform/runtime";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useGuide, useView } from "../guide-context";
import { Running } from "./Running";

/** For a talk at which a screen would be in the way. What is only shown yet is stored first: the page reads it there. */
function PrintButton() {
  const store = useGuide();

  async function openPaper() {
    if (!store.view.peek()?.stored && !(await store.change("conversation.change", { change: {} }))) return;
    const conversation = store.view.peek()?.conversation;
    if (conversation) open(`${pageUrl("/options.html")}#paper/${conversation.id}`, "_blank", "noopener");
  }

  return (
    <Button look="quiet" onClick={() => void openPaper()}>
      <Icon shape={Printer} size={16} />
      One page on paper
    </Button>
  );
}

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
      <PrintButton />
      {alone && <p class="faint">This guide is for you alone, after the talk. Its stages stand under Prepare.</p>}
      {conversation.state !== "planned" && (
        <p class="faint">This conversation is closed. Undo that under Wrap up first.</p>
      )}
    </div>
  );
}
