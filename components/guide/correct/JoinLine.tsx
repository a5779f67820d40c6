import { ArrowRightLeft } from "lucide";
import { dayName, weekdayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useGuide, useView } from "../guide-context";

/** An earlier plan with the same person seems to have become this one: offers to go on with its notes. */
export function JoinLine() {
  const store = useGuide();
  const { joinProposal: other, today } = useView();
  if (other === null) return null;

  async function join(otherConversationId: string, day: string) {
    if (await store.change("conversation.join", { otherConversationId })) {
      store.say(`What you wrote for ${day} is here now.`, () => void store.change("conversation.unjoin", {}));
    }
  }

  async function keepApart(otherConversationId: string) {
    if (await store.change("conversation.apart", { otherConversationId })) store.say("They stay two meetings.");
  }

  const day = dayWords(other.date, today);
  return (
    <div class="opening-line">
      <Icon shape={ArrowRightLeft} size={16} />
      <p>
        {other.date < today
          ? `You have notes for ${day}, which is not closed. Was that this meeting?`
          : `You have notes for ${day}. Did it move here?`}
      </p>
      <div class="opening-choices">
        <Button onClick={() => void join(other.conversationId, day)}>Bring them here</Button>
        <Button look="quiet" onClick={() => void keepApart(other.conversationId)}>
          Keep them apart
        </Button>
      </div>
    </div>
  );
}

/** What was brought here from another day, for as long as it can be taken back. */
export function JoinedLine() {
  const store = useGuide();
  const { joined, conversation, today } = useView();
  if (joined === null || conversation.state !== "planned") return null;
  return (
    <>
      <p class="faint">You brought your notes for {dayWords(joined.date, today)} here.</p>
      <div class="why-actions">
        <Button onClick={() => void store.change("conversation.unjoin", {})}>Take them back</Button>
      </div>
    </>
  );
}

/** "Tue 24 November". */
function dayWords(date: PlainDate, today: PlainDate): string {
  return `${weekdayName(date)} ${dayName(date, today)}`;
}
