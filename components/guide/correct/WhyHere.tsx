import type { ConversationView } from "../../../utils/domain/views";
import { Button } from "../../ui/Button";
import { useGuide, useView } from "../guide-context";
import { JoinedLine } from "./JoinLine";

/** Why the guide believes that this is a 1-on-1 with this person, and one click for each way to be wrong about it. */
export function WhyHere({ onSomeoneElse }: { onSomeoneElse: () => void }) {
  const store = useGuide();
  const view = useView();
  const { corrected, onEvent } = view;
  return (
    <section class="why" aria-label="Why this guide is here">
      <p class="faint">
        <Reason view={view} />
      </p>
      <div class="why-actions">
        {corrected && <Button onClick={() => store.uncorrect()}>Undo</Button>}
        {onEvent && (
          <>
            <Button onClick={onSomeoneElse}>This is someone else</Button>
            <Button onClick={() => void store.correct({ kind: "not-one-on-one" })}>Not a 1-on-1</Button>
            {isRecurring(view) && (
              <Button onClick={() => void store.correct({ kind: "ignore-series" })}>Ignore this series</Button>
            )}
          </>
        )}
      </div>
      <JoinedLine />
    </section>
  );
}

function Reason({ view: { why, corrected, person } }: { view: ConversationView }) {
  if (corrected) {
    return (
      <>
        You said that this is with <bdi>{person.name}</bdi>.
      </>
    );
  }
  if (why === null) return <>You opened this guide yourself.</>;
  return (
    <>
      Two people: you (<bdi>{why.me}</bdi>) and <bdi>{why.other}</bdi>.
    </>
  );
}

/** Only a series can be ignored as one. */
function isRecurring({ conversation }: ConversationView): boolean {
  const shown = conversation.events.at(-1);
  return shown !== undefined && shown.seriesId !== shown.eventId;
}
