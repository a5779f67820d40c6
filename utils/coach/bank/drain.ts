/** What was put off, what they would hand over. */
import { ofTheme } from "../question";

export const drain = ofTheme(
  "drain",
  ["energy", "theirs"],
  [
    {
      id: "put-off",
      text: "Which task did you put off longest this month?",
      followUp: "What happens in the minute before you turn away from it?",
      listenFor: "Boring, unclear or frightening: each needs another remedy.",
    },
    {
      id: "hand-over",
      text: "Which one task would you hand over tomorrow if you could?",
      followUp: "Who might even like it?",
      listenFor: "Something that could really move, and what keeps it with them.",
    },
    {
      id: "tired-day",
      text: "Which day last week left you most tired, and by what?",
      followUp: "Was it the amount, or the kind?",
      listenFor: "Switching, waiting and conflict tire more than hours do.",
    },
    {
      id: "twice",
      text: "What did you have to do twice last month?",
      followUp: "Where did it go wrong the first time?",
      listenFor: "A gap between two people that you can close.",
    },
    {
      id: "empty-meeting",
      text: "Which meeting this month left you emptier than before?",
      followUp: "What would have made it worth the hour?",
      listenFor: "Their part in it: speaker, listener, decoration.",
    },
    {
      id: "waiting",
      text: "What did you wait for longest last week?",
      followUp: "Who had it all that time?",
      listenFor: "A queue you can shorten by asking once.",
    },
    {
      id: "costly-form",
      text: "Which rule or form cost you the most time this month?",
      followUp: "What is it meant to protect?",
      listenFor: "Whether it could be done once instead of each time.",
    },
    {
      id: "no-finish",
      text: "Which task last week came to you without a clear finish?",
      followUp: "When would you have called it done?",
      listenFor: "Briefs that stop halfway, some of them yours.",
    },
    {
      id: "sunday-thought",
      text: "Which Monday task do you already think about on Sunday?",
      followUp: "What would make it lighter by half?",
      listenFor: "Dread of a thing or of a person. Listen, and write down only what you change.",
    },
    {
      id: "unread",
      text: "Which report or list of yours does nobody read?",
      followUp: "Shall we stop it and see who asks?",
      listenFor: "An easy gift: something that can simply end.",
    },
    {
      id: "talk-put-off",
      text: "Which conversation have you put off since last month?",
      followUp: "What is the first sentence of it?",
      listenFor: "Whether they want advice, practice or company.",
    },
    {
      id: "switching",
      text: "How often did you switch tasks yesterday before noon?",
      followUp: "What pulled you away the most?",
      listenFor: "Pulls that come from the team's habits, yours included.",
    },
    {
      id: "vanish",
      text: "If one task vanished tomorrow, which would you not miss?",
      followUp: "Who would miss it?",
      listenFor: "A task that lives only because nobody asked.",
    },
    {
      id: "unsettled",
      text: "Which disagreement this month is still unsettled for you?",
      followUp: "What would a fair end look like?",
      listenFor: "Whether it is about the matter or about being heard.",
    },
  ],
);
