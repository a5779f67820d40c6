/** Classes, certificates and conferences, and what happens after them. */
import { ofTheme } from "../question";

export const formalLearning = ofTheme(
  "formal-learning",
  ["widen", "benchmarks", "goals"],
  [
    {
      id: "used-since",
      text: "What from your last course did you use this month?",
      followUp: "What did you mean to use and have not?",
      listenFor: "The distance between the class and the desk.",
    },
    {
      id: "pick-one",
      text: "Which one course or event next quarter is worth your time?",
      followUp: "What would you do every week afterwards?",
      listenFor: "The repeating part. The course itself is only a step.",
    },
    {
      id: "teach-back",
      text: "What from the last workshop could you show the team?",
      followUp: "How would you do it in ten minutes?",
      listenFor: "Whether it stuck: people can teach what stuck.",
    },
    {
      id: "instead-of-course",
      text: "Which task next month could teach you more than a course?",
      followUp: "Who should look over your shoulder while you do it?",
      listenFor: "Practice that can start now and costs nothing.",
    },
    {
      id: "opens",
      text: "Which task would a certificate this year open up for you?",
      followUp: "Is the paper needed, or only the skill?",
      listenFor: "The door behind the paper.",
    },
    {
      id: "wasted",
      text: "Which part of your last training was a waste?",
      followUp: "What would have saved it?",
      listenFor: "How they like to be taught.",
    },
    {
      id: "brought-back",
      text: "What did you bring back from the last event you attended?",
      followUp: "What became of it?",
      listenFor: "One idea that is still alive.",
    },
    {
      id: "replace-course",
      text: "What would you teach instead of the last mandatory course?",
      followUp: "Who here could teach it?",
      listenFor: "A subject they could carry themselves.",
    },
    {
      id: "training-day",
      text: "If one training day fell free next month, what fills it?",
      followUp: "What would I see the week after?",
      listenFor: "A use, not a topic.",
    },
    {
      id: "tempting",
      text: "Who here took a course last year that tempts you?",
      followUp: "What do they do now that they could not do before?",
      listenFor: "A real effect seen up close.",
    },
    {
      id: "first-use",
      text: "Where would you use a new course in its first week?",
      followUp: "What must be ready for that?",
      listenFor: "A place to practise. Without one, it can wait.",
    },
    {
      id: "changed-habit",
      text: "Which book, talk or video this year changed a habit?",
      followUp: "What do you do now instead?",
      listenFor: "Learning that needs no budget.",
    },
    {
      id: "halfway",
      text: "Which course did you stop halfway this year, and where?",
      followUp: "What would you need to finish, or to let it go?",
      listenFor: "Time, level or usefulness. Letting go is fine.",
    },
    {
      id: "refresh",
      text: "Which topic from last year's training would you refresh first?",
      followUp: "What would an hour with a colleague do for it?",
      listenFor: "A light repair in the place of a new course.",
    },
  ],
);
