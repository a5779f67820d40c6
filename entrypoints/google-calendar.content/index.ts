import { defineContentScript } from "wxt/utils/define-content-script";
import { googleCalendar } from "../../utils/calendar/google/adapter";
import { chipReader } from "../../utils/calendar/google/chips";
import { attachGuide } from "../../utils/dock/attach";
import { createDock } from "../../utils/dock/dock";
import { supportReporter } from "../../utils/dock/report-support";
import { framedGuideUrl } from "../../utils/platform/runtime";

export default defineContentScript({
  matches: ["https://calendar.google.com/*"],
  runAt: "document_idle",
  main(context) {
    const calendar = googleCalendar(document, () => Temporal.Now.plainDateISO().toString());
    if (!calendar.isCalendar()) {
      // Where Calendar itself should be, so its page has changed: that is worth telling. Elsewhere there is none.
      if (/^\/calendar(\/u\/\d+)?\/r(\/|$)/.test(location.pathname)) void supportReporter(calendar)();
      return;
    }
    const dock = (onToggle: () => void) => createDock(document, framedGuideUrl(), onToggle);
    attachGuide(calendar, chipReader(document), dock, context.signal);
  },
});
