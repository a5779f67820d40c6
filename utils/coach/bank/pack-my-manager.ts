/** For the user's own manager: here the user asks for themselves. */
import { ofPack } from "../question";

export const myManager = ofPack("my-manager", [
  {
    id: "matters-least",
    text: "Which of my tasks matters least to you this quarter?",
    theme: "more-or-less",
    stages: ["widen", "yours"],
    followUp: "May I stop it?",
    listenFor: "Permission to leave something.",
  },
  {
    id: "my-name",
    text: "When did you last hear my name in a meeting?",
    theme: "people",
    stages: ["widen", "yours"],
    followUp: "What was said?",
    listenFor: "How visible your work is up there.",
  },
  {
    id: "differently",
    text: "What should I have done differently last month?",
    theme: "learning",
    stages: ["benchmarks", "since"],
    followUp: "What would good have looked like?",
    listenFor: "One thing you can change. Ask for an example.",
  },
  {
    id: "their-pressure",
    text: "Which request from your own manager presses most this month?",
    theme: "follow-through",
    stages: ["energy", "theirs"],
    followUp: "Which part could I take?",
    listenFor: "Where your work would matter most.",
  },
  {
    id: "meet",
    text: "Whom could you introduce me to this quarter?",
    theme: "support",
    stages: ["promises", "yours"],
    followUp: "What should I bring?",
    listenFor: "A door, and a day for it.",
  },
  {
    id: "alone",
    text: "Which decision can I take alone from next week?",
    theme: "conditions",
    stages: ["widen", "yours"],
    followUp: "What would you want to hear afterwards?",
    listenFor: "More say, with clear edges.",
  },
  {
    id: "take-over",
    text: "Which task of yours could I take over next quarter?",
    theme: "strength",
    stages: ["benchmarks", "goals"],
    followUp: "What would you need to see first?",
    listenFor: "A stretch that also helps them.",
  },
  {
    id: "evidence",
    text: "What would you need to see by next summer to back me?",
    theme: "direction",
    stages: ["ladder", "goals"],
    followUp: "What have you seen already?",
    listenFor: "Evidence, no promise of a title. Write down their words.",
  },
]);
