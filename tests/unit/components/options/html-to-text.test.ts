// @vitest-environment happy-dom
/** Rich text from the clipboard becomes plain lines, and nothing in it runs. */
import { expect, it } from "vitest";
import { htmlToText } from "../../../../components/options/person/html-to-text";

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
