/** The buttons at the bubble's top: close, edit, delete, e-mail, options. */
import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { type Description, h } from "./dom";
import { iconButton } from "./icons";
import { menu } from "./menu";

export interface ToolbarActions {
  close: () => void;
  edit: () => void;
  remove: () => void;
}

export function toolbar(event: SampleEvent, actions: ToolbarActions): Description {
  const close = iconButton(
    "close",
    "Close",
    {
      id: "xDetDlgCloseBu",
      jsname: "LgbsSe",
      "data-id": "TvD9Pc",
      "data-tooltip-y-position": "3",
      onclick: actions.close,
    },
    "bubble",
  );
  // An event without an id has no form of its own.
  const edit = event.id !== null && iconButton("edit", "Edit event", { jsname: "DyVDA", onclick: actions.edit });
  const remove = iconButton("trash", "Delete event", {
    id: "xDetDlgDelBu",
    jsname: "VkLyEc",
    onclick: actions.remove,
  });
  return h(
    "div",
    { class: "Tnsqdc" },
    h(
      "div",
      { class: "i5a7ie" },
      h(
        "div",
        { class: "wv9rPe" },
        h("div", { class: "M30cEf" }, close),
        h(
          "div",
          { class: "pPTZAe" },
          edit && h("div", {}, edit),
          h("div", {}, remove),
          event.guests.length > 0 && h("div", {}, iconButton("mail", "Email event details")),
          h("div", {}, optionsMenu(event)),
        ),
      ),
    ),
  );
}

/** The menu's box repeats the event's id. */
function optionsMenu(event: SampleEvent): Description {
  return menu({
    button: iconButton("more", "Options", {
      "aria-expanded": "false",
      "aria-haspopup": "menu",
      "data-idom-class": "options",
    }),
    label: "Event action menu",
    items: [
      { label: "Print", jsname: "PEFSMe" },
      { label: "Duplicate", jsname: "lbYRR" },
      { label: "Publish event", jsname: "RgZmSc" },
      { label: "Change owner", jsname: "bBMWme" },
    ],
    outer: { jsname: "gHzwMc" },
    box: { "data-eventid": encodeEid(event.id, event.calendarId) || null },
  });
}
