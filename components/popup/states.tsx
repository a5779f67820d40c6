/** What the popup says when there is no list to show, or when something is in the way. */
import { dayName } from "../../utils/domain/relative-time";
import type { PlainDate } from "../../utils/domain/values";
import type { ClockRow } from "../../utils/domain/views";
import { Button } from "../ui/Button";
import { ButtonLink } from "../ui/ButtonLink";

export function NobodyYet() {
  return (
    <section class="popup-card popup-calm">
      <h2>Nobody here yet</h2>
      <p>Open a 1-on-1 in Google Calendar and its guide appears beside it. Or add the people who report to you.</p>
      <ButtonLink look="filled" href="/options.html#people">
        Add people
      </ButtonLink>
    </section>
  );
}

/** @param next who is due before all others, if anybody is */
export function NobodyWaits({ next, today }: { next: ClockRow | null; today: PlainDate }) {
  const dueOn = next?.clock.dueOn;
  return (
    <section class="popup-card popup-calm">
      <h2>All well</h2>
      <p>
        Nobody is waiting for a career conversation.
        {dueOn && ` ${next.person.name} is next, by ${dayName(dueOn, today)}.`}
      </p>
    </section>
  );
}

export function NobodyFound({ search }: { search: string }) {
  return (
    <section class="popup-card popup-calm">
      <p>Nobody matches “{search}”.</p>
    </section>
  );
}

/** Something failed; with `onRetry`, trying again may help. */
export function Trouble({ sentence, onRetry }: { sentence: string; onRetry?: () => Promise<void> }) {
  return (
    <div class="popup-card popup-trouble" role="alert">
      <p>{sentence}</p>
      {onRetry && <Button onClick={() => void onRetry()}>Try again</Button>}
    </div>
  );
}
