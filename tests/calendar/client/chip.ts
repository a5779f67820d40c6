/** Chips: timed ones in a day's column, stacked ones in the all-day row and the month. */
import { encodeEid } from "../eid";
import type { SampleEvent } from "../events";
import { openBubble } from "./bubble";
import { ink } from "./color";
import { type Description, h } from "./dom";
import type { Box } from "./layout";
import { page } from "./state";
import { chipLabel, clock, span, titleOf } from "./words";

/** What every chip of an event carries on its root. */
function rootAttributes(event: SampleEvent): Parameters<typeof h>[1] {
  return {
    "data-eventchip": "",
    "data-eventid": encodeEid(event.id, event.calendarId),
    "data-opens-details": "true",
    "data-keyboardactiontype": "0;1",
    jslog: `35463; 2:${JSON.stringify([event.id, null])}`,
    onclick: (click: Event) => openBubble(event, click.currentTarget as HTMLElement),
    onkeydown: (key: Event) => {
      const { key: name } = key as KeyboardEvent;
      if (name !== "Enter" && name !== " ") return;
      key.preventDefault();
      openBubble(event, key.currentTarget as HTMLElement);
    },
  };
}

type Look = "plain" | "declined" | "tentative" | "open";

function lookOf(event: SampleEvent): Look {
  if (event.cancelled) return "declined";
  const mine = event.guests.find((guest) => guest.email === page.me.email);
  if (!mine || mine.answer === "yes") return "plain";
  if (mine.answer === null) return "open";
  return mine.answer === "no" ? "declined" : "tentative";
}

const rootClasses: Record<Look, string> = {
  plain: "EiZ8Dd afiDFd",
  declined: "LKeQwe MmaWIb",
  tentative: "EiZ8Dd Hrn1mc MmaWIb afiDFd",
  open: "LKeQwe Hrn1mc MmaWIb sc-open",
};
const lineClasses: Record<Look, string> = {
  plain: "EiZ8Dd",
  declined: "LKeQwe w9eXqe",
  tentative: "EiZ8Dd TuM9nf",
  open: "LKeQwe",
};

/** A chip in a day's column. Without `saved` it is the placeholder of an event that is being created. */
export function timedChip(event: SampleEvent, box: Box, saved = true): Description {
  const look = lookOf(event);
  const line = `lhydbb ${lineClasses[look]}`;
  const short = box.height < 40;
  const place = [
    `top: ${box.top}px`,
    `height: ${box.height}px`,
    `left: ${(box.left * 100).toFixed(2)}%`,
    `width: ${(box.width * 100).toFixed(2)}%`,
    `z-index: ${box.layer}`,
    paint(event, look),
  ].join("; ");
  const { "data-keyboardactiontype": saves, ...attributes } = rootAttributes(event) ?? {};
  return h(
    "div",
    {
      role: "button",
      tabindex: 0,
      ...attributes,
      ...(saved ? { "data-keyboardactiontype": saves } : {}),
      class: `GTG3wb ChfiMc rFUW1c ${rootClasses[look]}${short ? " sc-short" : ""}`,
      style: place,
    },
    h("div", { class: "XuJrye" }, chipLabel(event, page.me, page.hour24)),
    h(
      "div",
      { class: "Jcb6qd", "aria-hidden": "true" },
      h(
        "div",
        { class: "fFwDnf" },
        h(
          "div",
          { class: `${line} RIOtYe` },
          h("span", { class: "KcY3wb" }, h("span", { class: "I0UMhf" }, titleOf(event))),
        ),
        h(
          "div",
          { class: `${line} gVNoLb` },
          short ? `, ${clock(event.start, page.hour24)}` : span(event, page.hour24),
        ),
        h("div", { class: `${line} K9QN7e` }, box.height < 50 ? "" : event.location || event.rooms[0] || ""),
      ),
    ),
    look !== "declined" &&
      h("div", {
        class: "leOeGd ChfiMc YVffPe",
        "aria-hidden": "true",
        "data-eventid": encodeEid(event.id, event.calendarId),
        "data-dragsource-type": 3,
      }),
  );
}

function paint(event: SampleEvent, look: Look): string {
  if (look === "declined" || look === "open") return `border-color: ${event.color}`;
  return `background-color: ${event.color}; border-color: ${event.color}; color: ${ink(event.color)}`;
}

export interface StackedPlace {
  /** Percent of the row. */
  left: number;
  width: number;
  lane: number;
  /** The event began before this row. */
  continued: boolean;
  month: boolean;
}

/** A chip of the all-day row or the month; a timed one in the month is a dot with the hour. */
export function stackedChip(event: SampleEvent, place: StackedPlace): Description {
  const look = lookOf(event);
  const dot = place.month && !event.allDay;
  const line = lineClasses[look];
  return h(
    "div",
    {
      ...rootAttributes(event),
      "data-stacked-layout-chip-container": "true",
      class: `vEJ0bc ChfiMc rFUW1c${place.month ? " Po94xd" : ""}`,
      style: `left: ${place.left.toFixed(2)}%; width: ${place.width.toFixed(2)}%; top: ${place.lane * 1.5}em; border-color: ${event.color}`,
    },
    h(
      "div",
      {
        role: "button",
        tabindex: 0,
        "data-stacked-layout-chip": "true",
        class: `KF4T6b jKgTF${dot ? " smECzc" : ""}${place.continued ? " PU9jSd" : ""} ${rootClasses[look]}`,
        style: dot ? "" : paint(event, look),
      },
      dot
        ? h("div", { class: "ZWOtn" }, h("div", { class: "VlNR9e", style: `border-color: ${event.color}` }))
        : h("div", { class: "PxbABe", "aria-hidden": "true", style: `border-left-color: ${event.color}` }),
      h(
        "span",
        { class: "nHqeVd", "aria-hidden": "true" },
        dot && h("span", { class: "DvyQhe BdCDHc" }, clock(event.start, page.hour24)),
        h("span", { class: `WBi6vc ${line}` }, titleOf(event)),
      ),
      h("span", { class: "XuJrye" }, chipLabel(event, page.me, page.hour24)),
    ),
  );
}
