/** A button with its menu, which stands in the page before it is opened, as Google's menus do. */
import { type Description, h } from "./dom";

export interface MenuItem {
  label: string;
  jsname?: string;
  chosen?: boolean;
  onclick?: () => void;
}

interface Menu {
  button: Description;
  label: string;
  items: readonly MenuItem[];
  /** Attributes of the whole, of the menu's box and of its list. */
  outer?: Parameters<typeof h>[1];
  box?: Parameters<typeof h>[1];
  list?: Parameters<typeof h>[1];
}

export function menu({ button, label, items, outer = {}, box = {}, list = {} }: Menu): Description {
  return h(
    "div",
    { "data-is-menu-hoisted": "true", ...outer },
    h("div", { jsname: "WjL7X", jsslot: "" }, button),
    h(
      "div",
      { jsname: "U0exHf", jsslot: "", hidden: true },
      h(
        "div",
        {
          "data-is-hoisted": "true",
          "data-should-flip-corner-horizontally": "false",
          "data-stay-in-viewport": "false",
          "data-skip-fixed-positioned-viewport-fix": "false",
          "data-reduce-vertical-scrollbars": "false",
          "data-menu-uid": "ucc-0",
          "data-use-updated-list": "true",
          "data-stay-open-after-action": "false",
          "data-sync-selected-state-from-params": "false",
          "data-collapse-dividers": "false",
          ...box,
        },
        h(
          "div",
          { jsname: "SDSjce" },
          h(
            "ul",
            {
              role: "menu",
              jsname: "rymPhb",
              tabindex: -1,
              "aria-label": label,
              "data-list-type": "MENU",
              "data-should-focus-root": "true",
              "data-should-wrap-focus": "false",
              ...list,
            },
            items.map(menuItem),
          ),
        ),
      ),
    ),
  );
}

function menuItem({ label, jsname, chosen = false, onclick }: MenuItem): Description {
  return h(
    "li",
    {
      role: "menuitem",
      tabindex: -1,
      jsname: jsname ?? null,
      "data-id": jsname ? null : label,
      "aria-label": label,
      class: chosen ? "OfXTCc KKjvXb" : "OfXTCc",
      onclick,
    },
    h("span", { jsname: "pptmpc" }),
    h("span", { jsname: "K4r5Ff" }, label),
    h("span", { jsname: "orbTae" }),
  );
}
