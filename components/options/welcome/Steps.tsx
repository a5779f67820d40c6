import { Button } from "../../ui/Button";

export const steps = ["stays", "people", "growth", "start"] as const;
export type Step = (typeof steps)[number];

const names: Record<Step, string> = {
  stays: "What stays where",
  people: "Your people",
  growth: "The last time",
  start: "Start",
};

/** The step that the address names, else where the welcome was left, else the first. */
export function readStep(detail: string): Step {
  const left = detail || localStorage.getItem(leftAt);
  return steps.find((step) => step === left) ?? "stays";
}

const leftAt = "welcome-step";

/** Remembers where one is, so that the welcome goes on there once its tab was closed. Says nothing of anybody. */
export function keepStep(step: Step): void {
  localStorage.setItem(leftAt, step);
}

/** Where one is, with a way to each step and out of all of them. */
export function Steps({ current, onFinish }: { current: Step; onFinish: () => Promise<void> }) {
  return (
    <nav class="steps" aria-label="Steps">
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <a href={`#welcome/${step}`} aria-current={step === current ? "step" : undefined}>
              <span class="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="step-name">{names[step]}</span>
            </a>
          </li>
        ))}
      </ol>
      {current !== "start" && (
        <Button look="quiet" onClick={() => void onFinish()}>
          Skip all
        </Button>
      )}
    </nav>
  );
}
