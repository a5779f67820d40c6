/** The day, week and four-day views: a column for each day. */
import { base64Url } from "../eid";
import { addMinutes, dateKey, dateOf, daysBetween, minuteOfDay, weekday } from "../plain-time";
import { stackedChip, timedChip } from "./chip";
import { daysOf } from "./days";
import { type Description, h } from "./dom";
import { layOut } from "./layout";
import { openQuickCreate } from "./quick-create";
import { go } from "./router";
import { stack } from "./stack";
import { eventsOn, type Place, page, state, today } from "./state";
import { clock, endOf, fullDate, longDay, weekdayName } from "./words";

export function gridView(place: Place): Description[] {
  const dates = daysOf(place);
  const total = new Set(dates.flatMap((date) => [...eventsOn(date, true), ...eventsOn(date, false)])).size;
  const heading = `${place.view === "WEEK" ? "Week of " : ""}${fullDate(dates[0] ?? today)}, ${total} events`;
  return [
    h("h1", { class: "XuJrye", tabindex: -1, "aria-label": heading }, heading),
    h(
      "div",
      { role: "grid", class: "sc-grid", "aria-readonly": "true", style: `--days: ${dates.length}` },
      h(
        "div",
        { role: "row", class: "sc-head" },
        h("div", { role: "presentation", class: "sc-zone" }, zoneName()),
        dates.map(header),
      ),
      allDayRow(dates),
      h(
        "div",
        { class: "sc-scroll", role: "presentation", "data-wheel": "true" },
        h("div", { class: "sc-hours", "aria-hidden": "true" }, hours()),
        h("div", { role: "row", class: "sc-columns" }, dates.map(column)),
      ),
    ),
  ];
}

function zoneName(): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: page.timeZone,
    timeZoneName: "shortOffset",
  }).formatToParts();
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
}

function header(date: string): Description {
  const label = longDay(date) + (date === today ? ", today" : "");
  return h(
    "div",
    { role: "columnheader", class: `sc-day${date === today ? " sc-today" : ""}` },
    h(
      "h2",
      { class: "hI2jVc", "aria-label": label },
      h("div", { class: "sc-weekday", "aria-hidden": "true" }, weekdayName(date, "short")),
      h(
        "button",
        { type: "button", class: "nUt0vb sc-number", "aria-label": label, onclick: () => go({ view: "DAY", date }) },
        h("div", { class: "x5FT4e kkUTBb" }, String(Number(date.slice(8)))),
      ),
    ),
  );
}

function allDayRow(dates: readonly string[]): Description {
  const placed = stack([...new Set(dates.flatMap((date) => eventsOn(date, true)))], dates);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return h(
    "div",
    { role: "row", class: "sc-all-day" },
    h("div", { role: "presentation", class: "sc-zone" }),
    h(
      "div",
      {
        role: "presentation",
        class: "sc-all-day-days ChfiMc",
        "data-dragsource-type": 6,
        style: `height: ${lanes * 1.5}em`,
      },
      dates.map((date, index) => {
        const headingId = `c-all-day-${dateKey(date)}`;
        const chips = placed.filter((item) => item.column === index);
        return h(
          "div",
          { role: "gridcell", class: "sc-all-day-cell", "aria-labelledby": headingId },
          h("h2", { class: "XuJrye", id: headingId }, `${chips.length} all day events, ${longDay(date)}`),
          h(
            "div",
            { role: "presentation" },
            chips.map(({ event, column: at, days, lane, continued }) =>
              stackedChip(event, {
                left: (at / dates.length) * 100,
                width: (days / dates.length) * 100,
                lane,
                continued,
                month: false,
              }),
            ),
          ),
        );
      }),
    ),
  );
}

function hours(): Description[] {
  return Array.from({ length: 23 }, (_, index) => {
    const local = `2026-01-01T${String(index + 1).padStart(2, "0")}:00`;
    return h(
      "div",
      { class: "sc-hour" },
      page.hour24 ? clock(local, true) : clock(local, false).replace(/(am|pm)$/, (half) => ` ${half.toUpperCase()}`),
    );
  });
}

function column(date: string, index: number): Description {
  const { placeholder } = state;
  const beingMade = placeholder && dateOf(placeholder.start) === date ? [placeholder] : [];
  const events = [...eventsOn(date, false), ...beingMade];
  const boxes = layOut(
    events.map((event) => ({
      from: daysBetween(date, event.start) * 1440 + minuteOfDay(event.start),
      to: daysBetween(date, endOf(event)) * 1440 + minuteOfDay(endOf(event)),
    })),
  );
  const principal = base64Url(page.me.email);
  const headingId = `c-day-${dateKey(date)}`;
  return h(
    "div",
    {
      role: "gridcell",
      tabindex: -1,
      class: `sc-column${weekday(date) > 4 ? " sc-weekend" : ""}`,
      key: `${dateKey(date)}${principal}`,
      "data-datekey": dateKey(date),
      "data-column-index": index,
      "data-principal-ids": principal,
      "aria-labelledby": headingId,
      onclick: (click: Event) => {
        const { offsetY } = click as MouseEvent;
        if (click.target !== click.currentTarget) return;
        openQuickCreate(addMinutes(`${date}T00:00`, Math.floor(offsetY / 30) * 30));
      },
    },
    h(
      "h2",
      { class: "XuJrye", id: headingId },
      `${events.length} ${events.length === 1 ? "event" : "events"}, ${longDay(date)}`,
    ),
    date === dateOf(page.now) &&
      h("div", { class: "sc-now", "aria-hidden": "true", style: `top: ${minuteOfDay(page.now)}px` }),
    h(
      "div",
      { role: "presentation", class: "sc-chips" },
      events.flatMap((event, at) => {
        const box = boxes[at];
        return box ? [timedChip(event, box, event !== placeholder)] : [];
      }),
    ),
  );
}
