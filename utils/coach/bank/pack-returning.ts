/** For somebody back from leave. Ask about the work alone. */
import { ofPack } from "../question";

export const returning = ofPack("returning", [
  {
    id: "normal-day",
    text: "Which day since your return felt most normal?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What was in it?",
    listenFor: "Conditions to repeat.",
  },
  {
    id: "unexplained",
    text: "Which change since you left did nobody explain to you?",
    theme: "learning",
    stages: ["widen", "since"],
    followUp: "Who could, this week?",
    listenFor: "Gaps that others no longer see.",
  },
  {
    id: "missed-least",
    text: "Which task did you miss least while you were away?",
    theme: "drain",
    stages: ["energy", "theirs"],
    followUp: "Does it have to come back?",
    listenFor: "The rare chance to leave something out.",
  },
  {
    id: "too-fast",
    text: "Which part of last week came too fast?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What would be the right speed for the next one?",
    listenFor: "Pace. Agree on the work, and leave the reasons to them.",
  },
  {
    id: "keep-new",
    text: "What did you learn while away that we could use this year?",
    theme: "learning",
    stages: ["widen", "since"],
    followUp: "Would you like to use it here?",
    listenFor: "Offer it only; they may keep it to themselves.",
  },
  {
    id: "stay-with-others",
    text: "Which of your old tasks should stay with others this month?",
    theme: "more-or-less",
    stages: ["widen", "theirs"],
    followUp: "Which do you want back first?",
    listenFor: "What they reach for.",
  },
  {
    id: "light-week",
    text: "What would make next week a light one?",
    theme: "support",
    stages: ["promises", "theirs"],
    followUp: "What can I move?",
    listenFor: "One thing you can clear today.",
  },
]);
