import type { Guide } from "../../domain/guide";

/**
 * Recall comes before forecast: a person who has just told two real moments has something to build a goal on.
 * That is why energy gets the largest share, and why direction, which is optional, gets nothing in half an hour.
 */
export const career: Guide = {
  id: "career",
  name: "Career conversation",
  kind: "career",
  purpose: "Once a year: what they want from their work, and what you will do for it.",
  stages: [
    {
      id: "frame",
      name: "Frame",
      purpose: "Say what this is: no rating, no pay. What gets written down, and who sees it.",
      prompt: "No rating today. This is about the work you want.",
      listenFor: "A worry about where the notes go. Answer it before you go on.",
      minutesAt: { 30: 2, 45: 3, 60: 5, 90: 5 },
    },
    {
      id: "energy",
      name: "Energy and pride",
      purpose: "Two or three real moments since you last talked, one of them a dull one.",
      prompt: "Ask for one moment. Then wait.",
      listenFor: "A task, a place or a person rather than a mood. Write down their own words.",
      minutesAt: { 30: 9, 45: 12, 60: 15, 90: 22 },
    },
    {
      id: "widen",
      name: "Widen",
      purpose: "Ways to grow here that need no new title: people, practice, learning, a lighter job.",
      prompt: "Which of these would be worth trying first?",
      listenFor: "What they lean towards, and what they only name to be polite.",
      minutesAt: { 30: 4, 45: 6, 60: 8, 90: 13 },
      droppable: 2,
    },
    {
      id: "direction",
      name: "Direction",
      purpose: "A theme or a picture, only if there is one. None for now is a full answer.",
      prompt: "Whose work made you curious lately? None is fine too.",
      listenFor: "A kind of problem or people, more than the name of a job.",
      minutesAt: { 30: 0, 45: 5, 60: 7, 90: 12 },
      droppable: 1,
    },
    {
      id: "benchmarks",
      name: "Benchmarks",
      purpose: "One or two things that happen again and again, which both of you could see.",
      prompt: "What would I see, how often, and from when?",
      listenFor: "Whether there will be a next time. If not, it is a step: keep it as one.",
      minutesAt: { 30: 8, 45: 10, 60: 12, 90: 18 },
    },
    {
      id: "ladder",
      name: "Ladder",
      purpose: "One sentence for each benchmark: what it builds, and what needs that.",
      prompt: "What does this make possible by the end of the year?",
      listenFor: "A link in their words. A hole is worth naming, and may stay open.",
      minutesAt: { 30: 3, 45: 4, 60: 6, 90: 10 },
    },
    {
      id: "promises",
      name: "Promises and date",
      purpose: "Theirs, then at least one of yours, then the day you look again.",
      prompt: "Here is what I will do for you, and by when.",
      listenFor: "Something only you can do: speak up, introduce, make time or money free.",
      minutesAt: { 30: 4, 45: 5, 60: 7, 90: 10 },
    },
  ],
};
