/** Themes as people read them, within a sentence. */
import type { Theme } from "./question";

export const themeNames: Record<Theme, string> = {
  excitement: "what excites them",
  pride: "what made them proud",
  drain: "what drains them",
  strength: "what they are good at",
  learning: "what they learn",
  "more-or-less": "what they want more or less of",
  people: "whom they learn from or teach",
  "formal-learning": "classes and events",
  conditions: "how they work best",
  direction: "where they want to head",
  support: "what they need from you",
  "follow-through": "goals and promises",
};
