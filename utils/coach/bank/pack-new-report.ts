/** For somebody who started not long ago. */
import { ofPack } from "../question";

export const newReport = ofPack("new-report", [
  {
    id: "surprise",
    text: "What surprised you most in your first weeks here?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What had you been told?",
    listenFor: "Fresh eyes. They dim within months.",
  },
  {
    id: "unasked",
    text: "Which question did you not dare to ask this week?",
    theme: "learning",
    stages: ["widen", "theirs"],
    followUp: "Shall we answer it now?",
    listenFor: "How safe it is to not know.",
  },
  {
    id: "helper",
    text: "Who helped you most this week?",
    theme: "people",
    stages: ["widen", "theirs"],
    followUp: "With what?",
    listenFor: "Who carries newcomers here. Thank that person.",
  },
  {
    id: "old-team",
    text: "What did your last team do better than we do?",
    theme: "learning",
    stages: ["widen", "yours"],
    followUp: "What would it take here?",
    listenFor: "An idea, and the courage to say it.",
  },
  {
    id: "access",
    text: "Which access or tool did you miss this week?",
    theme: "support",
    stages: ["promises", "theirs"],
    followUp: "Who was asked for it?",
    listenFor: "A hurdle you can remove today.",
  },
  {
    id: "odd-custom",
    text: "Which of our customs still seems odd to you today?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What do you think it is for?",
    listenFor: "Something you have stopped seeing.",
  },
  {
    id: "first-solo",
    text: "Which task do you want to do alone next week?",
    theme: "strength",
    stages: ["benchmarks", "goals"],
    followUp: "Where should I be meanwhile?",
    listenFor: "How much rope they want.",
  },
]);
