/** Time that flew, work taken up unasked, thoughts that would not go away. */
import { ofTheme } from "../question";

export const excitement = ofTheme(
  "excitement",
  ["energy", "theirs"],
  [
    {
      id: "time-flew",
      text: "Which task last week made two hours feel like twenty minutes?",
      followUp: "What were your hands doing when it went well?",
      listenFor: "The activity itself, not the project's name.",
    },
    {
      id: "unasked",
      text: "What did you do last month that nobody had asked for?",
      followUp: "What made you start?",
      listenFor: "An itch they keep scratching. It often points at a stretch task.",
    },
    {
      id: "kept-thinking",
      text: "Which problem from this month followed you home in a good way?",
      followUp: "What were you turning over?",
      listenFor: "The kind of puzzle: people, numbers, words, machines.",
    },
    {
      id: "looked-forward",
      text: "Which appointment this week were you glad to see in your calendar?",
      followUp: "What would have been lost without you in it?",
      listenFor: "Who was in the room, and what part they played.",
    },
    {
      id: "volunteer-again",
      text: "What would you volunteer for again from the past half year?",
      followUp: "What made you raise your hand?",
      listenFor: "The part they chose, not the part they were given.",
    },
    {
      id: "started-early",
      text: "When did you last start early because you wanted to?",
      followUp: "What were you keen to get to?",
      listenFor: "The first task of that day. It was no accident.",
    },
    {
      id: "told-at-home",
      text: "Which story from work did you tell at home last week?",
      followUp: "What made it worth telling?",
      listenFor: "Who the hero of the story was, and what they did.",
    },
    {
      id: "dug-deeper",
      text: "Which detail did you dig into further than needed this month?",
      followUp: "What were you hoping to find?",
      listenFor: "A subject that pulls them without a deadline.",
    },
    {
      id: "dull-hour",
      text: "Which dull hour last week was less dull than you expected?",
      followUp: "What made it bearable?",
      listenFor: "Conditions that help. The best moments alone give half the picture.",
    },
    {
      id: "two-moments",
      text: "Which two moments this quarter would you live through again?",
      followUp: "What do the two have in common?",
      listenFor: "The thread. Let them name it, and write down their word.",
    },
    {
      id: "said-yes",
      text: "Which request last month made you say yes at once?",
      followUp: "What did you know about it before they had finished asking?",
      listenFor: "The bait: the people, the puzzle, the audience.",
    },
    {
      id: "good-surprise",
      text: "What surprised you in a good way last month?",
      followUp: "What had you expected instead?",
      listenFor: "A talent or a taste that they had not counted on.",
    },
    {
      id: "energiser-since",
      text: "“{energiser}”: more, same or less of it since then?",
      fit: ["energiser"],
      kinds: ["career"],
      followUp: "What would bring back a bit more of it?",
      listenFor: "What took its place, and whether anybody meant that.",
    },
    {
      id: "energiser-again",
      text: "Which bit of “{energiser}” would you repeat next month?",
      fit: ["energiser"],
      followUp: "Who would have to agree?",
      listenFor: "The smallest piece that still carries the energy.",
    },
  ],
);
