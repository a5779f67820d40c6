import type { BeatMark } from "../../utils/domain/goal";

export const beatWords: Record<BeatMark, string> = { kept: "Kept", missed: "Missed", changed: "Changed" };
