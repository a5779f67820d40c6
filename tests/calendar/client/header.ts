/** The bar at the top: what is shown, moving on, the choice of view, search and the account. */
import { addDays, firstOfMonth } from "../plain-time";
import { daysOf } from "./days";
import { type Description, h, render } from "./dom";
import { icon, iconButton } from "./icons";
import type { ViewKey } from "./page-data";
import { go, goToPage } from "./router";
import { page, state, today } from "./state";
import { monthName, shortMonth } from "./words";

const views: readonly { key: string; view: ViewKey; accelerator: string; label: string }[] = [
  { key: "day", view: "DAY", accelerator: "D", label: "Day" },
  { key: "week", view: "WEEK", accelerator: "W", label: "Week" },
  { key: "month", view: "MONTH", accelerator: "M", label: "Month" },
  { key: "year", view: "YEAR", accelerator: "Y", label: "Year" },
  { key: "agenda", view: "AGENDA", accelerator: "A", label: "Schedule" },
  { key: "custom_days", view: "CUSTOM_DAYS", accelerator: "X", label: "4 days" },
];

let menuOpen = false;

/** The day that the next or previous view is about. */
export function stepDate(direction: 1 | -1): string {
  const { view, date } = state.place;
  if (view === "MONTH") return firstOfMonth(date, direction);
  if (view === "YEAR") return firstOfMonth(date, direction * 12);
  const days = { DAY: 1, CUSTOM_DAYS: 4, WEEK: 7, AGENDA: 7 }[view];
  return addDays(date, direction * days);
}

export function renderHeader(): void {
  const header = document.querySelector("#gb");
  if (!header) return;
  render(
    header,
    h(
      "div",
      { class: "gb_Id" },
      h(
        "div",
        { role: "button", tabindex: 0, "aria-label": "Main menu", "aria-expanded": "true", class: "gb_Zc" },
        icon("menu"),
      ),
      h(
        "span",
        { class: "gb_Sc", "aria-label": "Calendar" },
        h("span", { class: "sc-logo", "aria-hidden": "true" }, String(Number(today.slice(8)))),
        h("span", { role: "heading", "aria-level": 1, class: "gb_Od" }, "Calendar"),
      ),
    ),
    h(
      "div",
      { class: "sc-period" },
      h("button", { type: "button", class: "sc-outline", onclick: () => go({ date: today }) }, "Today"),
      iconButton("back", "Previous period", { onclick: () => go({ date: stepDate(-1) }) }),
      iconButton("forward", "Next period", { onclick: () => go({ date: stepDate(1) }) }),
      h(
        "span",
        { role: "heading", "aria-level": 1, class: "gb_rd" },
        h("div", { jsname: "VCe4ee", class: "v6hCJ" }, periodName()),
      ),
    ),
    h(
      "div",
      { class: "uW9umb", jsname: "BqZEe" },
      search(),
      h("div", { jsname: "bMWlzf", class: "h8Aqhb" }, iconButton("help", "Support", { jsname: "M842Cd" })),
      h(
        "div",
        { jsname: "JguSTc", class: "pw6cBb" },
        iconButton("gear", "Settings menu", { onclick: () => goToPage("SETTINGS") }),
      ),
      viewMenu(),
      h("div", { class: "xUQhtb", "data-keeps-details-open": "true" }),
    ),
    account(),
  );
}

/** `November 2026`, or both months of a week that spans two. */
function periodName(): string {
  const { view, date } = state.place;
  if (view === "YEAR") return date.slice(0, 4);
  const days = view === "MONTH" || view === "AGENDA" ? [date] : daysOf(state.place);
  const first = days[0] ?? date;
  const last = days.at(-1) ?? date;
  if (first.slice(0, 7) === last.slice(0, 7)) return monthName(first);
  return `${shortMonth(first)} – ${shortMonth(last)} ${last.slice(0, 4)}`;
}

function search(): Description {
  return h(
    "form",
    {
      role: "search",
      class: "gb_Dd",
      onsubmit: (event: Event) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem("q") as HTMLInputElement;
        goToPage("SEARCH", new URLSearchParams({ q: field.value }));
      },
    },
    icon("search"),
    h("input", {
      class: "gb_ye",
      name: "q",
      type: "text",
      role: "combobox",
      "aria-label": "Search",
      "aria-expanded": "false",
      placeholder: "Search",
      autocomplete: "off",
    }),
  );
}

function viewMenu(): Description {
  const shown = views.find(({ view }) => view === state.place.view);
  const toggle = (open: boolean) => {
    menuOpen = open;
    renderHeader();
  };
  return h(
    "div",
    { class: "XyKLOd", "data-active-view": shown?.key },
    h(
      "button",
      {
        type: "button",
        jsname: "jnPWCc",
        class: "sc-outline",
        "aria-haspopup": "menu",
        "aria-expanded": String(menuOpen),
        onclick: () => toggle(!menuOpen),
      },
      shown?.label ?? "Week",
      icon("down", 18),
    ),
    h(
      "ul",
      { role: "menu", jsname: "rymPhb", class: "sc-menu", "data-list-type": "MENU", hidden: !menuOpen },
      views.map(({ key, view, accelerator, label }) =>
        h(
          "li",
          {
            role: "menuitem",
            tabindex: -1,
            "data-viewkey": key,
            "data-accelerator": accelerator,
            onclick: () => {
              toggle(false);
              go({ view });
            },
          },
          h("span", { jsname: "K4r5Ff" }, label),
          h("span", { jsname: "orbTae" }, accelerator),
        ),
      ),
    ),
  );
}

function account(): Description {
  const { name, email } = page.me;
  return h(
    "div",
    { class: "gb_Vd" },
    h(
      "a",
      {
        class: "gb_B gb_Za",
        role: "button",
        tabindex: 0,
        "aria-expanded": "false",
        "aria-label": `Google Account: ${name}  \n(${email})`,
        href: `https://accounts.google.com/SignOutOptions?hl=${page.language}&continue=https://calendar.google.com${page.base}/r&service=cl`,
        onclick: (event: Event) => event.preventDefault(),
      },
      h("span", { class: "sc-avatar", "aria-hidden": "true" }, name.slice(0, 1)),
    ),
  );
}
