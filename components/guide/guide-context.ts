import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ConversationView } from "../../utils/domain/views";
import type { GuideStore } from "./store";

export const GuideContext = createContext<GuideStore | null>(null);

/** The store of the page around this component. */
export function useGuide(): GuideStore {
  const store = useContext(GuideContext);
  if (!store) throw new Error("useGuide needs a GuideContext around it.");
  return store;
}

/** The conversation on show. Only for components inside {@link ConversationGuide}, where there always is one. */
export function useView(): ConversationView {
  const view = useGuide().view.value;
  if (!view) throw new Error("useView needs a conversation on show.");
  return view;
}
