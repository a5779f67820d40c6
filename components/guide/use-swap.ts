import { useGuide } from "./guide-context";

/** Puts another question in the place of one, and says so when the bank has none left that fits. */
export function useSwap() {
  const store = useGuide();
  const isThere = (questionId: string) =>
    store.view.peek()?.conversation.questions.some((slot) => slot.questionId === questionId) ?? false;
  return async (questionId: string) => {
    const stored = await store.change("question.swap", { questionId });
    if (stored && isThere(questionId)) store.say("No other question fits right now.");
  };
}
