import { Clock, Info, ListChecks } from "lucide";
import { guideById, guideFor } from "../../../utils/coach/guides";
import { lastWords } from "../../../utils/domain/relative-time";
import { pageUrl } from "../../../utils/platform/runtime";
import { BookingQuestion } from "../../clock/BookingQuestion";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useGuide, useView } from "../guide-context";

/** When the last career conversation was, once that matters, with the way to make this one it. */
export function ClockLine() {
  const store = useGuide();
  const { clock, conversation, today } = useView();
  const planned = conversation.state === "planned";
  if (!clock || !planned || !["overdue", "due-soon", "never"].includes(clock.state)) return null;
  const last = lastWords(clock, today);
  if (last === null && conversation.kind === "career") return null;
  // Nothing is late about a conversation that is just about to take place.
  const late = clock.state === "overdue" && conversation.kind === "regular";
  return (
    <div class={late ? "opening-line opening-line-late" : "opening-line"}>
      <Icon shape={Clock} size={16} />
      <p>
        {last ? (
          <>
            Last one <strong>{last}</strong>
          </>
        ) : (
          "No career conversation yet"
        )}
      </p>
      {conversation.kind === "regular" && (
        <Button onClick={() => void store.change("conversation.change", { change: { kind: "career" } })}>
          Make it this one
        </Button>
      )}
    </div>
  );
}

/** A career conversation with them was booked at another time: is it still on, or did it happen? */
export function BookingLine() {
  const store = useGuide();
  const { clock, conversation, person, today } = useView();
  const question = clock?.question;
  // About this conversation itself its own wrap-up asks.
  if (!question || question.conversationId === conversation.id) return null;
  return (
    <div class="card booking-card">
      <BookingQuestion
        question={question}
        name={person.name}
        today={today}
        onDone={async ({ text, undo }) => store.say(text, undo && (() => void undo()))}
      />
    </div>
  );
}

/** Which guide suits this conversation, where it is not the usual one: taken already, or offered. */
export function GuideLine() {
  const store = useGuide();
  const { suggestion, conversation } = useView();
  const guide = suggestion ? guideById(suggestion.guideId) : undefined;
  if (!suggestion || !guide || guide.kind !== conversation.kind || conversation.state !== "planned") return null;
  const isTaken = conversation.guideId === guide.id;
  // Whoever chose the usual guide instead has seen this line already.
  if (guide.id === guideFor(guide.kind).id || (!isTaken && guide.kind === "regular")) return null;
  const other = isTaken ? guideFor(guide.kind) : guide;
  return (
    <div class="opening-line">
      <Icon shape={ListChecks} size={16} />
      <p>
        {guide.name}, {suggestion.because}
      </p>
      <Button onClick={() => void store.change("conversation.change", { change: { guideId: other.id } })}>
        {isTaken ? "Take the usual one" : "Use it"}
      </Button>
    </div>
  );
}

/** Shown once, the first time the guide opens by itself. */
export function FirstLine() {
  const state = useGuide().state.value;
  if (state?.status !== "conversation" || !state.first) return null;
  return (
    <div class="opening-line">
      <Icon shape={Info} size={16} />
      <p>
        Opens by itself beside 1-on-1s. You can change this in{" "}
        <a href={pageUrl("/options.html")} target="_blank" rel="noreferrer">
          settings
        </a>
        .
      </p>
    </div>
  );
}
