import type { Guide } from "../../domain/guide";

/**
 * The meeting belongs to the other person: their topics come first and get two fifths of the time, so that they are
 * never what falls off the end. The user's own get a fifth. What was said last time and the goals together get three
 * tenths, because follow-through is what usually fails. The rest closes with promises. When time is short the user's
 * own topics go first, then the goals: both can wait for the next time.
 */
export const regular: Guide = {
  id: "regular",
  name: "Regular 1-on-1",
  kind: "regular",
  purpose: "The usual one: their topics, yours, goals and promises.",
  stages: [
    {
      id: "theirs",
      name: "Their topics",
      purpose: "What they brought, first and in their order.",
      prompt: "What is most on your mind?",
      listenFor: "The second thing they say. The first is often the news.",
      minutesAt: { 30: 12, 45: 18, 60: 24, 90: 36 },
    },
    {
      id: "since",
      name: "Since last time",
      purpose: "What became of what you two spoke about.",
      prompt: "What moved since we last spoke, and what did not?",
      listenFor: "Anything that stopped quietly, and who could set it going again.",
      minutesAt: { 30: 4, 45: 7, 60: 9, 90: 13 },
    },
    {
      id: "yours",
      name: "Your topics",
      purpose: "What you brought: news they need, one thing you saw them do.",
      prompt: "Name one thing you saw them do, and what it changed.",
      listenFor: "Whether your news raises a question that they do not ask.",
      minutesAt: { 30: 6, 45: 9, 60: 12, 90: 18 },
      droppable: 1,
    },
    {
      id: "goals",
      name: "Goals",
      purpose: "A short look at each goal: kept this time, missed, or changed.",
      prompt: "What helped it this time, or got in the way?",
      listenFor: "A goal that no longer fits. Changing it is a good outcome.",
      minutesAt: { 30: 5, 45: 7, 60: 9, 90: 14 },
      droppable: 2,
    },
    {
      id: "promises",
      name: "Promises",
      purpose: "Who does what, and by when.",
      prompt: "What will each of us do before we meet again?",
      listenFor: "A promise without a day. Ask for one.",
      minutesAt: { 30: 3, 45: 4, 60: 6, 90: 9 },
    },
  ],
};
