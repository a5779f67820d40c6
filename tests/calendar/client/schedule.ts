/** The schedule view and the search results: a list of days with a line for each event. */
import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { addDays, dateKey, dateOf } from "../plain-time";
import { openBubble } from "./bubble";
import { type Description, h } from "./dom";
import { go } from "./router";
import { eventsOn, page, state, today } from "./state";
import { chipLabel, clock, endOf, fullDate, longDay, shortMonth, titleOf, weekdayName } from "./words";

interface Day {
  date: string;
  events: SampleEvent[];
}

export function scheduleView(from: string): Description[] {
  const days = Array.from({ length: 14 }, (_, index) => addDays(from, index)).map((date) => ({
    date,
    events: [...eventsOn(date, true), ...eventsOn(date, false)],
  }));
  const shown = days.filter(({ events }) => events.length > 0);
  const total = new Set(shown.flatMap(({ events }) => events)).size;
  const heading = ` Schedule starting ${longDay(from)}, ${from.slice(0, 4)}, ${total} events`;
  return [h("h1", { class: "XuJrye", tabindex: -1, "aria-label": heading }, heading.trim()), list(shown, "schedule")];
}

export function searchView(words: string): Description[] {
  const found = state.events
    .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
    .sort((a, b) => a.start.localeCompare(b.start));
  const dates = [...new Set(found.map(({ start }) => dateOf(start)))];
  const days = dates.map((date) => ({ date, events: found.filter(({ start }) => dateOf(start) === date) }));
  const heading = `Search results, ${found.length} events`;
  return [h("h1", { class: "XuJrye", tabindex: -1, "aria-label": heading }, heading), list(days, "search")];
}

function list(days: readonly Day[], kind: "schedule" | "search"): Description {
  return h(
    "div",
    { class: "wcJUvc" },
    h(
      "div",
      { role: "grid", class: "DCx23e" },
      days.map((day) => dayRows(day, kind)),
    ),
  );
}

function dayRows({ date, events }: Day, kind: "schedule" | "search"): Description {
  const label = longDay(date) + (date === today ? ", today" : "");
  return h(
    "div",
    { role: "rowgroup", class: "OVSqWe", "data-datekey": dateKey(date) },
    h(
      "div",
      { role: "row", class: "YOmXMd" },
      h(
        "div",
        { role: "gridcell", class: "V4sZ3c" },
        h(
          "h2",
          { class: "bf2t7b" },
          h(
            "button",
            {
              type: "button",
              class: `nUt0vb H3yh2e${date === today ? " sc-today" : ""}`,
              "aria-label": label,
              onclick: () => go({ view: "DAY", date }),
            },
            h("div", { class: "x5FT4e kkUTBb" }, String(Number(date.slice(8)))),
          ),
          h(
            "div",
            { class: "U2CF5e", "aria-hidden": "true" },
            h("div", { class: "yRbOzc" }, `${shortMonth(date)}, ${weekdayName(date, "short")}`),
          ),
        ),
      ),
      h(
        "div",
        { role: "presentation", class: "sc-lines" },
        events.map((event) => line(event, kind)),
      ),
    ),
  );
}

/** In the schedule the event's id stands on the button, among search results on the line. */
function line(event: SampleEvent, kind: "schedule" | "search"): Description {
  const ids = { "data-eventid": encodeEid(event.id, event.calendarId) };
  const open = (click: Event) => openBubble(event, click.currentTarget as Element);
  const label = chipLabel(event, page.me, page.hour24);
  const accepted =
    event.guests.length === 0 || event.guests.some(({ email, answer }) => email === page.me.email && answer === "yes");
  return h(
    "div",
    { role: "presentation", class: "ryakYc", ...(kind === "search" ? { "data-eventchip": "", ...ids } : {}) },
    h(
      "div",
      { role: "gridcell", class: "FVj2te JxNhxc" },
      event.allDay ? "All day" : `${clock(event.start, page.hour24)} – ${clock(endOf(event), page.hour24)}`,
    ),
    h(
      "div",
      { role: "gridcell", class: "FVj2te uFexlc" },
      h(
        "div",
        {
          role: "button",
          tabindex: 0,
          class: "URIUGf",
          "aria-label": label,
          ...(kind === "schedule" ? ids : {}),
          onclick: open,
        },
        titleOf(event),
      ),
    ),
    h(
      "div",
      { role: "gridcell", class: "FVj2te AfMD1c" },
      h(
        "div",
        { class: "FwBPib" },
        h(
          "div",
          { class: "poxnAc", style: `border-color: ${event.color}` },
          h(
            "span",
            { class: "XuJrye" },
            `Calendar: ${event.calendarName ?? page.me.name}${accepted ? ", Accepted" : ""}`,
          ),
        ),
      ),
    ),
  );
}

/** Deleted events, newest first. */
export function trashView(): Description[] {
  return [
    h("h1", { class: "sc-heading" }, "Trash"),
    h(
      "ul",
      { class: "sc-plain" },
      state.deleted.toReversed().map((event) => h("li", {}, `${titleOf(event)}, ${fullDate(event.start)}`)),
    ),
  ];
}
