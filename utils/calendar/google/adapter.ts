/** Google Calendar in the browser, read by structure: ids, data attributes and roles. */
import type { CalendarAdapter } from "../adapter";
import { chipSelector } from "./chips";
import { lookAt } from "./look";
import { isGoogleCalendar, readReserved, readTheme } from "./page";
import { readBubble } from "./read-bubble";
import { isEditPage, readEditPage } from "./read-edit-page";
import { watchSave } from "./save";
import { readShownDays } from "./shown-days";
import { recordSupport } from "./support";
import { watchPage } from "./watch";

/**
 * @param today the user's day, `YYYY-MM-DD`, for dates that the page writes without a year
 */
export function googleCalendar(document: Document, today: () => string): CalendarAdapter {
  const look = lookAt(document);
  const support = recordSupport(look);
  let wasSaved = () => false;
  return {
    isCalendar: () => isGoogleCalendar(look),
    read() {
      // The form fills the page: a bubble behind it is what was open before.
      const open = isEditPage(document) ? readEditPage(look, today()) : readBubble(look, today());
      if (open !== null) support.note(open.event);
      return open;
    },
    theme: () => readTheme(look),
    reserved: () => readReserved(look),
    watch(onChange, signal) {
      wasSaved = watchSave(lookAt(document), () => isEditPage(document), signal);
      watchPage(look, onChange, signal);
    },
    onPress(listener, signal) {
      const notice = ({ target }: Event) => {
        if (target instanceof Element && target.closest(chipSelector)) listener();
      };
      document.addEventListener("pointerdown", notice, { capture: true, passive: true, signal });
    },
    wasSaved: () => wasSaved(),
    viewKey: () => document.location.pathname,
    // With a memory of its own: how well an event could be read is told apart from what its day shows.
    shownDays: () => readShownDays(lookAt(document)),
    support: support.read,
  };
}
