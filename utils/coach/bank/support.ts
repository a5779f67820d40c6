/** Recognition and help wanted from the user. */
import { ofTheme } from "../question";

export const support = ofTheme(
  "support",
  ["promises", "yours"],
  [
    {
      id: "stop-doing",
      text: "What did I do last month that made your work harder?",
      followUp: "What should I do instead, the next time?",
      listenFor: "The polite version. Thank them, then ask for the other one.",
    },
    {
      id: "introduce",
      text: "Which one person should I introduce you to this month?",
      followUp: "What shall I say about you?",
      listenFor: "A door that opens with one message of yours.",
    },
    {
      id: "back-you-up",
      text: "In which meeting last month should I have backed you up?",
      fit: ["i-lead"],
      followUp: "What would you have wanted me to say?",
      listenFor: "A place where their voice carries less than it should.",
    },
    {
      id: "off-your-list",
      text: "What is one thing I could take off your list tomorrow?",
      fit: ["i-lead"],
      followUp: "Who has to be told?",
      listenFor: "Something that you can decide on the spot.",
    },
    {
      id: "told-late",
      text: "When did you last learn something later than you should have?",
      followUp: "Who knew before you?",
      listenFor: "A channel to open. Promise only what you can keep up.",
    },
    {
      id: "thanks-that-landed",
      text: "Which thank-you from me this year reached you?",
      followUp: "What made that one count?",
      listenFor: "In public or in private, for the effort or for the result.",
    },
    {
      id: "decision-needed",
      text: "Which decision do you need from me this week?",
      followUp: "What have you decided yourself already?",
      listenFor: "Something that waits on you. Decide now if you can.",
    },
    {
      id: "say-no",
      text: "Which no should I say for you next week?",
      fit: ["i-lead"],
      followUp: "Who will not like it?",
      listenFor: "Shelter you can give cheaply.",
    },
    {
      id: "freed-day",
      text: "Which task would go first if I freed one day next month?",
      fit: ["i-lead"],
      followUp: "What would you use the day for?",
      listenFor: "Time: the support that costs you something.",
    },
    {
      id: "feedback-wanted",
      text: "On which piece of last week's work do you want feedback?",
      followUp: "From me, or from somebody else?",
      listenFor: "Where they are unsure. Be exact, and be kind.",
    },
    {
      id: "name-forward",
      text: "For which project next quarter should I put your name forward?",
      fit: ["i-lead"],
      followUp: "Which sentence should I say about you?",
      listenFor: "A sentence you can really say. Say it to them first.",
    },
    {
      id: "not-asked",
      text: "What did I not ask you this year that I should have?",
      followUp: "What would you have answered?",
      listenFor: "The topic you both step round.",
    },
    {
      id: "do-again",
      text: "What did I do this quarter that I should do again?",
      followUp: "When would it help next?",
      listenFor: "Support that works, so that you can repeat it.",
    },
    {
      id: "by-friday",
      text: "What should I do for you before next Friday?",
      followUp: "How will you see that I did it?",
      listenFor: "One promise of yours, with a day.",
    },
    {
      id: "notes",
      text: "Which topic should stay out of my notes today?",
      stages: ["frame"],
      kinds: ["career"],
      followUp: "Where may I write, and who may see it?",
      listenFor: "A limit. Keep it to the letter.",
    },
    {
      id: "must-have",
      text: "Which topic today must not run out of time?",
      stages: ["frame", "theirs"],
      followUp: "Shall we begin with it?",
      listenFor: "The reason they came. Move the agenda for it.",
    },
  ],
);
