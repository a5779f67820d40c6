/** What a repair did, for people: "Named something that is gone, and names it no more: 2 goals." */
import type { RepairCount } from "../../../utils/messaging/messages/keep";

/** One and many of what lies in a store. */
const nouns: Record<string, readonly [string, string]> = {
  people: ["person", "people"],
  conversations: ["conversation", "conversations"],
  notes: ["note", "notes"],
  goals: ["goal", "goals"],
  promises: ["promise", "promises"],
  directions: ["direction", "directions"],
  energisers: ["moment", "moments"],
  objectives: ["objective", "objectives"],
  guides: ["guide", "guides"],
  joins: ["joined conversation", "joined conversations"],
};

function countWords({ store, count }: RepairCount): string {
  const [one, many] = nouns[store] ?? ["other record", "other records"];
  return `${count} ${count === 1 ? one : many}`;
}

export function mendedWords(mended: RepairCount): string {
  return `${mendedHow(mended)}: ${countWords(mended)}.`;
}

function mendedHow({ kind, store }: RepairCount): string {
  switch (kind) {
    case "owner":
      if (store === "notes") return "Had lost its conversation, and has one again";
      if (store === "joins") return "Had lost its other half, and stands for itself again";
      return "Belonged to nobody here, and is now with the person “Found by Repair”";
    case "reference":
      return "Named something that is gone, and names it no more";
    case "index":
      return "Was not found where it should be, and is sorted in again";
    default:
      return "Did not fit what stands beside it, and was worked out again";
  }
}

export function leftWords(left: RepairCount): string {
  const why = left.kind === "invalid" ? "Cannot be read" : "Could not be mended";
  return `${why}, and was left as it is: ${countWords(left)}.`;
}
