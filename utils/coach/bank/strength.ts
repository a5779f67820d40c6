/** What people come to them for. Told by moments, never by labels. */
import { ofTheme } from "../question";

export const strength = ofTheme(
  "strength",
  ["energy", "widen", "yours"],
  [
    {
      id: "came-to-you",
      text: "What did people come to you for last month?",
      followUp: "Which of those did you like being asked?",
      listenFor: "The gap between what they are asked for and what they enjoy.",
    },
    {
      id: "easy-for-you",
      text: "Which task this month was easy for you and hard for others?",
      followUp: "How did you learn to do it like that?",
      listenFor: "A skill they no longer see because it comes without effort.",
    },
    {
      id: "turned",
      text: "Which meeting this month took a turn because of you?",
      followUp: "What exactly did you say or do?",
      listenFor: "A move they could make on purpose next time.",
    },
    {
      id: "rescued",
      text: "Tell me about the last time you rescued something here.",
      followUp: "What did you see that the others had missed?",
      listenFor: "How they think when it is urgent.",
    },
    {
      id: "asked-by-name",
      text: "Who asked for you by name this quarter, and why?",
      followUp: "Would you want to be asked that more often?",
      listenFor: "A reputation, wanted or not.",
    },
    {
      id: "borrowed",
      text: "Which of your files or tricks did others borrow this month?",
      followUp: "What would it take to make it theirs?",
      listenFor: "Something worth teaching to more people.",
    },
    {
      id: "stayed-calm",
      text: "When did others get nervous last month while you stayed calm?",
      followUp: "What were you paying attention to?",
      listenFor: "A steadiness that could lead something small.",
    },
    {
      id: "spotted-first",
      text: "What did you spot last week before others did?",
      followUp: "What gave it away?",
      listenFor: "An eye for numbers, for people, for risk.",
    },
    {
      id: "explained-twice",
      text: "What did you explain more than once this month?",
      followUp: "How has your explanation changed since the first time?",
      listenFor: "A teacher at work. It could be written down or shown.",
    },
    {
      id: "unused",
      text: "Which of your skills did no task use this month?",
      followUp: "Where might it be missing here?",
      listenFor: "A talent lying idle that costs nothing to wake.",
    },
    {
      id: "half-time",
      text: "Which job took you half the usual time last month?",
      followUp: "Where does the speed come from?",
      listenFor: "A method. Ask whether it is theirs alone.",
    },
    {
      id: "met",
      text: "Which two of your skills met in last month's work?",
      followUp: "How rare is that pair here?",
      listenFor: "A mixture that few others have.",
    },
    {
      id: "waved-away",
      text: "Which compliment this year did you wave away too quickly?",
      followUp: "What if it were simply true?",
      listenFor: "What they treat as nothing special.",
    },
    {
      id: "no-cover",
      text: "Which of your tasks could nobody cover during your last holiday?",
      followUp: "Who could learn it first?",
      listenFor: "A strength and a risk at once. A reason to coach somebody.",
    },
  ],
);
