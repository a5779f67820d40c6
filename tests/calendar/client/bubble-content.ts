/** What stands in the event bubble, for each step in which it fills. */
import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { type ToolbarActions, toolbar } from "./bubble-toolbar";
import { type Description, h } from "./dom";
import { guestSection } from "./guest-rows";
import { type IconName, iconButton } from "./icons";
import { meetingRows } from "./meeting-rows";
import { menu } from "./menu";
import { lines, row } from "./row";
import { rsvpFooter } from "./rsvp";
import { page, today } from "./state";
import { bubbleWhen, titleOf } from "./words";

export interface Progress {
  /** How many guests are there; `null` before the first. */
  guests: number | null;
  meeting: boolean;
  /** The user asked for the rest of a long list. */
  allGuests: boolean;
}

export interface Actions extends ToolbarActions {
  answer: (answer: "yes" | "no" | "maybe") => void;
  showAllGuests: () => void;
}

const otherKinds: readonly SampleEvent["kind"][] = ["task", "birthday", "holiday", "out-of-office", "working-location"];

export function bubbleContent(event: SampleEvent, progress: Progress, actions: Actions): Description {
  if (otherKinds.includes(event.kind)) return otherContent(event, actions);
  const me = event.guests.find(({ email }) => email === page.me.email);
  return h(
    "div",
    {
      id: "xDetDlg",
      class: "jefcFd",
      "data-keyboardactiontype": "0;1",
      "data-origin": "2",
      "data-eventid": encodeEid(event.id, event.calendarId) || null,
      "data-actions-expanded": "false",
      "data-open-edit-note": "false",
      "data-inferred-join-method": "0",
      "data-disable-meeting-brief": "false",
      jslog: bubbleLog(event),
    },
    h(
      "div",
      { class: "pdqVLc" },
      toolbar(event, actions),
      h("div", { class: "pj10z" }),
      h(
        "div",
        { jsname: "sV9x3c", class: "hMdQi" },
        whenRow(event),
        progress.meeting && event.meet && meetingRows(event, event.meet),
        progress.meeting && notesRow(),
        progress.guests !== null &&
          event.guests.length > 0 &&
          guestSection(event, progress.guests, progress.allGuests, actions.showAllGuests),
        progress.guests !== null && placeRows(event),
        progress.guests !== null && descriptionRow(event),
        notificationRow(),
        event.kind === "focus" && privacyRow(),
        calendarRow(event),
      ),
    ),
    h("div", { class: "QhxxQc" }),
    h(
      "div",
      { class: "FKqJcf" },
      me &&
        progress.guests !== null && [
          rsvpFooter(me.answer, actions.answer),
          h("div", { id: "Q2Tw1b", class: "YWILgc UcbTuf" }),
        ],
    ),
  );
}

/** Google's own log line; the event's id, its calendar and the number of guests stand in it undisguised. */
function bubbleLog({ id, calendarId, guests, meet }: SampleEvent): string {
  const facts = [id, calendarId, 0, null, guests.length, 0, null, null, 0, 0, [], ...new Array(9).fill(null), meet];
  return `35389; 2:${JSON.stringify(facts)}`;
}

function whenRow(event: SampleEvent): Description {
  const { day, time } = bubbleWhen(event, page.hour24, today.slice(0, 4));
  return row({
    icon: h("div", { class: "xnWuge", style: `background-color: ${event.color}` }),
    id: "xDetDlgWhen",
    row: { class: "Q7NH3 N1DhNb" },
    body: h(
      "div",
      { class: "JEx5le bgOWSb" },
      h(
        "div",
        {
          class: "UfeRlc",
          "data-text": titleOf(event),
          "data-tooltip-position": "bottom",
          "data-tooltip-vertical-offset": "0",
          "data-tooltip-horizontal-offset": "0",
          "data-tooltip-only-if-necessary": "true",
        },
        h("span", { role: "heading", "aria-level": 1, id: "rAECCd" }, titleOf(event)),
      ),
      h(
        "div",
        { class: "AzuXid O2VjS CyPPBf" },
        day,
        time && [h("span", { class: "grQv0" }, "⋅"), h("span", {}, time)],
      ),
      event.recurrence && h("div", { class: "AzuXid Kcwcnf CyPPBf" }, event.recurrence.words),
    ),
  });
}

