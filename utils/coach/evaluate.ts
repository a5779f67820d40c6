/** Measures the coach on labelled text: precision and recall for each label. */
import { goalVerdicts, questionVerdicts } from "../domain/advice";
import { checkGoal } from "./goal-check";
import type { Language } from "./language/language";
import { checkQuestion } from "./question-check";

export const subjects = ["goals", "questions"] as const;
export type Subject = (typeof subjects)[number];

/** Something is wrong with the file; the message says what, and on which line. */
export class LabelledTextError extends Error {}

interface Row {
  label: string;
  text: string;
}

/**
 * Judges every row of a file and reports on it.
 *
 * @param tsv a header line `label<TAB>text`, then one row for each text; blank lines are passed over
 * @param language the rules of the language that the texts are written in; `null`: there are none
 * @returns lines: `WRONG<TAB>expected<TAB>got<TAB>text` for each wrong row, then `label<TAB>precision<TAB>recall` for
 * each label, `n/a` where there is nothing to divide by
 * @throws LabelledTextError
 */
export function evaluate(subject: Subject, tsv: string, language: Language | null): string[] {
  const labels: readonly string[] = subject === "goals" ? goalVerdicts : questionVerdicts;
  const check = subject === "goals" ? checkGoal : checkQuestion;
  const judged = rowsOf(tsv, labels).map((row) => ({ ...row, got: check(row.text, language).verdict ?? "none" }));
  const wrong = judged.filter(({ label, got }) => label !== got);
  const share = (part: number, whole: number) => (whole === 0 ? "n/a" : (part / whole).toFixed(3));
  return [
    ...wrong.map(({ label, got, text }) => `WRONG\t${label}\t${got}\t${text}`),
    ...labels.map((label) => {
      const expected = judged.filter((row) => row.label === label);
      const right = expected.filter(({ got }) => got === label).length;
      const said = judged.filter(({ got }) => got === label).length;
      return `${label}\t${share(right, said)}\t${share(right, expected.length)}`;
    }),
  ];
}

function rowsOf(tsv: string, labels: readonly string[]): Row[] {
  const [header = "", ...lines] = tsv.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (header !== "label\ttext") throw new LabelledTextError("line 1 must be: label<TAB>text");
  const rows = lines.flatMap((line, index) => (line.trim() === "" ? [] : [rowOf(line, index + 2, labels)]));
  if (rows.length === 0) throw new LabelledTextError("there is no row below the header");
  return rows;
}

function rowOf(line: string, number: number, labels: readonly string[]): Row {
  const [label = "", text = "", ...more] = line.split("\t");
  if (text.trim() === "" || more.length > 0) {
    throw new LabelledTextError(`line ${number} must be a label, one tab and a text`);
  }
  if (!labels.includes(label)) {
    throw new LabelledTextError(`line ${number}: unknown label "${label}", use one of: ${labels.join(", ")}`);
  }
  return { label, text };
}
