/** The bubble's footer: the user's own answer. */
import type { SampleRsvp } from "../events";
import { type Description, h } from "./dom";
import { icon, iconParts } from "./icons";
import { menu } from "./menu";
import { answerLabel } from "./words";

type Answer = "yes" | "no" | "maybe";
type OnAnswer = (answer: Answer) => void;

export function rsvpFooter(mine: SampleRsvp, onAnswer: OnAnswer): Description {
  return h(
    "div",
    { jsname: "lHDFj", class: `YWILgc ldpAcc${mine === "no" ? " McOO2b" : ""}` },
    h("span", { class: "sgEL6b", "aria-hidden": "true" }, "Going?"),
    h(
      "div",
      { class: "Ovgvvb" },
      h("div", { class: "JT0oKf" }, yesButton(mine === "yes", onAnswer), [
        plainButton("no", { id: "xRsvpNoBu", jsname: "TtJ8Me" }, mine, onAnswer),
        plainButton("maybe", { id: "xRsvpMaybeBu", jsname: "EVpSp" }, mine, onAnswer),
      ]),
    ),
    h("div", { class: "OOUfZb" }, h("div", { class: "D79EQe" }, moreButton())),
  );
}

/** Yes has a menu beside it: in a room, or by video. Both buttons stand in the wrapper that marks the chosen answer. */
function yesButton(selected: boolean, onAnswer: OnAnswer): Description {
  const label = answerLabel("Yes", selected);
  const ripple = h("span", { jsname: "m9ZlFb", class: "UTNHae" });
  return h(
    "div",
    { class: selected ? "XsYse KKjvXb" : "XsYse" },
    h(
      "button",
      {
        type: "button",
        id: "xRsvpYesBu",
        jsname: "lezaG",
        class: "nUt0vb d5fqKb",
        "data-button-type": "actionButton",
        "aria-label": label,
        onclick: () => onAnswer("yes"),
      },
      ripple,
      h("div", { class: "x5FT4e kkUTBb", jsslot: "" }, h("div", { class: "vSf7rf" }, "Yes")),
    ),
    menu({
      button: h(
        "button",
        {
          type: "button",
          class: "nUt0vb NoS2Ne",
          "data-button-type": "menuButton",
          "aria-label": ` ${label}`,
          "aria-expanded": "false",
          "aria-haspopup": "menu",
        },
        ripple,
        h("div", { class: "x5FT4e kkUTBb", jsslot: "" }, icon("down", 18)),
      ),
      label,
      items: [
        { label, jsname: "lezaG", chosen: selected },
        { label: "Respond Yes, in a meeting room", jsname: "ViOCad" },
        { label: "Respond Yes, joining virtually", jsname: "NyZ9Md" },
      ],
      outer: { jsname: "oPhKac" },
      box: { jsname: "fTiLvc", role: "menu" },
      list: { jsname: "sW4r3e", tabindex: 0 },
    }),
  );
}

function plainButton(
  answer: "no" | "maybe",
  names: { id: string; jsname: string },
  mine: SampleRsvp,
  onAnswer: OnAnswer,
): Description {
  const word = answer === "no" ? "No" : "Maybe";
  const selected = mine === answer;
  return h(
    "div",
    { class: selected ? "XsYse KKjvXb" : "", "data-is-touch-wrapper": "true" },
    h(
      "button",
      {
        type: "button",
        ...names,
        class: "AeBiU-LgbsSe d5fqKb",
        "data-idom-class": "uD9fyd",
        "aria-label": answerLabel(word, selected),
        onclick: () => onAnswer(answer),
      },
      h("span", { jsname: "m9ZlFb", class: "UTNHae" }),
      h("span", { jsname: "Xr1QTb" }),
      h("span", { jsname: "V67aGc", "aria-hidden": "true" }, word),
      h("span", { jsname: "UkTUqb" }),
    ),
  );
}

/** Folds out a row below, which this sample leaves empty. */
function moreButton(): Description {
  return h(
    "button",
    {
      type: "button",
      class: "pYTkkf-Bz112c-LgbsSe",
      "aria-label": "Show additional actions",
      "aria-expanded": "false",
      "aria-controls": "Q2Tw1b",
      "data-use-native-focus-logic": "true",
    },
    iconParts("down"),
  );
}
