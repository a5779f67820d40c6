import type { Guide } from "../../domain/guide";

/**
 * Here the user is the one who needs something: their own topics come first and get more than a third. News is kept
 * short, because it can be sent beforehand, and goes first when time is short; what presses their manager goes next.
 * The user's own growth has a fixed fifth: nobody else will put it on this agenda.
 */
export const myManager: Guide = {
  id: "my-manager",
  name: "With my manager",
  kind: "regular",
  purpose: "Your own 1-on-1: what you need, what they need, and how you grow.",
  stages: [
    {
      id: "yours",
      name: "Your topics",
      purpose: "What you need: a decision, a door, an opinion. The most important first.",
      prompt: "What do I need to leave this room with?",
      listenFor: "A yes without a day. Ask when.",
      minutesAt: { 30: 11, 45: 17, 60: 23, 90: 35 },
    },
    {
      id: "since",
      name: "News in short",
      purpose: "What moved since last time, in three sentences.",
      prompt: "Three sentences: done, stuck, next.",
      listenFor: "What they ask about. It shows what weighs on them.",
      minutesAt: { 30: 4, 45: 6, 60: 8, 90: 11 },
      droppable: 1,
    },
    {
      id: "theirs",
      name: "Their topics",
      purpose: "What is on their desk, and which part of it you could take.",
      prompt: "Which of your tasks this month could I take?",
      listenFor: "What they say twice. It is seldom about you.",
      minutesAt: { 30: 6, 45: 9, 60: 11, 90: 17 },
      droppable: 2,
    },
    {
      id: "goals",
      name: "Your own growth",
      purpose: "One goal of yours, and what they have seen of it.",
      prompt: "What have you seen of my goal since we last spoke?",
      listenFor: "An example. Praise without one is hard to use.",
      minutesAt: { 30: 6, 45: 8, 60: 12, 90: 18 },
    },
    {
      id: "promises",
      name: "Promises",
      purpose: "What each of you does, and by when. Write down their words.",
      prompt: "Let me say back what we agreed.",
      listenFor: "A promise that is not theirs alone to make.",
      minutesAt: { 30: 3, 45: 5, 60: 6, 90: 9 },
    },
  ],
};
