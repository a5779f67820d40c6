/** The latest thing learned, and where they are stuck. */
import { ofTheme } from "../question";

export const learning = ofTheme(
  "learning",
  ["widen", "benchmarks", "since"],
  [
    {
      id: "newest-trick",
      text: "What is the newest thing you taught yourself for a task?",
      followUp: "Where did you find it?",
      listenFor: "How they learn: by reading, asking, trying, watching.",
    },
    {
      id: "stuck",
      text: "Where did you get stuck last week, and for how long?",
      followUp: "What would have got you out in half the time?",
      listenFor: "One missing piece of knowledge, or one missing person.",
    },
    {
      id: "mistake",
      text: "Which mistake this quarter taught you the most?",
      followUp: "What do you do differently since?",
      listenFor: "A changed habit. That is a benchmark already half made.",
    },
    {
      id: "redo",
      text: "Which piece of last month's work would you do differently today?",
      followUp: "What do you know now that you did not know then?",
      listenFor: "Learning that they have not named yet.",
    },
    {
      id: "good-question",
      text: "What did you ask last week that you were glad you asked?",
      followUp: "What had kept you from asking sooner?",
      listenFor: "How safe it is to ask here.",
    },
    {
      id: "watched",
      text: "Whose way of working did you watch closely this month?",
      followUp: "What will you try yourself?",
      listenFor: "A model close at hand, with no programme needed.",
    },
    {
      id: "dropped-habit",
      text: "Which old habit did you drop this year?",
      followUp: "What made it possible?",
      listenFor: "How change works for them. Use the same way again.",
    },
    {
      id: "next-gap",
      text: "Which task next quarter will you need to learn something for?",
      followUp: "What is the first hour of that learning?",
      listenFor: "A reason to learn with a day attached.",
    },
    {
      id: "read",
      text: "What did you read this month that changed how you work?",
      followUp: "Who else should read it?",
      listenFor: "Whether ideas reach their desk, and how.",
    },
    {
      id: "wrong-guess",
      text: "Which guess of yours turned out wrong last month?",
      followUp: "What had you relied on?",
      listenFor: "Ease in saying it. That ease is worth protecting.",
    },
    {
      id: "two-mornings",
      text: "What would you practise next month with two free Friday mornings?",
      followUp: "What would be visible at the end of the second?",
      listenFor: "A practice that can be made regular.",
    },
    {
      id: "easier-now",
      text: "Which task this month felt easier than the last time?",
      followUp: "What did you do in between?",
      listenFor: "Progress that they can feel. Say it aloud.",
    },
    {
      id: "acted-on",
      text: "Which feedback this quarter did you act on, and how?",
      followUp: "Which did you leave aside, and why?",
      listenFor: "Whose feedback counts.",
    },
    {
      id: "tell-yourself",
      text: "What do you know today that would have helped last year?",
      followUp: "Who is now where you were then?",
      listenFor: "Something to pass on.",
    },
  ],
);
