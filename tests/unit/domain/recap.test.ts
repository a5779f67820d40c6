/** What is sent to somebody holds what was ticked, whole and harmless, and not a word besides. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guides } from "../../../utils/coach/guides";
import { invitationFor } from "../../../utils/coach/invitation";
import { escapeHtml } from "../../../utils/domain/escape-html";
import { textToLines } from "../../../utils/domain/note-lines";
import type { Commitment } from "../../../utils/domain/promise";
import { recapOf } from "../../../utils/domain/recap";
import { shareableLines, shareablePromises } from "../../../utils/domain/share";
import { runs } from "../runs";
import { now } from "./make";

const about = { name: "Robin", today: "2026-11-24" };

function promised(id: string, text: string, fields: Partial<Commitment> = {}): Commitment {
  return {
    ...{ id, personId: "robin", conversationId: "c", by: "me", support: null, text, due: null, moved: 0 },
    ...{ state: "open", settledOn: null, settledIn: null, deletedAt: null, createdAt: now, editedAt: now },
    ...fields,
  };
}

const noteOf = (text: string, slot = "free") => {
  let ids = 0;
  return { slot, lines: textToLines(text, [], { newId: () => `${slot} ${++ids}`, now }) };
};

describe("a recap", () => {
  it("is a list that says what is a quote, what is to do, and who will do what by when", () => {
    const noted = shareableLines([noteOf("↗ Good demo\nprivate\n↗ > I liked it\n↗ [ ] Send it")], []);
    const promises = [
      promised("a", "Ask", { due: "2026-12-01" }),
      promised("b", "Write", { by: "them", state: "kept" }),
    ];
    const made = shareablePromises(promises, new Set(["a", "b"]), about);
    expect(recapOf("24 November", noted, made).plain).toBe(
      [
        "Our conversation on 24 November",
        "• Good demo\n• “I liked it”\n☐ Send it",
        "What we will do\n☐ I will: Ask (by 1 December)\n☑ Robin will: Write",
      ].join("\n\n"),
    );
  });

  it("never holds a private line, or a promise that was not ticked", () => {
    const mark = fc.constantFrom("", "> ", "[ ] ", "[x] ", " ↗ ", "[ ] ↗ ");
    const secret = fc.tuple(mark, fc.nat(1e9)).map(([before, number]) => `${before}secret${number}`);
    const shared = fc
      .tuple(fc.constantFrom("↗ ", "↗ > "), fc.nat(1e9))
      .map(([before, number]) => `${before}open${number}`);
    const text = fc.array(fc.oneof(secret, shared), { maxLength: 12 }).map((lines) => lines.join("\n"));
    const ticks = fc.array(fc.boolean(), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), ticks, (texts, ticked) => {
        const promises = ticked.map((isOpen, index) => promised(`${index}`, `${isOpen ? "open" : "secret"}${index}`));
        const ids = new Set(promises.filter((_, index) => ticked[index]).map(({ id }) => id));
        const noted = shareableLines(
          texts.map((each, index) => noteOf(each, `${index}`)),
          [],
        );
        const { plain, html } = recapOf("24 November", noted, shareablePromises(promises, ids, about));
        const lines = texts.flatMap((each) => each.split("\n")).filter((line) => line.startsWith("↗ "));
        for (const recap of [plain, html]) {
          expect(recap).not.toContain("secret");
          for (const line of lines) expect(recap).toContain(line.replace(/^↗ (> )?/, ""));
          expect(recap.match(/open\d/g) ?? []).toHaveLength(lines.length + ids.size);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("is text in its formatted form, too, whatever was written", () => {
    const hostile = fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", "/", "script", "=", " ") });
    fc.assert(
      fc.property(hostile, (text) => {
        const { html } = recapOf(text, shareableLines([noteOf(`↗ x${text}`)], []), []);
        expect(html.replaceAll(/<\/?(p|ul|li|b)>/g, "")).not.toMatch(/[<>"']/);
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});

describe("an invitation to prepare", () => {
  it("names the day and two or three things to think about, for every guide", () => {
    for (const { id, kind } of guides) {
      const { plain } = invitationFor({ guideId: id, kind, name: "Robin", when: "Tue 24 November, 10:00" });
      expect(plain).toContain("Tue 24 November, 10:00");
      expect(plain.match(/• /g)?.length).toBeGreaterThanOrEqual(2);
      expect(plain.match(/• /g)?.length).toBeLessThanOrEqual(3);
    }
  });
});
