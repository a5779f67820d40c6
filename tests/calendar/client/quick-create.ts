/** The small form that opens on an empty slot, in a shell like the bubble's, with a placeholder chip in the grid. */
import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { createDialog, type Dialog } from "./dialog";
import { type Description, h } from "./dom";
import { blankEvent, queryOf } from "./draft";
import { guestEditor } from "./guest-editor";
import { iconButton } from "./icons";
import { goToForm } from "./router";
import { page, put, setPlaceholder, state } from "./state";
import { toast } from "./toast";
import { bubbleWhen } from "./words";

let dialog: Dialog | null = null;
let guestsOpen = false;

/** @param start wall clock of the slot */
export function openQuickCreate(start: string): void {
  dialog ??= createDialog("sc-quick-heading", () => setPlaceholder(null));
  dialog.close();
  guestsOpen = false;
  setPlaceholder(blankEvent(start, 60));
  draw();
  const placeholder = [...document.querySelectorAll("[data-eventchip]:not([data-keyboardactiontype])")].at(-1);
  dialog.open(placeholder?.closest("[role=gridcell]") ?? document.body);
  document.querySelector<HTMLInputElement>("[jsname=SF0uGd] [jsname=GYcwYe] input")?.focus();
}

function draw(): void {
  if (state.placeholder) dialog?.show(content(state.placeholder));
}

function change(event: SampleEvent, fields: Partial<SampleEvent>): void {
  setPlaceholder({ ...event, ...fields });
  draw();
}

function save(): void {
  const event = state.placeholder;
  if (!event) return;
  dialog?.close();
  put(event);
  toast("Event saved");
}

function moreOptions(): void {
  const event = state.placeholder;
  if (event) goToForm(null, queryOf(event));
}

function content(event: SampleEvent): Description {
  const { day, time } = bubbleWhen(event, page.hour24, event.start.slice(0, 4));
  const tabs = [
    ["tabEvent", "Event"],
    ["tabTask", "Task"],
    ["tabOutOfOffice", "Out of office"],
    ["tabAppointment", "Appointment schedule"],
  ] as const;
  return h(
    "div",
    {
      jsname: "SF0uGd",
      class: "sc-quick",
      "data-eventid": encodeEid(event.id, event.calendarId),
      "data-is-create": "true",
    },
    h(
      "div",
      { class: "Tnsqdc" },
      h("div", { class: "wv9rPe" }, iconButton("close", "Close", { onclick: () => dialog?.close() }, "quick")),
    ),
    h("h1", { class: "XuJrye", id: "sc-quick-heading" }, "Create"),
    h(
      "div",
      { jsname: "GYcwYe", class: "sc-title" },
      h("input", {
        jsname: "YPqjbf",
        type: "text",
        "aria-label": "Add title",
        placeholder: "Add title",
        autocomplete: "off",
        value: event.title,
        oninput: (typed: Event) =>
          setPlaceholder({ ...(state.placeholder ?? event), title: (typed.target as HTMLInputElement).value }),
      }),
    ),
    h(
      "div",
      { role: "tablist", class: "sc-tabs" },
      tabs.map(([id, words]) =>
        h("button", { type: "button", role: "tab", id, "aria-selected": String(id === "tabEvent") }, words),
      ),
    ),
    h(
      "div",
      { role: "tabpanel", jsname: "PAiuue", "aria-labelledby": "tabEvent", "data-bubble-scrollable-root": "" },
      quickRow(`${day} ⋅ ${time}`, moreOptions),
      guestsOpen
        ? h(
            "div",
            {},
            guestEditor(event.guests, false, (guests) => change(state.placeholder ?? event, { guests })),
          )
        : quickRow("Add guests", () => {
            guestsOpen = true;
            change(state.placeholder ?? event, {});
          }),
      quickRow("Add Google Meet video conferencing", moreOptions),
      quickRow("Add location", moreOptions),
      quickRow("Add description or a Google Drive attachment", moreOptions),
      quickRow(page.me.name, moreOptions),
    ),
    h(
      "div",
      { class: "sc-quick-foot" },
      h("button", { type: "button", jsname: "rhPddf", class: "sc-link", onclick: moreOptions }, "More options"),
      h("button", { type: "button", jsname: "x8hlje", class: "sc-save", onclick: save }, "Save"),
    ),
  );
}

function quickRow(words: string, onclick: () => void): Description {
  return h("button", { type: "button", class: "sc-quick-row", onclick }, words);
}
