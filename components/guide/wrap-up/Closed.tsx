import { CircleCheck, CircleSlash } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import { dayName, weekdayName } from "../../../utils/domain/relative-time";
import { Button } from "../../ui/Button";
import { ButtonLink } from "../../ui/ButtonLink";
import { Icon } from "../../ui/Icon";
import { tabId } from "../../ui/Tabs";
import { useGuide, useView } from "../guide-context";
import { whenWords } from "../words";
import { Recap } from "./Recap";

/** The conversation is wrapped up: calm, and it can be taken back. */
export function Closed() {
  const store = useGuide();
  const { conversation, clock, next, scheduleUrl, today } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  const held = conversation.state === "held";
  const day = `${weekdayName(conversation.date)} ${dayName(conversation.date, today)}`;
  // The button that closed the conversation is gone, and the focus with it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);

  async function reopen() {
    if (await store.change("conversation.reopen", {})) document.getElementById(tabId("wrap-up"))?.focus();
  }

  return (
    <>
      <div class="closed">
        <span class={held ? "closed-mark" : "closed-mark closed-mark-quiet"}>
          <Icon shape={held ? CircleCheck : CircleSlash} size={28} />
        </span>
        <h2 ref={heading} tabIndex={-1}>
          {held ? `Held on ${day}` : `Skipped, ${day}`}
        </h2>
        <p class="faint">
          {held
            ? "Notes, goals and promises come back next time."
            : "Nothing is lost: it all comes along to the next one."}
        </p>
        {next && <p class="faint">Next time: {whenWords(next.date, next.startsAt, today)}.</p>}
        {clock?.dueOn && <p class="faint">Next career conversation by {dayName(clock.dueOn, today)}.</p>}
        <div class="form-actions">
          <Button onClick={() => void reopen()}>Undo</Button>
          {held && conversation.kind === "career" && scheduleUrl && clock?.state !== "booked" && (
            <ButtonLink look="filled" href={scheduleUrl} label="Schedule the next career conversation">
              Schedule the next
            </ButtonLink>
          )}
        </div>
      </div>
      {held && <Recap />}
    </>
  );
}
