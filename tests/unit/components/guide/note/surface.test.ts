// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { Surface } from "../../../../../components/guide/note/surface";

let root: HTMLElement;
let surface: Surface;
let heard: string[];

beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement("div"));
  root.tabIndex = 0;
  heard = [];
  surface = new Surface(root, { edited: (text) => heard.push(text), moved: () => undefined });
});

const shown = () => [...root.children].map((line) => `${(line as HTMLElement).dataset.prefix}|${line.textContent}`);

describe("the place where a note is typed", () => {
  it("shows a text line by line, exactly", () => {
    surface.show("one\n\n↗ [x] **two** <b>three</b>");
    expect(shown()).toEqual(["|one", "|", "↗ [x] |**two** <b>three</b>"]);
    expect(root.querySelector("b")).toBeNull();
    expect(root.querySelector(".line-bold")?.textContent).toBe("**two**");
    expect(surface.edit.text).toBe("one\n\n↗ [x] **two** <b>three</b>");
    expect(heard).toEqual([]);
  });

  it("keeps the elements of lines that stay, and the caret with its words", () => {
    surface.show("one\ntwo");
    const two = root.children[1];
    root.focus();
    surface.select(5, 5);
    surface.show("zero\none!\ntwo");
    expect(root.children[2]).toBe(two);
    expect(surface.edit).toMatchObject({ start: 11, end: 11 });
  });

  it("hears what the browser typed, and draws a mark that came about", () => {
    surface.show("one");
    root.focus();
    const words = root.children[0]?.firstChild as Text;
    words.data = "- one";
    document.getSelection()?.collapse(words, 2);
    surface.read();
    expect(heard).toEqual(["- one"]);
    expect(shown()).toEqual(["- |one"]);
    expect(surface.edit.start).toBe(2);
  });

  it("never draws while an input method composes a word", () => {
    surface.show("one");
    surface.compose(true);
    const words = root.children[0]?.firstChild as Text;
    words.data = "- one";
    surface.read();
    expect(heard).toEqual(["- one"]);
    expect(root.children[0]?.firstChild).toBe(words);
    surface.compose(false);
    expect(shown()).toEqual(["- |one"]);
  });

  it("comes through whatever the browser made of its lines", () => {
    surface.show("one\ntwo");
    root.replaceChildren(document.createTextNode("loose"), root.children[0] as Element);
    root.children[0]?.append(document.createElement("div"));
    surface.read();
    expect(shown()).toEqual(["|loose", "|one"]);
    expect(heard).toEqual(["loose\none"]);
  });

  it("takes the user's own edits back, across what was saved and merged meanwhile", () => {
    surface.apply({ text: "mine", start: 4, end: 4 });
    surface.show("theirs\nmine");
    surface.undo();
    expect(surface.edit.text).toBe("theirs\n");
    surface.redo();
    expect(surface.edit.text).toBe("theirs\nmine");
  });
});
