/** For somebody whom another manager led before. */
import { ofPack } from "../question";

export const inherited = ofPack("inherited", [
  {
    id: "still-open",
    text: "What did your last manager promise that is still open?",
    theme: "follow-through",
    stages: ["promises", "since"],
    followUp: "Does it still matter to you?",
    listenFor: "A debt you may not owe, but can settle or close.",
  },
  {
    id: "keep-habit",
    text: "Which habit of your last manager should I keep?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What did it do for you?",
    listenFor: "What they are afraid to lose.",
  },
  {
    id: "story-first",
    text: "Which story about your work should I hear first this week?",
    theme: "pride",
    stages: ["energy", "theirs"],
    followUp: "What do people get wrong about it?",
    listenFor: "How they want to be seen. Start from there.",
  },
  {
    id: "still-bothers",
    text: "What was decided last year that still bothers you?",
    theme: "drain",
    stages: ["energy", "theirs"],
    followUp: "What would put it to rest?",
    listenFor: "Old weight. You need not defend it.",
  },
  {
    id: "asked-for",
    text: "What did people ask you for last year, before I came?",
    theme: "strength",
    stages: ["energy", "yours"],
    followUp: "What would you like to be asked for now?",
    listenFor: "A reputation, and the wish to move it.",
  },
  {
    id: "old-goal",
    text: "Which goal from last year should we drop together?",
    theme: "follow-through",
    stages: ["benchmarks", "goals"],
    followUp: "And which one do you want to keep?",
    listenFor: "What was theirs, and what was only handed down.",
  },
  {
    id: "hands-off",
    text: "Which of your routines should I not touch this month?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What does it hold together?",
    listenFor: "Order they have built. Watch before you change it.",
  },
]);
