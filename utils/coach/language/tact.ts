/**
 * What the coach looks for besides goals and questions: how a question is put, what a promise promises, what a note
 * holds.
 */

export type QuestionForm =
  /** Where a question begins: "what", "did you". */
  | "ask"
  /** A further question joined to the first: "and what did you". */
  | "joinedAsk"
  /** Words that tie a further question to the first: "and what did you do with it". */
  | "tie"
  /** Hopes for one answer: "don't you", "right?". */
  | "leading"
  /** Beginnings that yes or no answers. */
  | "yesNo"
  /** Asks in the form of yes or no and means to hear more: "can you tell me". */
  | "invitation"
  /** Offers a choice: "or". */
  | "or";

export type PromiseSign =
  /** Says that somebody will be promoted. */
  | "promoted"
  /** Speaks of a promotion and promises none: "ask about the promotion". */
  | "notPromoted";

/**
 * Topics of private life: the special categories of the GDPR (article 9), and what else people would not want their
 * manager to keep. In the order in which they are looked for.
 */
export const personalTopics = ["health", "family", "belief", "politics", "identity", "money"] as const;
export type PersonalTopic = (typeof personalTopics)[number];

export type PersonalSign =
  | PersonalTopic
  /** Looks personal and is work: "the cancer ward", "parents' evening". */
  | "ordinary";
