/** All that can be made of the lines at the caret: for the keys, the buttons below a note, and the menu behind a slash. */
import { ArrowUpRight, Bold, Handshake, HeartHandshake, Italic, Link, List, Quote, SquareCheck, Target } from "lucide";
import { plainWords } from "../../../utils/domain/inline-marks";
import type { IconShape } from "../../ui/Icon";
import { type LineMark, toggleMark } from "../line-mark";
import { type Edit, lineAt, makeLink, toggleInline } from "./edit";

/** A promise or a goal that begins with a line's words. */
export type Made = { kind: "promise"; by: "me" | "them"; words: string } | { kind: "goal"; words: string };

export interface LineAction {
  id: string;
  words: string;
  /** What else somebody may type to find it. */
  alsoCalled: string;
  shape: IconShape;
  /** As it is shown; empty where there is none. */
  keys: string;
  act: (edit: Edit) => Edit | Made;
}

const mark = (kind: LineMark) => (edit: Edit) => toggleMark(edit.text, edit.start, edit.end, kind);
const wordsIn = ({ text, start }: Edit) => plainWords(lineAt(text, start).look.words).trim();

export const lineActions: readonly LineAction[] = [
  { id: "check", words: "To do", alsoCalled: "task checkbox", shape: SquareCheck, keys: "Alt+T", act: mark("check") },
  { id: "quote", words: "Their words", alsoCalled: "quote", shape: Quote, keys: "Alt+Q", act: mark("quote") },
  { id: "list", words: "List", alsoCalled: "bullet point", shape: List, keys: "", act: mark("bullet") },
  {
    id: "share",
    words: "May be shared",
    alsoCalled: "private recap",
    shape: ArrowUpRight,
    keys: "Alt+S",
    act: mark("share"),
  },
  {
    id: "promise",
    words: "I promise this",
    alsoCalled: "promise mine i will",
    shape: Handshake,
    keys: "Alt+P",
    act: (edit) => ({ kind: "promise", by: "me", words: wordsIn(edit) }),
  },
  {
    id: "promise-them",
    words: "They promise this",
    alsoCalled: "promise theirs they will",
    shape: HeartHandshake,
    keys: "",
    act: (edit) => ({ kind: "promise", by: "them", words: wordsIn(edit) }),
  },
  {
    id: "goal",
    words: "A goal",
    alsoCalled: "benchmark",
    shape: Target,
    keys: "Alt+G",
    act: (edit) => ({ kind: "goal", words: wordsIn(edit) }),
  },
  {
    id: "bold",
    words: "Bold",
    alsoCalled: "strong",
    shape: Bold,
    keys: "Ctrl+B",
    act: (edit) => toggleInline(edit, "bold"),
  },
  {
    id: "italic",
    words: "Italic",
    alsoCalled: "emphasis",
    shape: Italic,
    keys: "Ctrl+I",
    act: (edit) => toggleInline(edit, "italic"),
  },
  { id: "link", words: "Link", alsoCalled: "url address", shape: Link, keys: "Ctrl+K", act: (edit) => makeLink(edit) },
];

/** The action of a key that was pressed in a note. Alt by the key's place, since Option types other letters on a Mac. */
export function actionOfKey(event: KeyboardEvent): LineAction | undefined {
  if (event.shiftKey || event.repeat) return undefined;
  const key = event.altKey ? `Alt+${event.code.replace(/^Key/, "")}` : `Ctrl+${event.key.toUpperCase()}`;
  if (event.altKey === (event.ctrlKey || event.metaKey)) return undefined;
  return lineActions.find(({ keys }) => keys === key);
}

/** The actions that fit what was typed behind a slash. */
export function actionsFor(query: string): LineAction[] {
  const asked = query.toLocaleLowerCase();
  return lineActions.filter(({ words, alsoCalled }) =>
    `${words} ${alsoCalled}`
      .toLocaleLowerCase()
      .split(" ")
      .some((word) => word.startsWith(asked)),
  );
}

export function isEdit(result: Edit | Made): result is Edit {
  return "text" in result;
}
