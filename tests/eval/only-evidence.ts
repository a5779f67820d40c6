/**
 * Where a page without these attributes no longer shows that an event is no 1-on-1, to anybody: the only claims that may
 * be false. A full run fails when one of them is no longer needed.
 */
export interface OnlyEvidence {
  /** Name of the subject, see `subjects.ts`. */
  subject: string;
  gone: readonly string[];
  why: string;
}

export const onlyEvidence: readonly OnlyEvidence[] = [
  {
    subject: "cancelled (bubble)",
    gone: ["class"],
    why: "a cancelled event is told by its chip being crossed out, and that by the style of a class",
  },
  {
    subject: "cancelled (bubble)",
    gone: ["data-eventid", "jslog"],
    why: "the event has no id any more, so which chip is its own cannot be told",
  },
  {
    subject: "list (bubble)",
    gone: ["aria-expanded", "data-is-expandable"],
    why: "a mailing list differs from a person in being one that can be unfolded",
  },
  {
    subject: "list (edit)",
    gone: ["data-is-expandable"],
    why: "in the form a mailing list differs from a person in this attribute alone",
  },
  {
    subject: "robin (bubble, closed)",
    gone: ["hidden", "style"],
    why: "a closed bubble is kept in the page, and now it shows again",
  },
];

/** Why a false claim may be made about this subject with these attributes gone; `undefined` where it may not. */
export function excuseFor(subject: string, gone: readonly string[]): OnlyEvidence | undefined {
  return onlyEvidence.find((entry) => entry.subject === subject && entry.gone.every((name) => gone.includes(name)));
}
