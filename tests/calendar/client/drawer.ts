/** The left column: create, the small month, the list of calendars. */
import { addDays, compactDate, firstOfMonth } from "../plain-time";
import { weeksOf } from "./days";
import { type Description, h, render } from "./dom";
import { icon, iconButton } from "./icons";
import { go, goToForm } from "./router";
import { page, state, today } from "./state";
import { longDay, monthName, weekdayName } from "./words";

/** The month in the small calendar, when the user turned its pages. */
let turnedTo: string | null = null;

export function renderDrawer(): void {
  const create = document.querySelector(".dwlvNd");
  const small = document.querySelector("#drawerMiniMonthNavigator");
  const calendars = document.querySelector(".sc-calendars");
  if (!create || !small || !calendars) return;
  render(
    create,
    h(
      "button",
      { type: "button", jsname: "todz4c", class: "sc-create", "data-is-fab": "true", onclick: () => goToForm(null) },
      icon("plus", 24),
      h("span", { jsname: "V67aGc" }, "Create"),
    ),
  );
  render(small, smallMonth(turnedTo ?? state.place.date, true));
  render(
    calendars,
    h("h2", {}, "My calendars"),
    calendarLine(page.me.name, "rgb(3, 155, 229)"),
    calendarLine("Birthdays", "rgb(11, 128, 67)"),
    calendarLine("Tasks", "rgb(66, 133, 244)"),
    h("h2", {}, "Other calendars"),
    calendarLine("Holidays", "rgb(246, 191, 38)"),
    calendarLine("Tom Bergström", "rgb(97, 97, 97)"),
  );
}

export function forgetTurnedMonth(): void {
  turnedTo = null;
}

function calendarLine(name: string, color: string): Description {
  return h(
    "div",
    { class: "sc-calendar" },
    h("span", { class: "sc-box", "aria-hidden": "true", style: `background-color: ${color}` }, icon("tick", 14)),
    name,
  );
}

/** A month as a small table. @param turns whether it has buttons to turn the pages */
export function smallMonth(date: string, turns: boolean): Description {
  const turn = (months: number) => () => {
    turnedTo = firstOfMonth(date, months);
    renderDrawer();
  };
  return h(
    "div",
    {
      class: "iGiNKd",
      "data-month": compactDate(date),
      "data-is-not-tabbable": "false",
      "data-can-drag-and-drop": "true",
      "data-has-today-button": "false",
    },
    h(
      "div",
      { class: "sc-small-head" },
      h("span", { jsname: "B1A7Xe", class: "mkaajd" }, monthName(date)),
      turns && iconButton("back", "Previous month", { jsname: "VfNHU", onclick: turn(-1) }),
      turns && iconButton("forward", "Next month", { jsname: "OCpkoe", onclick: turn(1) }),
    ),
    h(
      "table",
      { role: "grid", "aria-label": monthName(date), class: "ei1jbe" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [0, 1, 2, 3, 4, 5, 6].map((day) =>
            h(
              "th",
              { "aria-label": weekdayName(addDays("2026-11-23", day), "long") },
              weekdayName(addDays("2026-11-23", day), "narrow"),
            ),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        weeksOf(date).map((week) =>
          h(
            "tr",
            {},
            week.map((day) => smallDay(day, date)),
          ),
        ),
      ),
    ),
  );
}

function smallDay(day: string, month: string): Description {
  const classes = [day === today && "sc-today", day.slice(0, 7) !== month.slice(0, 7) && "sc-outside"]
    .filter(Boolean)
    .join(" ");
  return h(
    "td",
    {
      class: `IOneve ChfiMc ${classes}`,
      "data-dragsource-type": 13,
      "data-date": compactDate(day),
      "data-opens-day-overview": "false",
    },
    h(
      "button",
      {
        type: "button",
        class: "nUt0vb sOjuj",
        "aria-label": longDay(day),
        "aria-pressed": String(day === state.place.date),
        "data-grid-cell": "true",
        "data-focusable": String(day === state.place.date),
        tabindex: day === state.place.date ? 0 : -1,
        onclick: () => go({ date: day }),
      },
      String(Number(day.slice(8))),
    ),
  );
}
