/** The full form of an event: a new one, the user's own, or somebody else's, which can only be read. */
import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { dateOf } from "../plain-time";
import { type Description, h, render } from "./dom";
import { type Draft, draftAt, saveDraft } from "./draft";
import { detailRows } from "./edit-details";
import { allDayField, recurrenceField, whenFields } from "./edit-when";
import { guestEditor } from "./guest-editor";
import { listedGuests } from "./guest-rows";
import { iconButton } from "./icons";
import { go } from "./router";
import { type Place, state } from "./state";
import { toast } from "./toast";

let draft: Draft | null = null;
let draftAddress = "";

/** Whatever stood in the form is forgotten; the next one begins with the address. */
export function forgetDraft(): void {
  draftAddress = "";
}

export function editPage(place: Place): Description {
  const address = `${place.eid} ${place.query}`;
  if (address !== draftAddress) draft = draftAt(place);
  draftAddress = address;
  if (!draft) return h("div", { class: "sc-plain" }, h("h1", {}, "Could not find the requested event."));
  return form(draft);
}

function change(fields: Partial<SampleEvent>): void {
  if (!draft) return;
  draft = { ...draft, event: { ...draft.event, ...fields } };
  const main = document.querySelector("#YPCqFe > [role=main]");
  if (main) render(main, form(draft));
}

/** Keeps what is being typed without drawing the form again. */
function note(fields: Partial<SampleEvent>): void {
  if (draft) draft = { ...draft, event: { ...draft.event, ...fields } };
}

/** Stores the event in the page's memory and goes back to the calendar. */
export function saveEditPage(): void {
  if (!draft || state.place.family !== "EVENT_EDIT") return;
  const { event } = draft;
  saveDraft(draft);
  toast("Event saved");
  go({ date: dateOf(event.start) });
}

function form(shown: Draft): Description {
  const { event, isNew, readOnly } = shown;
  const cancel = isNew ? "Cancel event creation" : "Cancel event edit";
  return h(
    "div",
    {
      jsname: "SF0uGd",
      class: "p9lUpf sc-form",
      "data-eventid": encodeEid(event.id, event.calendarId),
      "data-loggingid": JSON.stringify([event.id?.replace(/_\d{8}(T\d{6}Z)?$/, "") ?? null]),
      "data-is-create": String(isNew),
    },
    h("h1", { class: "XuJrye", "aria-label": "Event edit page" }, "Event edit page"),
    h(
      "div",
      { class: "sc-form-head" },
      iconButton("close", cancel, { id: "xCancelBu", onclick: () => go() }),
      h(
        "div",
        { jsname: "GYcwYe", class: "sc-title" },
        h("input", {
          id: "xTiIn",
          jsname: "YPqjbf",
          type: "text",
          "aria-label": "Title",
          placeholder: "Add title",
          autocomplete: "off",
          readonly: readOnly,
          value: event.title,
          oninput: (typed: Event) => note({ title: (typed.target as HTMLInputElement).value }),
        }),
      ),
      h(
        "button",
        {
          type: "button",
          id: "xSaveBu",
          jsname: "x8hlje",
          class: "sc-save",
          "aria-label": "Save",
          onclick: saveEditPage,
        },
        "Save",
      ),
    ),
    whenFields(shown, change),
    h("div", { class: "sc-repeat" }, allDayField(shown, change), recurrenceField(shown, change)),
    h("div", { class: "sc-halves" }, detailsHalf(shown), guestsHalf(shown)),
  );
}

function detailsHalf(shown: Draft): Description {
  return h(
    "div",
    { class: "sc-half" },
    h("h2", { class: "XuJrye" }, "Event details and find a time"),
    h(
      "div",
      { role: "tablist", id: "xEvtTab", class: "sc-tabs" },
      h("button", { type: "button", role: "tab", id: "tabEventDetails", "aria-selected": "true" }, "Event details"),
      h("button", { type: "button", role: "tab", id: "tabFindATime", "aria-selected": "false" }, "Find a time"),
    ),
    h("div", { role: "tabpanel", "aria-labelledby": "tabEventDetails" }, detailRows(shown, note, change)),
  );
}

function guestsHalf({ event, readOnly }: Draft): Description {
  const permissions = [
    ["Let guests modify the event", "Modify event"],
    ["Let guests invite others to the event", "Invite others"],
    ["Let guests see the event guest list.", "See guest list"],
  ] as const;
  return h(
    "div",
    { class: "sc-half" },
    h("h2", { class: "XuJrye" }, "Guests and rooms"),
    h(
      "div",
      { role: "tablist", id: "xGstTab", class: "sc-tabs" },
      h("button", { type: "button", role: "tab", id: "tabGuests", "aria-selected": "true" }, "Guests"),
    ),
    h(
      "div",
      { role: "tabpanel", "aria-labelledby": "tabGuests" },
      guestEditor(listedGuests(event), readOnly, (guests) => change({ guests })),
      h(
        "div",
        { id: "xRmLst", "aria-label": "Rooms added to this event." },
        event.rooms.map((room) =>
          h("div", { jsname: "OLRBPb", class: "sc-guest" }, h("div", { class: "QReV7" }, h("span", {}, room))),
        ),
      ),
      h(
        "fieldset",
        { role: "group" },
        h("legend", {}, "Guest permissions"),
        permissions.map(([label, words]) =>
          h(
            "label",
            { class: "sc-check" },
            h("input", { type: "checkbox", "aria-label": label, disabled: readOnly }),
            h("span", {}, words),
          ),
        ),
      ),
    ),
  );
}
