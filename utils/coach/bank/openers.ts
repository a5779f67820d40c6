/** First lines of a regular 1-on-1: broad on purpose, because they hand over the floor. */
import { ofOpeners } from "../question";

export const openers = ofOpeners([
  {
    id: "mind",
    text: "What is on your mind?",
    theme: "conditions",
    followUp: "What else?",
    listenFor: "The second thing they say.",
  },
  {
    id: "start",
    text: "Where would you like to start?",
    theme: "more-or-less",
    followUp: "What makes that the first thing?",
    listenFor: "What is urgent, and what only feels so.",
  },
  {
    id: "be-sure",
    text: "What should we be sure to talk about?",
    theme: "support",
    followUp: "How much time does it need?",
    listenFor: "The thing they might not raise by themselves.",
  },
  {
    id: "arriving",
    text: "How are you arriving today?",
    theme: "drain",
    followUp: "What would help you to be here?",
    listenFor: "Whether now is a good moment at all.",
  },
  {
    id: "attention",
    text: "What has been taking up your attention?",
    theme: "excitement",
    followUp: "Do you want an ear, an idea or a decision?",
    listenFor: "What they want from you. Ask before you help.",
  },
  {
    id: "useful",
    text: "How can we make good use of this half hour?",
    theme: "follow-through",
    followUp: "What would be a waste of it?",
    listenFor: "Their agenda, in the place of yours.",
  },
]);
