/**
 * Example people with a year behind them, for looking around before anybody real is added. Every id begins with
 * {@link demoPrefix}, so that they are told from everything else, and go without a trace.
 */

import { defaultClock } from "./career-clock";
import type { Conversation } from "./conversation";
import { addDays } from "./dates";
import { newConversation, newPerson } from "./drafts";
import type { BeatMark, Direction, Energiser, Goal, Objective } from "./goal";
import { carryOnSlot, freeSlot, type Note, noteId } from "./note";
import { checkMark, quoteMark, textToLines } from "./note-lines";
import type { Person } from "./person";
import type { Commitment } from "./promise";
import type { Instant, PlainDate } from "./values";

const demoPrefix = "demo-";

export function isDemo({ id }: { id: string }): boolean {
  return id.startsWith(demoPrefix);
}

export interface DemoRecords {
  people: Person[];
  conversations: Conversation[];
  notes: Note[];
  goals: Goal[];
  promises: Commitment[];
  directions: Direction[];
  energisers: Energiser[];
  objectives: Objective[];
}

interface Talk {
  daysAgo: number;
  career?: boolean;
  /** As typed into the free note. */
  note: string[];
  carryOn?: string;
}

interface Somebody {
  key: string;
  name: string;
  role: string;
  talks: Talk[];
  /** Days until the next career conversation. */
  bookedIn?: number;
  /** Days for which the clock is paused. */
  pausedFor?: number;
}

const everybody: readonly Somebody[] = [
  {
    ...{ key: "noor", name: "Noor Example", role: "Product designer" },
    talks: [
      {
        ...{ daysAgo: 400, career: true },
        note: ["Lit up when she told how the checkout test went", `${quoteMark}I want to see people use what I draw`],
      },
      {
        daysAgo: 35,
        note: ["Two reactions to the June demo, both kind and exact", `${checkMark}Find a room for July`],
      },
      {
        daysAgo: 7,
        note: [
          "The demo script works; she wants to run it alone in two weeks",
          `${quoteMark}It is the first time I heard a customer laugh`,
          `${checkMark}Send her the recording`,
          `${checkMark}Ask Ben about the research budget`,
        ],
        carryOn: "How did the talk with the data team go?",
      },
    ],
  },
  {
    ...{ key: "ben", name: "Ben Example", role: "Nurse, night team" },
    talks: [
      {
        ...{ daysAgo: 335, career: true },
        note: ["Proud of the new handover sheet", "Would teach it to the day team"],
      },
      { daysAgo: 14, note: ["Handover sheet used on four of five nights"] },
    ],
  },
  { ...{ key: "kaja", name: "Kaja Example", role: "Account manager" }, talks: [] },
  {
    ...{ key: "luis", name: "Luis Example", role: "Warehouse lead" },
    talks: [{ ...{ daysAgo: 60, career: true }, note: ["Wants more say over the shift plan"] }],
  },
  {
    ...{ key: "mira", name: "Mira Example", role: "Team assistant", bookedIn: 9 },
    talks: [{ ...{ daysAgo: 350, career: true }, note: ["Would like to run the onboarding of new people"] }],
  },
  { ...{ key: "tom", name: "Tom Example", role: "Software developer", pausedFor: 70 }, talks: [] },
];

/** @param today the day from which everything is counted back */
export function demoRecords(today: PlainDate, now: Instant): DemoRecords {
  const people = everybody.map((somebody) => demoPerson(somebody, today, now));
  const talks = everybody.flatMap(({ key, talks }) => talks.map((talk, index) => ({ ...talk, key, index })));
  const conversations = talks.map(({ key, index, daysAgo, career }) =>
    newConversation(
      {
        ...{ personId: idOf(key), date: addDays(today, -daysAgo), state: "held" },
        ...(career ? { kind: "career", minutes: 60 } : { kind: "regular", minutes: 30 }),
      },
      { newId: () => talkId(key, index), now },
    ),
  );
  const notes = talks.flatMap(({ key, index, note, carryOn }) => [
    noteOf(key, index, freeSlot, note, now),
    ...(carryOn ? [noteOf(key, index, carryOnSlot, [carryOn], now)] : []),
  ]);
  const booked = everybody.flatMap((somebody) => bookedOf(somebody, today, now) ?? []);
  return { people, conversations: [...conversations, ...booked], notes, ...plansOf(today, now) };
}

function demoPerson(somebody: Somebody, today: PlainDate, now: Instant): Person {
  const { key, name, role, talks, pausedFor } = somebody;
  const career = talks.findIndex((talk) => talk.career);
  const daysAgo = talks[career]?.daysAgo;
  const lastCareer =
    daysAgo === undefined ? null : { on: addDays(today, -daysAgo), conversationId: talkId(key, career) };
  const pause = pausedFor === undefined ? null : { reason: "on leave", until: addDays(today, pausedFor) };
  const planned = bookedOf(somebody, today, now);
  const booked = planned?.startsAt ? { startsAt: planned.startsAt, conversationId: planned.id } : null;
  const clock = { ...defaultClock("report"), pause };
  return newPerson({ name, role, lastCareer, booked, clock, emails: [] }, { newId: () => idOf(key), now });
}

