// @vitest-environment happy-dom
/** Rich text from the clipboard becomes plain lines, and nothing in it runs. */
import { expect, it } from "vitest";
import { htmlToMarks, htmlToText } from "../../../../components/ui/html-to-text";

it("keeps lines, points, tables and boxes", () => {
  const html =
    "<h2>3 May 2026</h2><p>Said <b>this</b><br>and that</p><ul><li>point</li>" +
    '<li role="checkbox" aria-checked="true">sent</li><li><input type="checkbox">send</li></ul>' +
    "<table><tr><td>a</td><td>b</td></tr></table>";
  expect(htmlToText(html).split("\n").filter(Boolean)).toEqual([
    "3 May 2026",
    "Said this",
    "and that",
    "- point",
    "[x] sent",
    "[ ] send",
    "a\tb",
  ]);
});

it("leaves out what is no text", () => {
  const marks = globalThis as { ran?: boolean };
  const html = "<script>globalThis.ran = true</script><style>p{}</style><img src=x onerror='globalThis.ran = true'>ok";
  expect(htmlToText(html)).toBe("ok");
  expect(marks.ran).toBeUndefined();
});

it.each([
  ["<p>Said <b>this</b> and <i>that</i></p>", "Said **this** and _that_"],
  ['<b style="font-weight:normal"><p><span style="font-weight:700">Bold </span>plain</p></b>', "**Bold** plain"],
  ['<a href="https://a.example/x">demo</a>', "[demo](https://a.example/x)"],
  ['<a href="javascript:alert(1)">demo</a>', "demo"],
  ["<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"],
  ['<ul><li><input type="checkbox" checked>sent</li></ul>', "[x] sent"],
  ["<blockquote><p>her words</p></blockquote><p>mine</p>", "> her words\nmine"],
  ["<p>a</p><br><p>b</p>", "a\n\nb"],
])("a note keeps what it can show: %s", (html, text) => {
  expect(htmlToMarks(html)).toBe(text);
});
