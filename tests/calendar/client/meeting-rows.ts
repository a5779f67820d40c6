/** The rows of a video call: the link, dialling in, further numbers. */
import type { SampleEvent } from "../events";
import { type Description, h } from "./dom";
import { iconButton } from "./icons";
import { lines, row } from "./row";
import { page, today } from "./state";
import { bubbleWhen, titleOf } from "./words";

/** @param code `abc-defg-hij` */
export function meetingRows(event: SampleEvent, code: string): Description {
  const { day, time } = bubbleWhen(event, page.hour24, today.slice(0, 4));
  const details = [
    titleOf(event),
    `${day} · ${time}`,
    `Time zone: ${page.timeZone}`,
    "Google Meet joining info",
    `Video call link: https://meet.google.com/${code}`,
  ].join("\n");
  const link = { target: "_blank", rel: "noreferrer noopener" };
  return h(
    "div",
    { class: "ibJzMe", "data-in-bubble": "false" },
    ownRow(
      { id: "xDetDlgVideo", "data-details": details, class: "owQVGf sMVRZe" },
      row({
        icon: "video",
        body: lines(
          h(
            "span",
            { "data-no-intercept-links-to-host": "", class: "EyDoae" },
            h(
              "a",
              {
                ...link,
                class: "goktNc",
                href: `https://meet.google.com/${code}?authuser=0&hs=122`,
                "aria-label": `Join with Google Meet (${code})`,
              },
              "Join with Google Meet",
            ),
          ),
          `meet.google.com/${code}`,
        ),
        actions: iconButton("copy", "Copy conference info", { jsname: "Na8eSd", "data-idom-class": "copy" }),
      }),
    ),
    h("div", { role: "alert" }),
    ownRow(
      { id: "xDetDlgPhone", "data-details": "", class: "yvZHEd" },
      row({
        icon: "phone",
        body: lines(
          h(
            "span",
            { "data-no-intercept-links-to-host": "" },
            h("a", { ...link, class: "goktNc", href: "tel:+1-555-0100" }, "Join by phone"),
          ),
          "(US) +1 555-0100 PIN: 123 456 789#",
        ),
      }),
    ),
    row({
      icon: "launch",
      body: h(
        "a",
        { ...link, class: "DQyWD", href: `https://tel.meet/${code}?pin=1234567890123` },
        "More phone numbers",
      ),
    }),
  );
}

/** In these two rows the id stands on the row itself, not on its body. */
function ownRow(attributes: Description["attributes"], described: Description): Description {
  return {
    ...described,
    attributes: { ...described.attributes, ...attributes, class: `nBzcnc OcVpRe A0N0L ${attributes.class}` },
  };
}
