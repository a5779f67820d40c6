import type { Guide } from "../../domain/guide";

/**
 * The person before the work: their story gets a third of the time, so that it is not cut short, and a good day and
 * the way of working together get a fifth each, because both are easier to ask for now than ever again. Somebody who
 * was handed over has seen managers come and go: the user speaks of themselves only in the frame. There is nothing to
 * follow up yet, so there is neither a look back nor a goal. When time is short, ways of working can wait for the
 * second meeting, then the good day.
 */
export const firstOneOnOne: Guide = {
  id: "first-one-on-one",
  name: "First 1-on-1",
  kind: "regular",
  purpose: "With somebody new, or somebody whom another manager led before.",
  stages: [
    {
      id: "frame",
      name: "What this is",
      purpose: "How often you meet, whose time it is, what gets written down.",
      prompt: "This time is yours. I will mostly listen today.",
      listenFor: "What they were used to. Keep what worked.",
      minutesAt: { 30: 4, 45: 5, 60: 6, 90: 8 },
    },
    {
      id: "theirs",
      name: "Their story",
      purpose: "How they came here, what they are at, what they want you to know first.",
      prompt: "What should I know about your work before anything else?",
      listenFor: "What they are proud of, and what they expect you to change.",
      minutesAt: { 30: 10, 45: 15, 60: 20, 90: 31 },
    },
    {
      id: "energy",
      name: "A good day",
      purpose: "One recent day that went well, and one that did not.",
      prompt: "Tell me about the last day that went really well.",
      listenFor: "The conditions: people, pace, place, having a say.",
      minutesAt: { 30: 6, 45: 10, 60: 14, 90: 21 },
      droppable: 2,
    },
    {
      id: "working",
      name: "Working together",
      purpose: "How each of you likes to be asked, told, thanked and corrected.",
      prompt: "How was the last feedback given that really helped you?",
      listenFor: "A rule that you can keep. Write it down in their words.",
      minutesAt: { 30: 6, 45: 10, 60: 13, 90: 20 },
      droppable: 1,
    },
    {
      id: "promises",
      name: "Promises",
      purpose: "One thing you do this week, and one question you take away.",
      prompt: "What is one thing I can clear for you this week?",
      listenFor: "A small wish. Granting it says more than the whole talk.",
      minutesAt: { 30: 4, 45: 5, 60: 7, 90: 10 },
    },
  ],
};
