import { useEffect } from "preact/hooks";
import "../ui/tokens.css";
import "../ui/Card.css";
import "./guide.css";
import "./head.css";
import "./parts.css";
import "./note.css";
import "./note-tools.css";
import "./prepare/prepare.css";
import "./wrap-up/wrap-up.css";
import "./goals/goals.css";
import "./live.css";
import "./foot.css";
import "./correct/correct.css";
import { useReportUse } from "../lock/use-report-use";
import { ConversationGuide } from "./ConversationGuide";
import { GuideContext } from "./guide-context";
import { Attach } from "./states/Attach";
import { Empty } from "./states/Empty";
import { Failed } from "./states/Failed";
import { Locked } from "./states/Locked";
import type { GuideStore } from "./store";

/** The guide: a conversation, or what to do when there is none. */
export function GuidePage({ store }: { store: GuideStore }) {
  useEffect(() => store.held.subscribe(reportChanges(store)), [store]);
  useReportUse();
  const locked = store.locked.value;
  return (
    <GuideContext.Provider value={store}>
      {(!locked || store.state.value) && (
        <div class="behind-lock" hidden={locked}>
          <Screen store={store} />
        </div>
      )}
      {locked && <Locked />}
    </GuideContext.Provider>
  );
}

function Screen({ store }: { store: GuideStore }) {
  const state = store.state.value;
  if (state === null) return <Failed error={store.failure.value} onRetry={() => void store.load()} />;
  switch (state.status) {
    case "conversation":
      return <ConversationGuide />;
    case "attach":
      return <Attach state={state} />;
    case "empty":
      return <Empty state={state} />;
  }
}

/** Reports whether the guide is held, once on opening, since it may have been before, and each time that changes. */
function reportChanges(store: GuideStore) {
  let last: boolean | null = null;
  return (held: boolean) => {
    if (held === last) return;
    last = held;
    store.reportHeld(held);
  };
}
