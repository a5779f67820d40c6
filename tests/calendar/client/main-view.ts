/** What stands in the main area, and what the window is called. */
import { firstOfMonth } from "../plain-time";
import { daysOf } from "./days";
import { type Description, h } from "./dom";
import { smallMonth } from "./drawer";
import { editPage } from "./edit-page";
import { monthView } from "./month";
import { scheduleView, searchView, trashView } from "./schedule";
import { type Place, page } from "./state";
import { gridView } from "./week";
import { fullDate, longDay, monthName } from "./words";

export function mainView(place: Place): Description {
  return h("div", { role: "main", class: "mXmivb", "data-period-type": place.view.toLowerCase() }, content(place));
}

function content(place: Place): Description[] {
  switch (place.family) {
    case "EVENT_EDIT":
      return [editPage(place)];
    case "SEARCH":
      return searchView(place.query.get("q") ?? "");
    case "TRASH":
      return trashView();
    case "SETTINGS":
      return settingsView();
    default:
      return calendarView(place);
  }
}

function calendarView(place: Place): Description[] {
  switch (place.view) {
    case "MONTH":
      return monthView(place.date);
    case "AGENDA":
      return scheduleView(place.date);
    case "YEAR":
      return yearView(place.date);
    default:
      return gridView(place);
  }
}

function yearView(date: string): Description[] {
  const year = date.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => firstOfMonth(`${year}-01-01`, index));
  return [
    h("h1", { class: "XuJrye", "aria-label": year }, year),
    h(
      "div",
      { class: "sc-year" },
      months.map((month) => smallMonth(month, false)),
    ),
  ];
}

function settingsView(): Description[] {
  const facts = [
    ["Language", "English (US)"],
    ["Time zone", page.timeZone],
    ["Time format", page.hour24 ? "13:00" : "1:00pm"],
    ["Keyboard shortcuts", page.shortcuts ? "On" : "Off"],
  ];
  return [
    h("h1", { class: "sc-heading" }, "Settings"),
    h(
      "dl",
      { class: "sc-plain" },
      facts.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
    ),
  ];
}

/** The window's title, as Google words it. */
export function titleOfPlace({ family, view, date }: Place): string {
  const first = daysOf({ view, date })[0] ?? date;
  const names = {
    DAY: longDay(date),
    WEEK: `Week of ${fullDate(first)}`,
    MONTH: monthName(date),
    YEAR: date.slice(0, 4),
    AGENDA: `Schedule starting ${fullDate(date)}`,
    CUSTOM_DAYS: fullDate(date),
  };
  const pages = { EVENT_EDIT: "Event details", SEARCH: "Search results", SETTINGS: "Settings", TRASH: "Trash" };
  return `Google Calendar - ${family in pages ? pages[family as keyof typeof pages] : names[view]}`;
}
