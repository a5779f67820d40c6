/** The rows of the form below the dates: call, place, notifications, calendar, description. */
import type { SampleEvent } from "../events";
import { type Description, h } from "./dom";
import type { Draft } from "./draft";
import { type IconName, icon, iconButton } from "./icons";
import { page } from "./state";

type Change = (change: Partial<SampleEvent>) => void;

/** @param note keeps typed text; @param change also draws the form again */
export function detailRows(draft: Draft, note: Change, change: Change): Description[] {
  const { event, readOnly } = draft;
  return [
    formRow(
      "video",
      h(
        "div",
        { id: "xOnCal" },
        h(
          "div",
          { id: "xRTCIn", "data-meet-url": event.meet ? `https://meet.google.com/${event.meet}` : null },
          conferencing(event, change),
        ),
      ),
    ),
    formRow(
      "place",
      h(
        "div",
        { id: "xLocIn" },
        h("input", {
          jsname: "YPqjbf",
          type: "text",
          role: "combobox",
          class: "sc-field",
          "aria-label": "Add location",
          "aria-expanded": "false",
          placeholder: "Add location",
          autocomplete: "off",
          readonly: readOnly,
          value: event.location,
          oninput: (typed: Event) => note({ location: (typed.target as HTMLInputElement).value }),
        }),
      ),
    ),
    formRow(
      "bell",
      h(
        "div",
        { id: "xNtList" },
        h("ul", { "aria-label": "Notifications" }, h("li", {}, "Notification, 10 minutes")),
        h("span", {}, "Notifications only apply to you."),
        h("button", { type: "button", class: "sc-link", "aria-label": "Add notification" }, "Add notification"),
      ),
    ),
    formRow(
      "calendar",
      h(
        "div",
        { class: "sc-line" },
        h(
          "div",
          {
            id: "xCalOwn",
            role: "combobox",
            tabindex: 0,
            class: "sc-field",
            "aria-label": "Calendar",
            "aria-expanded": "false",
          },
          event.calendarName ?? page.me.name,
        ),
        h("button", {
          type: "button",
          "aria-label": "Calendar color, event color",
          class: "sc-color",
          style: `background-color: ${event.color}`,
        }),
      ),
    ),
    formRow(
      "clock",
      h(
        "div",
        { class: "sc-line" },
        h(
          "div",
          {
            id: "xBusySel",
            role: "combobox",
            tabindex: 0,
            class: "sc-field",
            "aria-label": "Show as",
            "aria-expanded": "false",
          },
          "Busy",
        ),
        visibility(),
      ),
    ),
    formRow("text", description(draft, note)),
  ];
}

function formRow(sign: IconName, body: Description): Description {
  return h(
    "div",
    { class: "FrSOzf" },
    h("div", { class: "tzcF6", "aria-hidden": "true" }, icon(sign)),
    h("div", { class: "j3nyw" }, body),
  );
}

function conferencing({ meet }: SampleEvent, change: Change): Description {
  if (meet) {
    return h(
      "div",
      { class: "sc-line" },
      h(
        "a",
        { class: "goktNc", href: `https://meet.google.com/${meet}`, target: "_blank", rel: "noreferrer" },
        "Join with Google Meet",
      ),
      iconButton("close", "Remove conferencing", { onclick: () => change({ meet: null }) }),
    );
  }
  return h(
    "button",
    { type: "button", class: "sc-outline", onclick: () => change({ meet: "new-meet-row" }) },
    "Add Google Meet video conferencing",
  );
}

function visibility(): Description {
  const options = ["Default visibility", "Public", "Private", "Only me"];
  return h(
    "div",
    {},
    h(
      "div",
      { role: "combobox", tabindex: 0, class: "sc-field", "aria-label": "Visibility", "aria-expanded": "false" },
      h("span", { "aria-label": options[0] }, options[0]),
    ),
    h(
      "div",
      { role: "listbox", "aria-label": "Visibility", hidden: true },
      options.map((words, value) =>
        h("div", { role: "option", "data-value": value, "aria-selected": String(value === 0) }, words),
      ),
    ),
  );
}

function description({ event, readOnly }: Draft, note: Change): Description {
  if (readOnly) return h("div", { id: "xDesc" }, h("div", {}, event.description));
  return h(
    "div",
    { id: "xDescIn" },
    h(
      "div",
      {
        role: "textbox",
        jsname: "yrriRe",
        class: "sc-field sc-description",
        contenteditable: "true",
        g_editable: "true",
        "aria-label": "Description",
        "aria-multiline": "true",
        oninput: (typed: Event) => note({ description: (typed.target as HTMLElement).innerText }),
      },
      event.description,
    ),
  );
}
