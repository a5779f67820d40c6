import { useState } from "preact/hooks";
import { requestAccess } from "../../utils/platform/permissions";
import { Button } from "../ui/Button";

const calendarPages = "https://calendar.google.com/*";

/** Shown while the browser keeps Trellis out of Google Calendar. */
export function CalendarAccess({ onAllowed }: { onAllowed: () => Promise<void> }) {
  const [refused, setRefused] = useState(false);

  const ask = () => {
    requestAccess(calendarPages).then(
      (allowed) => (allowed ? onAllowed() : setRefused(true)),
      () => setRefused(true),
    );
  };

  return (
    <section class="popup-card popup-access">
      <p>
        {refused
          ? "The browser did not allow it. You can also allow it in the browser’s extension settings, under Trellis."
          : "Trellis is not allowed on Google Calendar yet, so no guide appears there. All else works without."}
      </p>
      <Button look="filled" onClick={ask}>
        Allow on Google Calendar
      </Button>
    </section>
  );
}
