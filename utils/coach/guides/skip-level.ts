import type { Guide } from "../../domain/guide";

/**
 * Such talks are rare and go across a gap, so close to half of the time is the view from where they stand. What works
 * gets a fifth: without it the talk turns into a list of complaints. The user's own part is short, because every word
 * from two levels up weighs double, and it goes first when time is short. Closing gets more than in a regular 1-on-1:
 * nothing costs more trust than never hearing what became of it.
 */
export const skipLevel: Guide = {
  id: "skip-level",
  name: "Skip-level",
  kind: "regular",
  purpose: "With somebody whose own manager reports to you.",
  stages: [
    {
      id: "frame",
      name: "Why we meet",
      purpose: "Why you talk to them, and what you will and will not pass on.",
      prompt: "I am here to listen. Tell me what not to repeat.",
      listenFor: "Caution. It is sensible: the second answer has to be earned.",
      minutesAt: { 30: 3, 45: 4, 60: 5, 90: 7 },
    },
    {
      id: "theirs",
      name: "Their view",
      purpose: "What the work looks like from where they stand.",
      prompt: "What got in your way last month that I could move?",
      listenFor: "Facts about the work. Judging their manager has no place here.",
      minutesAt: { 30: 13, 45: 20, 60: 27, 90: 42 },
    },
    {
      id: "energy",
      name: "What works",
      purpose: "Something that went well, and who deserves to be named for it.",
      prompt: "Whose work last month should I know about?",
      listenFor: "A name, and what that person did.",
      minutesAt: { 30: 6, 45: 9, 60: 12, 90: 17 },
      droppable: 2,
    },
    {
      id: "yours",
      name: "From your side",
      purpose: "One thing that is coming, and the reason for it.",
      prompt: "Say one thing that is coming, and why.",
      listenFor: "The question behind a polite nod.",
      minutesAt: { 30: 4, 45: 6, 60: 8, 90: 12 },
      droppable: 1,
    },
    {
      id: "promises",
      name: "What happens now",
      purpose: "What you will do with what you heard, and how they will know.",
      prompt: "This is what I will do, and when you will hear.",
      listenFor: "Anything they want to take back. Let them.",
      minutesAt: { 30: 4, 45: 6, 60: 8, 90: 12 },
    },
  ],
};
