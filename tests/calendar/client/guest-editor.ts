/**
 * The guest list of the form: a field to add an address, and a row for each guest. Of the real list no more is known
 * than the label, the ids and the addresses on the rows; roles are left out, so that nobody comes to rely on them.
 */
import type { SampleGuest } from "../events";
import { type Description, h } from "./dom";
import { withGuest } from "./draft";
import { icon, iconButton } from "./icons";

export function guestEditor(
  guests: SampleGuest[],
  readOnly: boolean,
  change: (guests: SampleGuest[]) => void,
): Description[] {
  const add = (event: Event) => {
    const { key } = event as KeyboardEvent;
    const field = event.target as HTMLInputElement;
    if (key !== "Enter" || field.value.trim() === "") return;
    event.preventDefault();
    const after = withGuest(guests, field.value);
    field.value = "";
    change(after);
  };
  return [
    h("input", {
      type: "text",
      role: "combobox",
      class: "sc-field",
      jsname: "YPqjbf",
      "aria-label": "Guests",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      placeholder: "Add guests",
      autocomplete: "off",
      disabled: readOnly,
      onkeydown: add,
    }),
    h(
      "div",
      { "aria-label": "Guests invited to this event." },
      h(
        "div",
        { id: "xGstLst" },
        guests.map((guest) => guestRow(guest, readOnly, guests, change)),
      ),
    ),
  ];
}

function guestRow(
  guest: SampleGuest,
  readOnly: boolean,
  guests: SampleGuest[],
  change: (guests: SampleGuest[]) => void,
): Description {
  const { email, name, organizer, optional } = guest;
  const replaced = (next: SampleGuest[]) => () => change(next);
  return h(
    "div",
    {
      class: "sc-guest",
      id: organizer ? "xDtlDlgOrg" : null,
      key: email,
      "data-email": email,
      "data-id": email,
      "data-hovercard-id": email,
      "data-is-expandable": guest.group ? "true" : null,
      "aria-label": [name || email, optional && "optional", organizer && "organizer"].filter(Boolean).join(", "),
    },
    h("div", { class: "tDHlcc", "aria-hidden": "true" }, icon(guest.group ? "people" : "person", 24)),
    h(
      "div",
      { class: "sc-guest-name" },
      h("div", {}, h("span", {}, name || email)),
      (organizer || optional) && h("div", { class: "AzuXid" }, organizer ? "Organizer" : "Optional"),
    ),
    !readOnly &&
      !organizer && [
        iconButton(
          "person",
          "Mark optional",
          {
            "aria-pressed": String(optional),
            onclick: replaced(guests.map((other) => (other === guest ? { ...guest, optional: !optional } : other))),
          },
          email,
        ),
        iconButton("close", "Remove", { onclick: replaced(guests.filter((other) => other !== guest)) }, email),
      ],
  );
}
