/** The month view: a row for each week, with stacked chips. */
import { dateKey } from "../plain-time";
import { stackedChip } from "./chip";
import { weeksOf } from "./days";
import { type Description, h } from "./dom";
import { go } from "./router";
import { type Stacked, stack } from "./stack";
import { eventsOn, today } from "./state";
import { longDay, monthName, weekdayName } from "./words";

const mostLanes = 3;

export function monthView(date: string): Description[] {
  const weeks = weeksOf(date);
  const rows = weeks.map((dates) => ({
    dates,
    placed: stack([...new Set(dates.flatMap((day) => [...eventsOn(day, true), ...eventsOn(day, false)]))], dates),
  }));
  const total = new Set(rows.flatMap(({ placed }) => placed.map(({ event }) => event))).size;
  const heading = ` ${monthName(date)}, ${total} events`;
  const first = weeks[0]?.[0] ?? date;
  const last = weeks.at(-1)?.[6] ?? date;
  return [
    h("h1", { class: "XuJrye", tabindex: -1, jsname: "rb2thd", "aria-label": heading }, heading),
    h(
      "div",
      { class: "K2fuAf", jsname: "KL7Kx", "data-view-heading": heading },
      h(
        "div",
        {
          role: "grid",
          jsname: "KZOukd",
          "aria-readonly": "true",
          class: "RAaXne",
          "data-is-column-view-context": "false",
          "data-chip-offset-top": 32,
          "data-start-date-key": dateKey(first),
          "data-end-date-key": dateKey(last),
          "data-chip-rows": mostLanes,
        },
        h(
          "div",
          { role: "row", class: "wuX2hf" },
          (weeks[0] ?? []).map((day) =>
            h(
              "div",
              { role: "columnheader", tabindex: 0, class: "w6FdBf ChfiMc", "data-dragsource-type": 8 },
              h("span", { class: "XuJrye" }, weekdayName(day, "long")),
              h("span", { class: "EeuFAf", "aria-hidden": "true" }, weekdayName(day, "short")),
            ),
          ),
        ),
        h(
          "div",
          { role: "presentation", class: "kbf0gd" },
          rows.map(({ dates, placed }) => weekRow(dates, placed, date.slice(0, 7))),
        ),
      ),
    ),
  ];
}

function weekRow(dates: readonly string[], placed: readonly Stacked[], month: string): Description {
  return h(
    "div",
    { role: "row", class: "FLFkR" },
    h(
      "div",
      { "aria-hidden": "true", jsname: "GkYald", class: "sLvTye" },
      dates.map((day) =>
        h("div", { jsname: "LF4U9b", class: "MGaLHf ChfiMc", "data-dragsource-type": 8, "data-datekey": dateKey(day) }),
      ),
    ),
    h(
      "div",
      { "aria-hidden": "true", class: "umyEjb" },
      dates.map((day) =>
        h(
          "div",
          { class: `RCXPcd${day.slice(0, 7) === month ? " o5s4T" : ""}${day === today ? " sc-today" : ""}` },
          h(
            "h2",
            {
              "aria-hidden": "true",
              jsname: "KpB2Ud",
              jslog: "184671",
              class: "w48V4c ubOFEd",
              "data-dragsource-ignore": "true",
              "data-datekey": dateKey(day),
              onclick: () => go({ view: "DAY", date: day }),
            },
            String(Number(day.slice(8))),
          ),
        ),
      ),
    ),
    h(
      "div",
      { class: "T3BIT" },
      h(
        "div",
        { role: "presentation", class: "PTdDEc ChfiMc", "data-dragsource-type": 8 },
        dates.map((day, index) =>
          dayCell(
            day,
            placed.filter(({ column }) => column === index),
          ),
        ),
      ),
    ),
  );
}

function dayCell(day: string, placed: readonly Stacked[]): Description {
  const headingId = `c-month-${dateKey(day)}`;
  const shown = placed.filter(({ lane }) => lane < mostLanes);
  const hidden = placed.length - shown.length;
  return h(
    "div",
    { role: "gridcell", tabindex: 0, class: "qLWd9c", "aria-labelledby": headingId },
    h(
      "h2",
      { class: "CqwSk XuJrye", id: headingId },
      `${placed.length || "No"} ${placed.length === 1 ? "event" : "events"}, ${longDay(day)}`,
    ),
    h(
      "div",
      { role: "presentation" },
      shown.map(({ event, column, days, lane, continued }) =>
        stackedChip(event, { left: (column / 7) * 100, width: (days / 7) * 100, lane, continued, month: true }),
      ),
    ),
    hidden > 0 &&
      h(
        "button",
        {
          type: "button",
          class: "sc-more",
          "data-dragsource-ignore": "true",
          onclick: () => go({ view: "DAY", date: day }),
        },
        `${hidden} more`,
      ),
  );
}
