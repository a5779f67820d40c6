/** The guests in the bubble: the head with their count, and the tree with a row for each. */
import type { SampleEvent, SampleGuest } from "../events";
import { type Description, h } from "./dom";
import { icon, iconButton } from "./icons";
import { lines, row } from "./row";
import { page } from "./state";
import { guestCounts, guestLabel } from "./words";

/** Longer lists end with a button for the rest. */
const mostRows = 60;

/** @param visible how many of the guests have arrived */
export function guestSection(event: SampleEvent, visible: number, all: boolean, showAll: () => void): Description {
  const listed = listedGuests(event);
  const rows = listed.slice(0, all ? visible : Math.min(visible, mostRows));
  const hiddenRows = Math.min(visible, listed.length) - rows.length;
  return h(
    "div",
    {
      class: "jBPJ1e euKSHb",
      "data-is-selection-enabled": "false",
      "data-is-expanded": "true",
      "data-show-working-location-actions": "true",
    },
    head(event),
    h(
      "div",
      { jsname: "MsyPn", class: "uej9Ud", role: "tree", "aria-label": "Guests", "data-vwixt": "true" },
      rows.map(guestRow),
    ),
    hiddenRows > 0 && h("button", { type: "button", class: "sc-more-guests", onclick: showAll }, `${hiddenRows} more`),
  );
}

/** Of a list that is hidden the user sees whoever invites, and the user. That is not certain of the real page. */
export function listedGuests({ guests, guestListHidden }: SampleEvent): SampleGuest[] {
  return guestListHidden ? guests.filter(({ email, organizer }) => organizer || email === page.me.email) : guests;
}

function head(event: SampleEvent): Description {
  const { total, answers } = guestCounts(event.guests);
  const body = event.guestListHidden
    ? lines("The guest list is hidden by the organizer")
    : lines(total, ...summed(answers));
  return row({
    icon: "people",
    id: "xDetDlgAtt",
    row: { jsname: "bA8IK", class: "UcCkOc ptjCCb" },
    body,
    actions: [
      iconButton("copy", "Copy guest emails", { jsname: "UUkoTc", "data-idom-class": "copy" }),
      iconButton("chat", "Chat with guests", { jsname: "JPTkKc", "data-idom-class": "chat" }),
      h(
        "div",
        {},
        iconButton("mail", "Email guests", { "data-idom-class": "mail", "data-tooltip-show-delay-ms": "0" }),
      ),
    ],
  });
}

/** At most two lines: the yes, and all others in one. */
function summed([first, ...others]: string[]): string[] {
  return first ? [first, ...(others.length > 0 ? [others.join(", ")] : [])] : [];
}

function guestRow(guest: SampleGuest, index: number): Description {
  const { email, name, organizer } = guest;
  const card = { "data-hovercard-id": email, "data-hovercard-keyboard-triggering": "enabled" };
  const note = organizer ? "Organizer" : guest.optional ? "Optional" : "";
  return h(
    "div",
    {
      class: "nBzcnc Zce9sc lW9BTc X4Mf1d",
      role: "treeitem",
      jsname: "OLRBPb",
      id: organizer ? "xDtlDlgOrg" : null,
      tabindex: index === 0 ? 0 : null,
      "aria-label": guestLabel(guest),
      "data-email": email,
      "data-id": email,
      "data-hovercard-hover-trigger-disabled": "true",
      "data-is-expandable": guest.group ? "true" : null,
      "aria-expanded": guest.group ? "false" : null,
      ...card,
    },
    h(
      "div",
      { class: "zZj8Pb EaVNbc" },
      h(
        "div",
        { class: "LSJzI tIzW3c", style: "width: 24px; height: 24px", ...card },
        h("div", { class: "tDHlcc", "aria-hidden": "true" }, icon(guest.group ? "people" : "person", 24)),
        h("div", { jsname: "VqvYHe", class: "xsCLGd", "aria-hidden": "true" }),
        h("div", { "aria-hidden": "true" }, guest.answer && answerMark(guest.answer)),
      ),
    ),
    h(
      "div",
      { class: "toUqff DbpAnb YFzdf HRaT6d", "data-hovercard-owner-id": "22", ...card },
      h(
        "div",
        { class: "CVKLNd bgOWSb" },
        h(
          "div",
          { class: "UfeRlc" },
          h("div", { class: "ddPise" }, h("span", { class: "SDqFWd" }, h("span", {}, name || email))),
        ),
        h(
          "div",
          { class: "AzuXid O2VjS" },
          h("div", { class: "PxRbs" }, h("div", { class: organizer ? "IlJwl Xxy0Rd" : "IlJwl" }, note)),
        ),
      ),
    ),
    h("div", { class: "zZj8Pb uLZ20b" }, h("div", { class: "HaHl0c" })),
  );
}

/** Only the mark of a guest who accepted is known from the real page; the others are this sample's own. */
const marks = {
  yes: { fill: "#CEEAD6", stroke: "#137333", path: "M4 7l2.2 2.2L10.2 5" },
  no: { fill: "#FAD2CF", stroke: "#C5221F", path: "M4.5 4.5l5 5M9.5 4.5l-5 5" },
  maybe: { fill: "#E8EAED", stroke: "#5F6368", path: "M5.5 5.5a1.5 1.5 0 113 0c0 1-1.5 1-1.5 2.2M7 10v.01" },
} as const;

function answerMark(answer: keyof typeof marks): Description {
  const { fill, stroke, path } = marks[answer];
  return h(
    "span",
    { class: "notranslate wRfGxb ReFDjc", "aria-hidden": "true" },
    h(
      "svg",
      { width: 14, height: 14, viewBox: "0 0 14 14" },
      h("circle", { cx: 7, cy: 7, r: 7, fill }),
      h("path", { d: path, stroke, fill: "none" }),
    ),
  );
}
