/** One row of the bubble: icon, body, actions. */
import { type Description, h } from "./dom";
import { type IconName, icon } from "./icons";

type Children = Parameters<typeof h>[2];

interface Row {
  icon: IconName | Description;
  /** Id of the body: Google's name for what the row holds. */
  id?: string;
  /** Attributes of the row, and of its body. */
  row?: Parameters<typeof h>[1];
  bodyAttributes?: Parameters<typeof h>[1];
  body: Children;
  actions?: Children;
}

export function row({ icon: sign, id, row: attributes = {}, bodyAttributes = {}, body, actions }: Row): Description {
  return h(
    "div",
    { ...attributes, class: `nBzcnc OcVpRe ${attributes.class ?? ""}` },
    h("div", { class: "zZj8Pb EaVNbc", "aria-hidden": "true" }, typeof sign === "string" ? icon(sign) : sign),
    h("div", { id, class: "toUqff", ...bodyAttributes }, body),
    h("div", { class: "zZj8Pb uLZ20b" }, h("div", { class: "HaHl0c" }, actions)),
  );
}

/** First line, second line, third line: the text block of most rows. */
export function lines(first: Children, ...others: Children[]): Description {
  const classes = ["AzuXid O2VjS CyPPBf", "AzuXid Kcwcnf CyPPBf"];
  return h(
    "div",
    { class: "bgOWSb" },
    h("div", { class: "UfeRlc" }, first),
    others.slice(0, 2).map((line, index) => h("div", { class: classes[index] }, line)),
  );
}
