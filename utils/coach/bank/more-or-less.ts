/** What they want more of, and what less. */
import { ofTheme } from "../question";

export const moreOrLess = ofTheme(
  "more-or-less",
  ["widen", "energy", "theirs"],
  [
    {
      id: "move-an-hour",
      text: "Between which two tasks would you move one hour next week?",
      followUp: "What stands in the way of doing that on Monday?",
      listenFor: "A swap that is small enough to try.",
    },
    {
      id: "double",
      text: "Which part of last week would you like twice as often?",
      followUp: "What would have to shrink for it?",
      listenFor: "A task that can be given, not a mood.",
    },
    {
      id: "calendar-cut",
      text: "Which meeting next week could do without you?",
      followUp: "What would break if you did not go?",
      listenFor: "Time you can free with one message.",
    },
    {
      id: "missed",
      text: "Which task from last year do you miss doing?",
      followUp: "Where might it still exist here?",
      listenFor: "Something lost by a change nobody meant that way.",
    },
    {
      id: "trade",
      text: "Which task would you trade with a colleague for a month?",
      followUp: "What would you want in return?",
      listenFor: "Two wishes that fit together.",
    },
    {
      id: "half-as-long",
      text: "Which weekly task could be half as long from next week?",
      followUp: "What would we lose?",
      listenFor: "Polish that nobody asked for.",
    },
    {
      id: "once-a-month",
      text: "Which weekly task would be enough once a month?",
      followUp: "Who has to agree?",
      listenFor: "A rhythm that was set once and never looked at again.",
    },
    {
      id: "two-week-trial",
      text: "What could you try for two weeks from next Monday?",
      followUp: "How would you know whether to go on?",
      listenFor: "A test with an end. It is easier to start than a change.",
    },
    {
      id: "smaller-meeting",
      text: "Which recent meeting would have gone better with fewer people?",
      followUp: "Would you have stayed or left?",
      listenFor: "What size of room they work well in.",
    },
    {
      id: "one-more-day",
      text: "Where last month would you have liked one more day?",
      followUp: "What would you have done with it?",
      listenFor: "Care that the pace does not allow.",
    },
    {
      id: "keep-three",
      text: "Which task would you keep if you could keep just three?",
      followUp: "Which one would you give up last?",
      listenFor: "The order, and how fast the first one comes.",
    },
    {
      id: "room-for-energiser",
      text: "What would free one hour next week for “{energiser}”?",
      fit: ["energiser"],
      followUp: "Shall we block the hour now?",
      listenFor: "An hour in the calendar. Anything less will not happen.",
    },
    {
      id: "team-habit",
      text: "Which habit of our team would you drop first next month?",
      followUp: "What would you put in its place?",
      listenFor: "Something that others may want gone too.",
    },
    {
      id: "my-task",
      text: "Which task of mine would you try for a week?",
      fit: ["i-lead"],
      followUp: "What would you want to see first?",
      listenFor: "Curiosity about leading, or a wish to help you.",
    },
  ],
);
