/** Advice on a line of a note. */
import { type Advice, adviceOn } from "../domain/advice";
import type { WordLists } from "./language/language";
import { type PersonalSign, type PersonalTopic, personalTopics } from "./language/tact";
import { readWith, without, wordsIn } from "./reading";

/**
 * Notices a line about somebody's private life. A nudge only: the line stays as it is, and dismissing the advice
 * keeps it.
 *
 * @param signs of the language it is written in (`languageOf`)
 */
export function adviseOnLine(line: { id: string; text: string }, signs: WordLists<PersonalSign>): Advice[] {
  const { all } = readWith(line.text, signs);
  const ordinary = all("ordinary");
  for (const topic of personalTopics) {
    const words = wordsIn(without(all(topic), ordinary));
    if (words.length > 0) return [adviceOn("personal-matter", line.id, textFor(topic), words)];
  }
  return [];
}

function textFor(topic: PersonalTopic): string {
  return `This may be about ${topicNames[topic]}. Keep what you two agreed for the work; the rest is theirs.`;
}

const topicNames: Readonly<Record<PersonalTopic, string>> = {
  health: "somebody's health",
  family: "somebody's family",
  belief: "what somebody believes",
  politics: "somebody's politics",
  identity: "who somebody is",
  money: "somebody's money",
};
