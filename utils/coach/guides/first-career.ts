import type { Guide } from "../../domain/guide";

/**
 * There is nothing to follow up yet, so two fifths go to moments, which may reach back to before this job. Framing
 * gets more than usual, because nobody knows what kind of talk this is. One benchmark is enough, and no ladder: a
 * rung needs something to stand on. Direction is the first to go, then widening, as in the yearly conversation.
 */
export const firstCareer: Guide = {
  id: "first-career",
  name: "First career conversation",
  kind: "career",
  purpose: "The first time you talk about their work as a whole, however long you have known each other.",
  stages: [
    {
      id: "frame",
      name: "Frame",
      purpose: "Say why you ask, that nothing is decided today, and who will read what you write.",
      prompt: "This is new for both of us. Nothing gets decided today.",
      listenFor: "What they expect it to be. Earlier talks may have been about pay.",
      minutesAt: { 30: 4, 45: 5, 60: 6, 90: 8 },
    },
    {
      id: "energy",
      name: "Moments so far",
      purpose: "Two or three days that they liked, here or in an earlier job.",
      prompt: "Which day so far would you like to have again?",
      listenFor: "What those days have in common: a kind of task, of people, of pace.",
      minutesAt: { 30: 12, 45: 17, 60: 22, 90: 32 },
    },
    {
      id: "widen",
      name: "Ways to grow",
      purpose: "Show that growing has many forms here, and see which one makes them sit up.",
      prompt: "Which two of these would you try first?",
      listenFor: "Surprise. Many people have only ever been shown titles.",
      minutesAt: { 30: 5, 45: 7, 60: 10, 90: 15 },
      droppable: 2,
    },
    {
      id: "direction",
      name: "Direction",
      purpose: "Only if they have one. Say that having none yet is a full answer.",
      prompt: "Is there a direction already? None yet is fine.",
      listenFor: "What they want to get away from. That counts, too.",
      minutesAt: { 30: 0, 45: 4, 60: 7, 90: 12 },
      droppable: 1,
    },
    {
      id: "benchmarks",
      name: "One benchmark",
      purpose: "One thing only, small enough to be kept from next week on.",
      prompt: "What small thing could happen every week from now?",
      listenFor: "Whether it is theirs, or said to please you.",
      minutesAt: { 30: 5, 45: 7, 60: 9, 90: 14 },
    },
    {
      id: "promises",
      name: "Promises and date",
      purpose: "What you will do, and when you two talk about this again.",
      prompt: "This is what I take with me, and by when.",
      listenFor: "What they hoped for and did not ask.",
      minutesAt: { 30: 4, 45: 5, 60: 6, 90: 9 },
    },
  ],
};
