import type { LineProblem } from "../../../../utils/import/problem";

interface LineProblemsProps {
  title: string;
  problems: readonly LineProblem[];
  /** How many there are beyond those that are listed. */
  more?: number;
}

/** As many as can be read at a glance. */
const shownAtFirst = 4;
const mostShown = 200;

/** What is wrong, line by line, so that the file can be mended. */
export function LineProblems({ title, problems, more = 0 }: LineProblemsProps) {
  if (problems.length === 0) return null;
  const rest = problems.slice(shownAtFirst, mostShown);
  const left = problems.length + more - shownAtFirst - rest.length;
  return (
    <section class="import-problems" aria-label={title}>
      <p class="import-label">{title}</p>
      <ProblemList problems={problems.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <details class="folded">
          <summary>{problems.length + more - shownAtFirst} more</summary>
          <ProblemList problems={rest} />
          {left > 0 && <p class="quiet">and {left} more</p>}
        </details>
      )}
    </section>
  );
}

function ProblemList({ problems }: { problems: readonly LineProblem[] }) {
  return (
    <ul>
      {problems.map(({ line, sentence, file }) => (
        <li key={`${file} ${line} ${sentence}`} dir="auto">
          <strong>
            {file && `${file}, `}Line {line}:
          </strong>{" "}
          {sentence}
        </li>
      ))}
    </ul>
  );
}
