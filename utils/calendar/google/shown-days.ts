/** Which days the page's view shows in full, so that an event can be missed there. */
import type { ShownDays } from "../adapter";
import { dateOfKey, decodeEventId } from "./event-id";
import { toAsciiDigits } from "./intl";
import type { Look } from "./look";
import { readAccount } from "./page";

/**
 * A day's column counts as shown in full when its own heading, "3 events, Wednesday, …", has the number of chips that
 * stand in it: while a view loads, where a month folds events away, or where the heading says it in words, it does not.
 */
export function readShownDays(look: Look): ShownDays {
  const area = look.find("mainArea") ?? look.document;
  const full = new Map<string, boolean>();
  for (const column of look.findAll("dayColumn", area)) {
    const day = dateOfKey(column.getAttribute("data-datekey") ?? "");
    if (day !== null) full.set(day, isFull(look, column) && (full.get(day) ?? true));
  }
  const ids = look.findAll("chip", area).map((chip) => decodeEventId(chip.getAttribute("data-eventid") ?? "")?.eventId);
  return {
    account: readAccount(look.document.location.pathname),
    columns: full.size,
    days: [...full].filter(([, isShown]) => isShown).map(([day]) => day),
    eventIds: [...new Set(ids.filter((id) => id !== undefined))],
  };
}

function isFull(look: Look, column: Element): boolean {
  const numbers = toAsciiDigits(look.find("dayHeading", column)?.textContent ?? "").match(/\d+/g) ?? [];
  const chips = look.findAll("chip", column).filter((chip) => chip.hasAttribute("data-eventid"));
  return numbers.map(Number).includes(chips.length);
}
