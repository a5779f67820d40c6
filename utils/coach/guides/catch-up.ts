import type { Guide, Stage } from "../../domain/guide";

/**
 * Written alone after a talk in person, in about two minutes, so minutes only say what matters: their words get most,
 * because they fade first, then promises, then goals, and one line for next time. The shares are the same at every
 * length.
 */
const shares = {
  words: { 30: 12, 45: 18, 60: 24, 90: 36 },
  goals: { 30: 6, 45: 9, 60: 12, 90: 18 },
  promises: { 30: 8, 45: 12, 60: 16, 90: 24 },
  next: { 30: 4, 45: 6, 60: 8, 90: 12 },
};

const words = {
  name: "Their words",
  purpose: "Two or three things that they said, as they said them.",
  prompt: "What did they say that you do not want to lose?",
  listenFor: "Your own reading of it. Keep it apart from their words.",
  minutesAt: shares.words,
};

const closing: readonly Stage[] = [
  {
    id: "promises",
    name: "Promises",
    purpose: "Yours first, each with a day, then theirs.",
    prompt: "What did you say you would do, and by when?",
    listenFor: "A half-sentence such as “I will see”. They heard a promise.",
    minutesAt: shares.promises,
  },
  {
    id: "next",
    name: "Next time",
    purpose: "One line to begin with when you meet again.",
    prompt: "What will you ask first next time?",
    listenFor: "What you did not dare to ask today.",
    minutesAt: shares.next,
  },
];

/** After a regular 1-on-1 without the guide at hand. */
export const catchUp: Guide = {
  id: "catch-up",
  name: "Catch-up after a talk",
  kind: "regular",
  purpose: "Two minutes on your own, after a 1-on-1 in person.",
  alone: true,
  stages: [
    { id: "theirs", ...words },
    {
      id: "goals",
      name: "Goals",
      purpose: "What was kept, changed or agreed.",
      prompt: "Which goal came up, and was it kept?",
      listenFor: "A goal that nobody mentioned. That is news, too.",
      minutesAt: shares.goals,
    },
    ...closing,
  ],
};

/** After a career conversation, which still counts as one. */
export const careerCatchUp: Guide = {
  id: "career-catch-up",
  name: "Catch-up after a career conversation",
  kind: "career",
  purpose: "Two minutes on your own, after a career conversation in person.",
  alone: true,
  stages: [
    { id: "energy", ...words },
    {
      id: "benchmarks",
      name: "Benchmarks",
      purpose: "What will happen again and again, and when you two look at it.",
      prompt: "What did you agree to see, and how often?",
      listenFor: "Something you remember clearer than they said it.",
      minutesAt: shares.goals,
    },
    ...closing,
  ],
};