function notesRow(): Description {
  return row({
    icon: "notes",
    body: lines(
      h("a", { role: "button", tabindex: 0, jsname: "e3D5Zb", class: "UCosIb" }, "Take meeting notes"),
      "Start a new document to capture notes",
    ),
    actions: h(
      "div",
      {},
      menu({
        button: iconButton("more", "More meeting notes options", {
          jsname: "d461P",
          "aria-expanded": "false",
          "aria-haspopup": "menu",
          "data-idom-class": "notes",
        }),
        label: "More meeting notes options",
        items: [{ label: "Attach existing notes" }],
        outer: { jsname: "" },
      }),
      h("div", {
        jsname: "YAYXQe",
        "data-single-select": "true",
        "data-docs-only": "true",
        "data-disable-upload": "true",
      }),
    ),
  });
}

function placeRows({ location, rooms }: SampleEvent): Description[] {
  const place = location
    ? [
        row({
          icon: "place",
          id: "xDetDlgLoc",
          row: { role: "button", tabindex: 0, "aria-label": `Open ${location} in Maps` },
          bodyAttributes: { "data-text": location },
          body: [h("span", { class: "XuJrye" }, "Location:"), lines(location)],
        }),
      ]
    : [];
  const roomRows = rooms.map((room, index) =>
    row({
      icon: "room",
      id: index === 0 ? "xDetDlgRoom" : undefined,
      body: [
        h("span", { class: "XuJrye" }, "Room:"),
        lines(h("span", { class: "iGpjxc" }, room.replace(/ \(.*/, "")), room.replace(/.*\((\d+)\)/, "Seats $1")),
      ],
    }),
  );
  return [...place, ...roomRows];
}

function descriptionRow({ description }: SampleEvent): Description | null {
  if (!description) return null;
  return row({
    icon: "text",
    id: "xDetDlgDesc",
    bodyAttributes: { class: "toUqff vfzv" },
    body: [h("span", { class: "XuJrye" }, "Description:"), h("span", { jscontroller: "BlntMb" }, description)],
  });
}

function notificationRow(): Description {
  return row({
    icon: "bell",
    id: "xDetDlgNot",
    body: h("ol", { class: "oIOto", "aria-label": "Notifications" }, h("li", {}, "10 minutes before")),
  });
}

function privacyRow(): Description {
  return row({ icon: "lock", id: "xDetDlgPrv", body: lines("Private") });
}

function calendarRow(event: SampleEvent): Description {
  const organizer = event.guests.find((guest) => guest.organizer);
  const name = organizer?.name ?? event.calendarName ?? page.me.name;
  const card = {
    "data-hovercard-id": organizer?.email ?? event.calendarId,
    "data-hovercard-keyboard-triggering": "enabled",
  };
  return row({
    icon: "calendar",
    id: "xDetDlgCal",
    row: {
      ...card,
      "data-hovercard-hover-trigger-disabled": "true",
      role: "button",
      tabindex: 0,
      "aria-haspopup": "dialog",
      "aria-keyshortcuts": "Alt+ArrowRight",
    },
    bodyAttributes: card,
    body: h(
      "div",
      { class: "bgOWSb" },
      h(
        "div",
        { class: "UfeRlc" },
        h("span", { class: "XuJrye" }, `Organizer: ${name}`),
        h(
          "div",
          { class: "Bw8As", "aria-hidden": "true" },
          h("span", { class: "y2DuO" }, h("div", { class: "Fh4HL" }, name)),
        ),
      ),
      h("div", { class: "AzuXid O2VjS" }, organizer || !event.calendarName ? "" : `Created by: ${page.me.name}`),
    ),
  });
}

const kindIcons: Partial<Record<SampleEvent["kind"], IconName>> = {
  task: "task",
  birthday: "bulb",
  "working-location": "room",
};

/** Tasks, birthdays and the like have a bubble of their own: the same shell without the event's content. */
function otherContent(event: SampleEvent, actions: Actions): Description {
  const { day, time } = bubbleWhen(event, page.hour24, today.slice(0, 4));
  return h(
    "div",
    { class: "jefcFd", "data-eventid": encodeEid(event.id, event.calendarId) },
    h(
      "div",
      { class: "Tnsqdc" },
      h("div", { class: "wv9rPe" }, iconButton("close", "Close", { onclick: actions.close }, "other")),
    ),
    h(
      "div",
      { class: "hMdQi" },
      row({
        icon: kindIcons[event.kind] ?? "calendar",
        body: lines(
          h("span", { role: "heading", "aria-level": 1, id: "rAECCd" }, titleOf(event)),
          time ? `${day} ⋅ ${time}` : day,
        ),
      }),
    ),
  );
}
