import type { Guide } from "../../domain/guide";

/**
 * A regular 1-on-1 with five minutes for growth, whatever its length: enough for one moment and one small change, too
 * short to be taken for the yearly conversation. The minutes come from the user's own topics first, then from all
 * others a little; the closing keeps its own.
 */
export const checkIn: Guide = {
  id: "check-in",
  name: "1-on-1 with a career check-in",
  kind: "regular",
  purpose: "Once a quarter: the usual 1-on-1 with five minutes for how they grow.",
  focus: "energy",
  stages: [
    {
      id: "theirs",
      name: "Their topics",
      purpose: "What they brought, first and in their order.",
      prompt: "What is most on your mind?",
      listenFor: "Something that keeps coming back. It may belong to the check-in.",
      minutesAt: { 30: 11, 45: 17, 60: 23, 90: 35 },
    },
    {
      id: "since",
      name: "Since last time",
      purpose: "What became of what you two spoke about.",
      prompt: "What moved since we last spoke, and what did not?",
      listenFor: "What stood still all quarter.",
      minutesAt: { 30: 4, 45: 6, 60: 8, 90: 12 },
    },
    {
      id: "energy",
      name: "Career check-in",
      purpose: "One moment of this quarter, and one thing to have more or less of in the next.",
      prompt: "Which moment this quarter would you like to have again?",
      listenFor: "A goal that has gone quiet, or something new that wants a place.",
      minutesAt: { 30: 5, 45: 5, 60: 5, 90: 5 },
    },
    {
      id: "yours",
      name: "Your topics",
      purpose: "What you brought. What can be written can be sent.",
      prompt: "Name one thing you saw them do, and what it changed.",
      listenFor: "Whether your news raises a question that they do not ask.",
      minutesAt: { 30: 3, 45: 7, 60: 10, 90: 16 },
      droppable: 1,
    },
    {
      id: "goals",
      name: "Goals",
      purpose: "Keep each goal, change it, or let it go for the next quarter.",
      prompt: "Keep it, change it, or let it go?",
      listenFor: "A goal that is only there because it was written down.",
      minutesAt: { 30: 4, 45: 6, 60: 8, 90: 13 },
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
