/** For somebody early in their working life. */
import { ofPack } from "../question";

export const earlyCareer = ofPack("early-career", [
  {
    id: "right-size",
    text: "Which task this month was just the right size?",
    theme: "learning",
    stages: ["energy", "since"],
    followUp: "What made it so?",
    listenFor: "How big the next one can be.",
  },
  {
    id: "emails",
    text: "Whose emails this month did you read to learn from?",
    theme: "people",
    stages: ["widen", "yours"],
    followUp: "What did you take over?",
    listenFor: "Models they chose themselves.",
  },
  {
    id: "too-easy",
    text: "Which task this month was too easy for you?",
    theme: "more-or-less",
    stages: ["energy", "theirs"],
    followUp: "What would make it harder in a good way?",
    listenFor: "Boredom that they are too polite to name.",
  },
  {
    id: "went-fine",
    text: "What made you nervous last week that went fine?",
    theme: "pride",
    stages: ["energy", "since"],
    followUp: "What did you do just before?",
    listenFor: "Courage, with the evidence beside it.",
  },
  {
    id: "taste",
    text: "Which two jobs here would you taste for a day next year?",
    theme: "direction",
    stages: ["direction", "widen", "theirs"],
    followUp: "What do you want to find out?",
    listenFor: "A trial in the place of a choice.",
  },
  {
    id: "friend",
    text: "How did you explain your work to a friend last time?",
    theme: "excitement",
    stages: ["energy", "theirs"],
    followUp: "Which part did they find odd?",
    listenFor: "The story they tell about themselves.",
  },
  {
    id: "without-why",
    text: "What did you do this month without knowing why?",
    theme: "learning",
    stages: ["widen", "theirs"],
    followUp: "Whom could you have asked?",
    listenFor: "A missing reason that you can give.",
  },
]);
