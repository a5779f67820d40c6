/** Whom they learn from, and whom they teach. */
import { ofTheme } from "../question";

export const people = ofTheme(
  "people",
  ["widen", "benchmarks", "yours"],
  [
    {
      id: "sit-beside",
      text: "Whom would you like to sit beside for a day next month?",
      followUp: "What would you watch for?",
      listenFor: "A skill with a face. You may be able to make the introduction.",
    },
    {
      id: "could-teach",
      text: "Which task of yours could you teach a colleague next month?",
      followUp: "Who would get the most from it?",
      listenFor: "A first step into coaching others.",
    },
    {
      id: "copied",
      text: "What did you copy from a colleague this month?",
      followUp: "Do they know that you did?",
      listenFor: "A mentor who is one already, without the word.",
    },
    {
      id: "missing-person",
      text: "Whom did you need last month but hardly know?",
      followUp: "What would you have asked?",
      listenFor: "A door you could open.",
    },
    {
      id: "forgot-to-thank",
      text: "Whom did you forget to thank last month?",
      followUp: "What would you thank them for?",
      listenFor: "Help that flows unseen.",
    },
    {
      id: "useful-no",
      text: "Who disagreed with you last month in a useful way?",
      followUp: "What changed because of it?",
      listenFor: "Whom they trust enough to be contradicted by.",
    },
    {
      id: "newcomer",
      text: "Which newcomer could use an hour of yours next week?",
      followUp: "What would the hour be about?",
      listenFor: "Whether they light up at the thought.",
    },
    {
      id: "outside-help",
      text: "Who outside our team made your work better this quarter?",
      followUp: "Have they heard that from you?",
      listenFor: "A bridge worth walking more often.",
    },
    {
      id: "next-desk",
      text: "Whom would you pick for the desk beside yours next month?",
      followUp: "What rubs off on you there?",
      listenFor: "Company that makes them better.",
    },
    {
      id: "was-watched",
      text: "Who watched you work this month, and what did they see?",
      followUp: "What would you have wanted them to see?",
      listenFor: "How visible they are, and to whom.",
    },
    {
      id: "took-advice",
      text: "Whose advice did you take last month, and whose not?",
      followUp: "What made the difference?",
      listenFor: "What earns their trust.",
    },
    {
      id: "mentor-question",
      text: "Which one question would you ask a mentor next week?",
      followUp: "Who here could answer it?",
      listenFor: "A question that needs one coffee rather than a programme.",
    },
    {
      id: "passed-on",
      text: "What did you pass on to somebody this month?",
      followUp: "How did you notice that it landed?",
      listenFor: "Coaching that is happening already.",
    },
    {
      id: "missing-in-room",
      text: "Who was missing from your last important meeting?",
      followUp: "How could they be in the next one?",
      listenFor: "Sense for who has a stake.",
    },
  ],
);
