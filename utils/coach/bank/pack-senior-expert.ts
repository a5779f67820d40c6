/** For an expert who does not want to climb. */
import { ofPack } from "../question";

export const seniorExpert = ofPack("senior-expert", [
  {
    id: "month-of-study",
    text: "Which problem here would you study for a month?",
    theme: "direction",
    stages: ["direction", "theirs"],
    followUp: "What would the rest of us have from it?",
    listenFor: "Depth as a path of its own.",
  },
  {
    id: "only-you",
    text: "What landed on your desk this month because only you can?",
    theme: "drain",
    stages: ["energy", "theirs"],
    followUp: "Is that an honour or a burden by now?",
    listenFor: "Where expertise has turned into a bottleneck.",
  },
  {
    id: "heir",
    text: "Who could take over your oldest system next year?",
    theme: "people",
    stages: ["widen", "yours"],
    followUp: "What would you show them first?",
    listenFor: "Whether letting go feels like loss or relief.",
  },
  {
    id: "asked-late",
    text: "Where was your advice asked too late this year?",
    theme: "conditions",
    stages: ["widen", "theirs"],
    followUp: "When should it have been?",
    listenFor: "More say, without a title.",
  },
  {
    id: "give-back",
    text: "Which duty would you hand back this year?",
    theme: "more-or-less",
    stages: ["widen", "theirs"],
    followUp: "To whom?",
    listenFor: "A lighter job. It is a real way to grow.",
  },
  {
    id: "left-friday",
    text: "What would be lost if you left on Friday?",
    theme: "strength",
    stages: ["energy", "yours"],
    followUp: "Where could it be kept?",
    listenFor: "Pride and worry mixed. Take both seriously.",
  },
  {
    id: "field-changed",
    text: "Which corner of your field changed most this year?",
    theme: "learning",
    stages: ["widen", "since"],
    followUp: "What would you like to see for yourself?",
    listenFor: "Learning at the edge, where courses do not reach.",
  },
  {
    id: "craft-day",
    text: "When did you last have a whole day for the craft?",
    theme: "conditions",
    stages: ["energy", "theirs"],
    followUp: "What would it take to have one each month?",
    listenFor: "Time, the currency of experts.",
  },
]);
