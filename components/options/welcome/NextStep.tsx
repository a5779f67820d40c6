import type { Step } from "./Steps";

interface NextStepProps {
  to: Step;
  /** `Skip` while nothing was done here. */
  words: "Next" | "Skip";
}

/** The way on. Nothing has to be done before it. */
export function NextStep({ to, words }: NextStepProps) {
  return (
    <div class="step-next">
      {/* A new link for new words: one that faded from plain to filled would be unreadable on the way. */}
      <a key={words} class={words === "Next" ? "button button-filled" : "button button-plain"} href={`#welcome/${to}`}>
        {words}
      </a>
    </div>
  );
}
