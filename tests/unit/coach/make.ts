/** Small builders for the coach's tests: whole records with every field, of which a test names only what matters. */
import type { ChoiceContext } from "../../../utils/coach/choice-context";
import { guideFor } from "../../../utils/coach/guides";
import { planMinutes } from "../../../utils/domain/agenda";
import type { ConversationKind } from "../../../utils/domain/conversation";
import type { Energiser, Goal } from "../../../utils/domain/goal";
import type { Commitment } from "../../../utils/domain/promise";

const stamps = { createdAt: "2026-01-10T09:00:00Z", editedAt: "2026-01-10T09:00:00Z" };

export function goal(fields: Partial<Goal> = {}): Goal {
  return {
    id: "goal-1",
    personId: "person-1",
    conversationId: null,
    level: "benchmark",
    text: "Lead the monthly demo and collect two written reactions each time",
    rhythm: "",
    evidence: "",
    startsOn: null,
    reviewOn: null,
    help: "",
    development: null,
    objectiveId: null,
    noObjectiveOnPurpose: false,
    leadsTo: "direction",
    leadsToBecause: "",
    leader: "them",
    steps: [],
    beats: [],
    state: "active",
    closedOn: null,
    closedBecause: "",
    history: [],
    deletedAt: null,
    ...stamps,
    ...fields,
  };
}

export function promise(fields: Partial<Commitment> = {}): Commitment {
  return {
    id: "promise-1",
    personId: "person-1",
    conversationId: null,
    by: "me",
    support: "open-a-door",
    text: "Introduce Robin to the data team",
    due: null,
    moved: 0,
    state: "open",
    settledOn: null,
    deletedAt: null,
    ...stamps,
    ...fields,
  } as Commitment;
}

export function energiser(fields: Partial<Energiser> = {}): Energiser {
  return {
    id: "energiser-1",
    personId: "person-1",
    conversationId: null,
    text: "Rebuilding the pricing page",
    on: "2026-03-12",
    since: null,
    sinceIn: null,
    deletedAt: null,
    ...stamps,
    ...fields,
  };
}

/** A first talk of 45 minutes on 24 November 2026 with a report of whom nothing else is known. */
export function context(fields: Partial<ChoiceContext> = {}): ChoiceContext {
  const kind: ConversationKind = fields.kind ?? "career";
  return {
    conversationId: "conversation-1",
    kind,
    today: "2026-11-24",
    agenda: planMinutes(guideFor(kind), 45),
    person: { kind: "report", startDate: null },
    monthsSinceLast: null,
    askedBefore: [],
    slots: [],
    passedQuestionIds: [],
    neverIds: [],
    goals: [],
    promises: [],
    energisers: [],
    direction: null,
    objectives: [],
    lastTime: null,
    ...fields,
  };
}
