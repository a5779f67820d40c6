/** The privacy page's words. `PRIVACY.md` says the same at more length: what changes here changes there. */

export interface PrivacyPart {
  title: string;
  lead?: string;
  points: readonly string[];
}

export const privacyParts: readonly PrivacyPart[] = [
  {
    title: "In short",
    points: [
      "Trellis has no server and no account, and makes no network request of any kind.",
      "In Google Calendar it reads the event you open: its guests, title and time. It writes nothing there, and Google’s page cannot read your notes.",
      "“Schedule” opens Google’s own form, filled in with a neutral title and the guest. Nothing is sent until you save it there.",
      "Nothing about a person is kept until you write something or add them.",
    ],
  },
  {
    title: "What is kept in this browser",
    points: [
      "People: name, addresses, role, start date, how you want to talk about their growth.",
      "Your conversations with them: day, length, the event’s id, agenda, questions, notes, goals, promises, where they are heading, what they were proud of.",
      "Objectives, guides of your own, settings, and what you said about events that were taken for what they are not.",
      "Suggested people only if you said yes to that, for 60 days.",
      "Outside of the database: how many people, conversations and notes there were on the last day, so that a loss is noticed. Numbers, no names.",
    ],
  },
  {
    title: "Who could still see it",
    lead: "Private is the default, and it is not the same as secret.",
    points: [
      "Anybody who uses this browser profile, unless the lock is on. Lock the computer when you leave it.",
      "On a computer that your employer manages, administrators and the software they install may read any file, this browser’s too. They may also take screenshots or record keys. No extension can prevent that.",
      "In a managed browser your employer can also see that Trellis is installed. Nothing that Trellis does shows them what you write.",
      "Whoever has a backup or another saved file can read it, unless you made it with a passphrase.",
      "Whoever sees your screen while you present it.",
      "If you switch on spell check, your browser may send what you type to its maker. It is off until you do.",
    ],
  },
  {
    title: "What the law may ask of you",
    lead: "This is no legal advice, and it differs from country to country. Your company may have rules of its own: ask before you need to know.",
    points: [
      "In many countries people may ask for a copy of what is written about them. Private notes in a tool of your own can be part of that.",
      "You can save everything about one person in plain words, under Data. It has nothing of anybody else in it.",
      "They may also ask that something wrong is corrected, or that what is no longer needed is erased. Erase for good, in a person’s menu, leaves nothing here.",
      "If there is a dispute, you may have to keep notes that you would rather delete. Ask before you erase.",
      "Keep no more, and no longer, than you need for talking with them. When somebody leaves, archiving asks you what shall become of it.",
    ],
  },
  {
    title: "How to write fair notes",
    lead: "Write as if the person will read it one day. They may.",
    points: [
      "What was said and agreed, what you saw and when: “Presented the plan on Tuesday, answered every question”, not “seems confident lately”.",
      "Their words as a quote, your guess as a guess. Better still, ask.",
      "Leave out health, family, belief, politics and everything else that does not belong to work. If they told you that they need Fridays off, note the Fridays.",
      "What went well as often as what did not. A note on every mistake and on no success is not a fair one.",
      "Nothing that you would not say to them.",
    ],
  },
];
