/** The page's own line icons, 24 by 24. */
import { type Description, h } from "./dom";

const paths = {
  close: "M6 6l12 12M18 6L6 18",
  edit: "M4 20h4L19 9l-4-4L4 16z",
  trash: "M5 7h14M10 4h4M7 7l1 13h8l1-13M10 11v5M14 11v5",
  mail: "M4 6h16v12H4zM4 7l8 6 8-6",
  more: "M12 5a1 1 0 100 2 1 1 0 000-2zM12 11a1 1 0 100 2 1 1 0 000-2zM12 17a1 1 0 100 2 1 1 0 000-2z",
  copy: "M9 9h10v11H9zM5 15V4h10",
  chat: "M4 5h16v11H9l-5 4z",
  people: "M9 11a3 3 0 100-6 3 3 0 000 6zM3 19c0-3 3-5 6-5s6 2 6 5M16 5a3 3 0 010 6M17 14c2 .5 4 2 4 5",
  video: "M4 7h11v10H4zM15 11l5-3v8l-5-3",
  phone: "M6 4l3 4-2 2c1 3 4 6 7 7l2-2 4 3c0 2-2 3-4 2C9 18 6 14 4 8c0-2 0-4 2-4z",
  launch: "M13 4h7v7M20 4l-9 9M18 14v6H4V6h6",
  notes: "M6 3h9l4 4v14H6zM9 11h7M9 15h7",
  place: "M12 21c4-5 6-8 6-11a6 6 0 10-12 0c0 3 2 6 6 11zM12 12a2 2 0 100-4 2 2 0 000 4z",
  room: "M5 20V5h9v15M14 8h5v12M3 20h18M10 12v1",
  text: "M5 7h14M5 12h14M5 17h8",
  bell: "M6 17h12M8 17v-6a4 4 0 018 0v6M12 20v.01",
  calendar: "M5 6h14v14H5zM5 10h14M9 4v3M15 4v3",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 016 0v3",
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  menu: "M4 7h16M4 12h16M4 17h16",
  search: "M11 18a7 7 0 100-14 7 7 0 000 14zM16 16l5 5",
  help: "M12 21a9 9 0 100-18 9 9 0 000 18zM9.5 9.5a2.5 2.5 0 115 0c0 2-2.5 2-2.5 4M12 17v.01",
  gear: "M12 15a3 3 0 100-6 3 3 0 000 6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2",
  plus: "M12 5v14M5 12h14",
  down: "M7 10l5 5 5-5",
  clock: "M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5l3 3",
  tick: "M5 12l5 5 9-10",
  bulb: "M9 18h6M10 21h4M8 15c-4-4-1-11 4-11s8 7 4 11z",
  task: "M12 21a9 9 0 100-18 9 9 0 000 18zM8 12l3 3 5-6",
  person: "M12 12a4 4 0 100-8 4 4 0 000 8zM5 20c0-4 3-6 7-6s7 2 7 6",
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName, size = 20): Description {
  return h(
    "svg",
    { focusable: "false", width: size, height: size, viewBox: "0 0 24 24", class: "NMm5M", "aria-hidden": "true" },
    h("path", { d: paths[name] }),
  );
}

let tooltips = 0;
const tooltipIds = new Map<string, string>();

/** The same id for the same button in every render. */
function tooltipId(label: string): string {
  const known = tooltipIds.get(label);
  if (known) return known;
  tooltips += 1;
  const id = `tt-c${tooltips}`;
  tooltipIds.set(label, id);
  return id;
}

/** What stands in a round button: the ground of its ripple, and the icon. */
export function iconParts(name: IconName): Description[] {
  return [
    h("span", { jsname: "m9ZlFb", class: "UTNHae" }),
    h("span", { jsname: "S5tZuc", "aria-hidden": "true", class: "pYTkkf-Bz112c-kBDsod-Rtc0Jf" }, icon(name)),
  ];
}

/** A round button with a tooltip, wrapped as Google wraps its own. */
export function iconButton(
  name: IconName,
  label: string,
  attributes: Parameters<typeof h>[1] = {},
  where = "",
): Description {
  const tooltip = tooltipId(label + where);
  return h(
    "span",
    { "data-is-tooltip-wrapper": "true" },
    h(
      "button",
      {
        type: "button",
        class: "pYTkkf-Bz112c-LgbsSe",
        "aria-label": label,
        "data-tooltip-enabled": "true",
        "data-tooltip-id": tooltip,
        "data-use-native-focus-logic": "true",
        ...attributes,
      },
      iconParts(name),
    ),
    h("div", { role: "tooltip", "aria-hidden": "true", id: tooltip, class: "ne2Ple-oshW8e-V67aGc" }, label),
  );
}