function bookedOf({ key, bookedIn, talks }: Somebody, today: PlainDate, now: Instant): Conversation | null {
  if (bookedIn === undefined) return null;
  const date = addDays(today, bookedIn);
  const fields = { personId: idOf(key), date, startsAt: `${date}T10:00`, kind: "career", minutes: 60 } as const;
  return newConversation(fields, { newId: () => talkId(key, talks.length), now });
}

function noteOf(key: string, index: number, slot: string, texts: readonly string[], now: Instant): Note {
  const conversationId = talkId(key, index);
  let line = 0;
  const lines = textToLines(texts.join("\n"), [], { newId: () => `${conversationId}-${slot}-${line++}`, now });
  return {
    id: noteId(conversationId, slot),
    conversationId,
    personId: idOf(key),
    slot,
    lines,
    version: 1,
    editedAt: now,
  };
}

/** What Noor is working on, and what was promised to her and to Ben. */
function plansOf(today: PlainDate, now: Instant) {
  const noor = idOf("noor");
  const stamps = { createdAt: now, editedAt: now };
  const owned = { personId: noor, conversationId: talkId("noor", 1), deletedAt: null, ...stamps };
  const marks: BeatMark[] = ["kept", "kept", "missed", "kept", "changed"];
  const objective: Objective = {
    ...{ id: "demo-objective", level: "team", period: today.slice(0, 4), archivedAt: null, deletedAt: null },
    ...{ text: "Customers find the checkout easy (an example)", ...stamps },
  };
  const year: Goal = {
    ...owned,
    ...emptyGoal,
    ...{ id: "demo-year", level: "year", text: "Customers know our prototypes before they are built" },
    ...{ leadsTo: "direction", leadsToBecause: "Research is half of the design she wants to lead" },
  };
  const demo: Goal = {
    ...owned,
    ...emptyGoal,
    ...{ id: "demo-benchmark", level: "benchmark", text: "Run the demo every month and collect two reactions" },
    ...{ rhythm: "every month", evidence: "two written reactions", development: "leading-something-small" },
    ...{ leadsTo: year.id, leadsToBecause: "Each demo shows the prototype to five customers" },
    objectiveId: objective.id,
    beats: marks.map((mark, index) => ({ id: `demo-beat-${index}`, mark, on: addDays(today, 7 * (index - 5)) })),
    reviewOn: addDays(today, 30),
  };
  const think: Goal = {
    ...owned,
    ...emptyGoal,
    ...{ id: "demo-think", level: "benchmark", text: "Ask one customer every week to think aloud" },
    ...{ rhythm: "every week", evidence: "a note with what surprised her" },
    ...{ leadsTo: year.id, leadsToBecause: "Whoever thinks aloud shows where a drawing is not clear" },
    beats: ["kept" as const, "missed" as const].map((mark, index) => ({
      ...{ id: `demo-think-${index}`, mark, on: addDays(today, 7 * (index - 3)) },
    })),
  };
  const teach: Goal = {
    ...owned,
    ...emptyGoal,
    ...{ id: "demo-teach", level: "benchmark", text: "Teach the prototype tool every second Friday" },
    ...{ development: "coaching-others", noObjectiveOnPurpose: true, leadsTo: null, leadsToBecause: "" },
  };
  const open = { moved: 0, state: "open", settledOn: null, settledIn: null } as const;
  const promises: Commitment[] = [
    {
      ...owned,
      ...open,
      id: "demo-door",
      by: "me",
      support: "open-a-door",
      text: "Introduce her to the data team",
      due: null,
    },
    {
      ...{ ...owned, ...open, id: "demo-room", by: "me", support: "make-room" },
      ...{ text: "Keep two mornings free for research", due: addDays(today, -3) },
    },
    { ...owned, ...open, id: "demo-hers", by: "them", support: null, text: "Write up the checkout test", due: null },
    {
      ...{ ...owned, personId: idOf("ben"), conversationId: talkId("ben", 0), ...open },
      ...{ id: "demo-ben", by: "me", support: "make-room", text: "Two hours a month to teach the sheet" },
      due: addDays(today, 10),
    },
  ];
  const energisers: Energiser[] = [
    {
      ...owned,
      id: "demo-energy",
      text: "Watching customers use the prototype",
      on: addDays(today, -35),
      since: null,
      sinceIn: null,
    },
  ];
  const directions: Direction[] = [
    { personId: noor, text: "Lead design, close to the people who use it", none: false, ...stamps },
  ];
  const goals = [demo, year, think, teach];
  return { goals, promises, energisers, directions, objectives: [objective] };
}

const emptyGoal = {
  ...{ rhythm: "", evidence: "", startsOn: null, reviewOn: null, help: "", development: null },
  ...{ objectiveId: null, noObjectiveOnPurpose: false, leader: "them", steps: [], beats: [] },
  ...{ state: "active", closedOn: null, closedBecause: "", history: [] },
} satisfies Partial<Goal>;

function idOf(key: string): string {
  return `${demoPrefix}${key}`;
}

function talkId(key: string, index: number): string {
  return `${demoPrefix}${key}-talk-${index}`;
}
