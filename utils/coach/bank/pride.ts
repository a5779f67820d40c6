/** A result, a hard choice, help given. */
import { ofTheme } from "../question";

export const pride = ofTheme(
  "pride",
  ["energy", "since"],
  [
    {
      id: "show-a-friend",
      text: "Which piece of work from this month would you show a friend?",
      followUp: "Which corner of it would you point at first?",
      listenFor: "What they call good work, in their own words.",
    },
    {
      id: "hard-choice",
      text: "Which hard decision this quarter are you glad you made?",
      followUp: "What would have been the easy way out?",
      listenFor: "A principle they paid something for.",
    },
    {
      id: "nobody-noticed",
      text: "What did you do well last month that nobody noticed?",
      followUp: "Who should know about it?",
      listenFor: "Quiet work that you could make visible.",
    },
    {
      id: "help-given",
      text: "Whom did you help last week, and what changed for them?",
      followUp: "How did you know that it helped?",
      listenFor: "Teaching, rescuing or clearing the way: three different strengths.",
    },
    {
      id: "first-time",
      text: "What did you do for the first time this quarter?",
      followUp: "What would you do differently the second time?",
      listenFor: "A stretch they have already survived.",
    },
    {
      id: "kept-word",
      text: "Which promise to somebody were you glad to keep this month?",
      followUp: "What made it hard to keep?",
      listenFor: "Whom they feel they owe something.",
    },
    {
      id: "earned-praise",
      text: "Which praise this month did you find well earned?",
      followUp: "And which praise did you not believe?",
      listenFor: "Their own yardstick, as opposed to yours.",
    },
    {
      id: "put-right",
      text: "What went wrong this quarter that you put right?",
      followUp: "What did you do in the first hour?",
      listenFor: "Calm, speed or care. Name what you heard.",
    },
    {
      id: "right-no",
      text: "When did you last say no, and were glad of it?",
      followUp: "What did the no protect?",
      listenFor: "Something that matters more to them than being liked.",
    },
    {
      id: "small-detail",
      text: "Which small detail did you get right last week?",
      followUp: "Who would have noticed if you had not?",
      listenFor: "Craft. It is seldom praised and often the point.",
    },
    {
      id: "runs-better",
      text: "What runs better than a year ago because of you?",
      followUp: "How could somebody else tell?",
      listenFor: "Evidence that they could show. It belongs in their own notes.",
    },
    {
      id: "fingerprints",
      text: "Which team result this quarter has your fingerprints on it?",
      followUp: "Where exactly are they?",
      listenFor: "How they see their part beside the others'.",
    },
    {
      id: "spoke-up",
      text: "For whom did you speak up this quarter?",
      followUp: "What happened then?",
      listenFor: "Whose side they take when it costs something.",
    },
    {
      id: "thanked-for",
      text: "What were you thanked for this month, and by whom?",
      followUp: "Was it the thing you would have picked?",
      listenFor: "A gap between what is praised and what they value.",
    },
  ],
);
