/** A few lines for the other person, so that both come prepared. Made of fixed words alone: nothing noted is in them. */
import { type RichText, richList } from "../domain/rich-text";

const growth = [
  "A moment since we last talked that you were glad to be part of, and one that dragged",
  "A task that you would like more of, and one that you would hand over",
  "One thing you would like to practise, and what you need from me for it",
];
const firstGrowth = [
  "A piece of work you were proud of, here or anywhere before",
  "A task during which the time went quickly",
  "Something you would like to try or to learn in the next months",
];
const regular = [
  "What went better than you thought",
  "Where you are stuck, or waiting for me",
  "What you would like to talk about",
];
const checkIn = ["How it went with what you set out to do", "What would make it easier to keep up"];
const first = ["How you like to work, and when to leave you alone", "What I should know to be of use to you soon"];
const skipLevel = ["What works well in your team", "One thing that you would change if you were me"];
const manager = [
  "How things are going with what we agreed on",
  "Two or three points that I would like to talk about with you",
];

const points: Record<string, readonly string[]> = {
  career: growth,
  "first-career": firstGrowth,
  regular,
  "check-in": checkIn,
  "first-one-on-one": first,
  "skip-level": skipLevel,
  "my-manager": manager,
};

interface Occasion {
  guideId: string;
  kind: "career" | "regular";
  /** The person's first name. */
  name: string;
  /** In words: "Tue 24 November, 10:00". */
  when: string;
}

export function invitationFor({ guideId, kind, name, when }: Occasion): RichText {
  const lines = points[guideId] ?? (kind === "career" ? growth : regular);
  const about =
    kind === "career" ? "time for your growth. It is not a review, and pay is not part of it" : "time for us";
  const title =
    guideId === "my-manager"
      ? `Hi ${name}, for our conversation on ${when} I will bring:`
      : `Hi ${name}, on ${when} we have ${about}. If you like, think about this before; there is nothing to write or send:`;
  return richList(title, [{ heading: "", lines: lines.map((text) => ({ mark: "•", text })) }]);
}
