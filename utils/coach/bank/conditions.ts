/** Choice, place and pace. */
import { ofTheme } from "../question";

export const conditions = ofTheme(
  "conditions",
  ["widen", "energy", "theirs"],
  [
    {
      id: "best-hour",
      text: "At which hour yesterday did you do your best work?",
      followUp: "What was around you, and what was not?",
      listenFor: "A time of day or a place that you can protect.",
    },
    {
      id: "decide-alone",
      text: "Which decision last month should have been yours alone?",
      fit: ["i-lead"],
      followUp: "What would I have needed to know to let go of it?",
      listenFor: "A wish for more say, and where it is safe to give it.",
    },
    {
      id: "interrupted",
      text: "What interrupted you most often last week?",
      followUp: "Which of those could wait for a fixed hour?",
      listenFor: "A habit of the team rather than one person's fault.",
    },
    {
      id: "overtime",
      text: "When did you last stay late, and what kept you?",
      followUp: "Did you want to, or did you have to?",
      listenFor: "Want or have to. Write down only what you agree to change.",
    },
    {
      id: "best-place",
      text: "Where did you work best last week, and on what?",
      followUp: "Could that task always have that place?",
      listenFor: "A match of task and place.",
    },
    {
      id: "deadlines",
      text: "Which deadline this month was too tight, and which too loose?",
      followUp: "Who set them?",
      listenFor: "What pace brings out good work.",
    },
    {
      id: "quiet-hours",
      text: "When last week did you get two hours without interruption?",
      followUp: "What did you get done in them?",
      listenFor: "Whether it was luck or a plan.",
    },
    {
      id: "suspend-rule",
      text: "Which rule would you suspend for a month to see what happens?",
      followUp: "What are you sure would not happen?",
      listenFor: "A freedom that costs little.",
    },
    {
      id: "slow-tool",
      text: "Which tool slowed you down most this week?",
      followUp: "What do you do to get round it?",
      listenFor: "A repair that you can ask for.",
    },
    {
      id: "heard-late",
      text: "Which plan this quarter did you hear of too late?",
      followUp: "When would have been early enough?",
      listenFor: "A list they are not on.",
    },
    {
      id: "other-order",
      text: "Which task last week would you have done in another order?",
      followUp: "Who decides on the order?",
      listenFor: "Say over their own day.",
    },
    {
      id: "together-alone",
      text: "Which day last week was better spent together than alone?",
      followUp: "What made the difference?",
      listenFor: "Which work wants company.",
    },
    {
      id: "real-break",
      text: "When did you last take a real break at work?",
      followUp: "What made it possible?",
      listenFor: "What you yourself do on such days. They copy it.",
    },
    {
      id: "four-days",
      text: "What would you drop if next week had only four days?",
      followUp: "Why do we do it in the other weeks?",
      listenFor: "What they find pointless but do for you.",
    },
  ],
);
