import { type GoalAdvice, type GoalPart, goalPartQuestions, goalVerdictNames } from "../../../utils/domain/advice";
import { Tag } from "../../ui/Tag";

/** Fewer words than this may still become a sentence of any language. */
const fewWords = 4;

interface VerdictProps {
  advice: GoalAdvice | null;
  /** As it was judged. */
  text: string;
  /** Parts that stand in fields of their own. */
  filled: readonly GoalPart[];
}

/**
 * What the coach takes the goal for, why, and another wording that both of them could see kept. The live region is
 * there before the words, so that they are read out.
 */
export function Verdict({ advice, text, filled }: VerdictProps) {
  const isUnread = advice?.verdict === null && text.trim().split(/\s+/).length >= fewWords;

  const rewrite = advice?.verdict === "vague" ? advice.rewrites[0] : undefined;
  // A one-time task is asked for something else: what follows it.
  const open = advice?.verdict === "benchmark" ? advice.missing.filter((part) => !filled.includes(part)) : [];
  return (
    <div aria-live="polite">
      {advice?.verdict && (
        <p class="advice">
          <Tag tone={advice.verdict === "benchmark" ? "good" : "late"}>{goalVerdictNames[advice.verdict]}</Tag>
          <span class="advice-words faint">{advice.why}</span>
        </p>
      )}
      {isUnread && <p class="advice faint">{advice.why}</p>}
      {open.length > 0 && (
        <p class="advice faint">Still open: {open.map((part) => goalPartQuestions[part]).join(" ")}</p>
      )}
      {rewrite && (
        <p class="rewrite">
          <span class="faint">Try: </span>
          <WithBlanks text={rewrite} />
        </p>
      )}
    </div>
  );
}

/** Blanks, `___` in the text, as they are drawn on paper. */
function WithBlanks({ text }: { text: string }) {
  return (
    <>
      {text.split(/_{2,}/).map((words, index) => (
        <span key={index}>
          {index > 0 && <u class="blank">…</u>}
          {words}
        </span>
      ))}
    </>
  );
}
