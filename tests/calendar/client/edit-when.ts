/** The form's dates and times, all day, and how the event repeats. */
import type { SampleEvent } from "../events";
import { addMinutes, compactDate, dateOf, weekday } from "../plain-time";
import { type Description, h } from "./dom";
import type { Draft } from "./draft";
import { parseDate, parseTime } from "./parse";
import { page } from "./state";
import { clock, endOf, lastDay, monthDay, shortDate, weekdayName } from "./words";

type Change = (change: Partial<SampleEvent>) => void;

export function whenFields({ event, readOnly }: Draft, change: Change): Description {
  const end = event.allDay ? `${lastDay(event)}T00:00` : endOf(event);
  const setEnd = (moment: string) =>
    change({ minutes: Math.max(minutesBetween(event.start, moment) + (event.allDay ? 1440 : 0), 0) });
  return h(
    "div",
    { id: "xDaRaSel", class: "sc-when" },
    readOnly
      ? readOnlyDate("xStDaRo", event.start)
      : dateField("xStDaIn", "iKdrbf", "Start date", event.start, (start) => change({ start })),
    !event.allDay && !readOnly && timeField("xStTiIn", "Start time", event.start, (start) => change({ start })),
    h("div", { class: "sc-to" }, "to"),
    !event.allDay && !readOnly && timeField("xEnTiIn", "End time", end, setEnd),
    readOnly ? readOnlyDate("xEnDaRo", end) : dateField("xEnDaIn", "NNrqNc", "End date", end, setEnd),
    h("button", { type: "button", class: "sc-link" }, "Time zone"),
  );
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

function readOnlyDate(id: string, moment: string): Description {
  return h("div", { id, "data-date": compactDate(moment) }, `${shortDate(moment)} ${clock(moment, page.hour24)}`);
}

function dateField(
  id: string,
  jsname: string,
  label: string,
  moment: string,
  set: (moment: string) => void,
): Description {
  return h(
    "div",
    { jsname, "data-ical": compactDate(moment) },
    h("input", {
      id,
      type: "text",
      class: "sc-field sc-date",
      "aria-label": label,
      "data-date": compactDate(moment),
      value: shortDate(moment),
      autocomplete: "off",
      onchange: (event: Event) => {
        const field = event.target as HTMLInputElement;
        const date = parseDate(field.value);
        if (date) set(`${date}T${moment.slice(11)}`);
        else field.value = shortDate(moment);
      },
    }),
  );
}

function timeField(id: string, label: string, moment: string, set: (moment: string) => void): Description {
  const ical = (local: string) => `T${local.slice(11, 13)}${local.slice(14, 16)}00`;
  const midnight = `${dateOf(moment)}T00:00`;
  return h(
    "div",
    { class: "sc-time-field" },
    h("input", {
      id,
      type: "text",
      role: "combobox",
      class: "sc-field sc-time",
      "aria-label": label,
      "aria-expanded": "false",
      "aria-controls": `${id}-options`,
      "data-initial-value": ical(moment),
      value: clock(moment, page.hour24, { minutes: true }),
      autocomplete: "off",
      onchange: (event: Event) => {
        const field = event.target as HTMLInputElement;
        const time = parseTime(field.value);
        if (time) set(`${dateOf(moment)}T${time}`);
        else field.value = clock(moment, page.hour24, { minutes: true });
      },
    }),
    h(
      "div",
      { role: "listbox", id: `${id}-options`, hidden: true, "aria-label": label },
      Array.from({ length: 48 }, (_, index) => addMinutes(midnight, index * 30)).map((option) =>
        h(
          "div",
          { role: "option", "data-ical": ical(option), "aria-selected": String(option === moment) },
          clock(option, page.hour24, { minutes: true }),
        ),
      ),
    ),
  );
}

export function allDayField({ event, readOnly }: Draft, change: Change): Description {
  const toggle = () =>
    event.allDay
      ? change({ allDay: false, start: `${dateOf(event.start)}T10:00`, minutes: 60 })
      : change({ allDay: true, start: `${dateOf(event.start)}T00:00`, minutes: 1440 });
  return h(
    "label",
    { class: "sc-check" },
    h("input", {
      id: "xAlDaCbx",
      type: "checkbox",
      "aria-label": "All day",
      checked: event.allDay,
      disabled: readOnly,
      onchange: toggle,
    }),
    h("span", {}, "All day"),
  );
}

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const places = ["first", "second", "third", "fourth", "last"];

/** Google's list of ways to repeat; the last but one only when the event's own way is none of them. */
function repeatOptions({ start, recurrence }: SampleEvent): { words: string; frequency: string; rule: string }[] {
  const day = weekdayName(start, "long");
  const code = codes[weekday(start)] ?? "MO";
  const place = Math.min(Math.floor((Number(start.slice(8, 10)) - 1) / 7), 4);
  const options = [
    { words: "Does not repeat", frequency: "", rule: "" },
    { words: "Daily", frequency: "DAILY", rule: "RRULE:FREQ=DAILY" },
    { words: `Weekly on ${day}`, frequency: "WEEKLY", rule: `RRULE:FREQ=WEEKLY;BYDAY=${code}` },
    {
      words: `Monthly on the ${places[place]} ${day}`,
      frequency: "MONTHLY",
      rule: `RRULE:FREQ=MONTHLY;BYDAY=${place === 4 ? -1 : place + 1}${code}`,
    },
    { words: `Annually on ${monthDay(start)}`, frequency: "YEARLY", rule: "RRULE:FREQ=YEARLY" },
    { words: "Every weekday (Monday to Friday)", frequency: "WEEKLY", rule: "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" },
  ];
  if (recurrence && !options.some(({ rule }) => rule === recurrence.rule)) {
    options.push({ words: recurrence.words, frequency: "WEEKLY", rule: recurrence.rule });
  }
  return options;
}

let listOpen = false;

export function recurrenceField({ event, readOnly }: Draft, change: Change): Description {
  const chosen = event.recurrence?.rule ?? "";
  const options = repeatOptions(event);
  const words = options.find(({ rule }) => rule === chosen)?.words ?? "Does not repeat";
  const stamp = `${event.start.replaceAll(/[-:]/g, "")}00`;
  return h(
    "div",
    { jsname: "T7keRc", class: "sc-recurrence" },
    h(
      "div",
      {
        role: "combobox",
        tabindex: 0,
        class: "sc-field",
        "aria-label": "Recurrence",
        "aria-haspopup": "listbox",
        "aria-expanded": String(listOpen),
        "aria-disabled": readOnly ? "true" : null,
        onclick: () => {
          listOpen = !listOpen && !readOnly;
          change({});
        },
      },
      h("span", { "aria-label": words }, words),
    ),
    h(
      "ul",
      { role: "listbox", "aria-label": "Recurrence", class: "sc-menu", hidden: !listOpen },
      options.map((option) =>
        h(
          "li",
          {
            role: "option",
            "aria-selected": String(option.rule === chosen),
            "data-value": JSON.stringify([stamp, option.frequency || null, option.rule !== "", option.rule || null]),
            onclick: () => {
              listOpen = false;
              change({ recurrence: option.rule ? { rule: option.rule, words: option.words } : null });
            },
          },
          option.words,
        ),
      ),
    ),
  );
}
