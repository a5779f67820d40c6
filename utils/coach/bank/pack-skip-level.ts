/** For somebody whose manager reports to the user. */
import { ofPack } from "../question";

export const skipLevel = ofPack("skip-level", [
  {
    id: "know",
    text: "What should I know about your team's last month?",
    theme: "follow-through",
    stages: ["since", "energy"],
    followUp: "What would I misread from above?",
    listenFor: "Facts. Leave judging their manager out of it.",
  },
  {
    id: "no-sense",
    text: "Which decision from above made no sense to you this year?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What were you told about it?",
    listenFor: "A reason that got lost on the way down.",
  },
  {
    id: "between-teams",
    text: "What got stuck between two teams last month?",
    theme: "drain",
    stages: ["energy", "theirs"],
    followUp: "Who tried to loosen it?",
    listenFor: "A knot that needs somebody at your height.",
  },
  {
    id: "notice",
    text: "Whose work on your team deserves more notice this quarter?",
    theme: "people",
    stages: ["widen", "yours"],
    followUp: "What did they do?",
    listenFor: "Generosity, and a name to remember.",
  },
  {
    id: "my-rule",
    text: "Which rule of mine cost you time this month?",
    theme: "drain",
    stages: ["energy", "theirs"],
    followUp: "What did you do about it?",
    listenFor: "Your own part. Thank them.",
  },
  {
    id: "worth-copying",
    text: "What did your manager do this month that others should copy?",
    theme: "people",
    stages: ["widen", "yours"],
    followUp: "May I tell them that you said so?",
    listenFor: "Praise you can carry back.",
  },
  {
    id: "come-and-watch",
    text: "What should I come and watch next month?",
    theme: "support",
    stages: ["promises", "yours"],
    followUp: "When would be a good day?",
    listenFor: "Where the real work is.",
  },
]);
