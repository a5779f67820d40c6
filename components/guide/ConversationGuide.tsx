import { useMemo, useState } from "preact/hooks";
import { panelId, Tabs, tabId } from "../ui/Tabs";
import { Toast } from "../ui/Toast";
import { useGuide } from "./guide-context";
import { Header } from "./Header";
import { Live } from "./live/Live";
import { Prepare } from "./prepare/Prepare";
import { StatusBar } from "./StatusBar";
import type { GuideStore } from "./store";
import { Trouble } from "./Trouble";
import { WrapUp } from "./wrap-up/WrapUp";

const tabs = [
  ["prepare", "Prepare"],
  ["live", "Live"],
  ["wrap-up", "Wrap up"],
] as const;
type GuideTab = (typeof tabs)[number][0];

/**
 * One conversation with one person. Another one begins with closed rows and empty forms; what holds neither stays, since
 * every part that is made anew keeps the next conversation waiting.
 */
export function ConversationGuide() {
  const store = useGuide();
  const shown = store.shown.value;
  const { tab, opened, select } = useGuideTabs(store);

  /** From a button that goes out of sight with its part. */
  function selectAndFocus(next: GuideTab) {
    select(next);
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <main class="guide" data-private={store.hidden.value ? "hidden" : undefined}>
      <Header tabs={<Tabs label="Part of the conversation" tabs={tabs} selected={tab} onSelect={select} />} />
      <div class="guide-body" key={shown}>
        {tabs.map(([value]) => (
          <div
            key={value}
            id={panelId(value)}
            role="tabpanel"
            aria-labelledby={tabId(value)}
            hidden={value !== tab}
            class={`guide-panel guide-panel-${value}`}
          >
            {opened.includes(value) && <Panel tab={value} shown={value === tab} onTab={selectAndFocus} />}
          </div>
        ))}
      </div>
      <div class="guide-foot">
        <Trouble />
        <Toast message={store.toast.value} />
        <StatusBar />
      </div>
    </main>
  );
}

/**
 * The part on show, for each conversation anew: a running one opens on Live, so that a reload loses no time. A part that
 * was opened stays, so that nothing typed there is lost by looking at another.
 */
function useGuideTabs(store: GuideStore) {
  const shown = store.shown.value;
  const first = useMemo<GuideTab>(() => (store.live.peek() ? "live" : "prepare"), [shown]);
  const [chosen, setChosen] = useState<{ shown: number; tab: GuideTab; opened: readonly GuideTab[] } | null>(null);
  const { tab, opened } = chosen?.shown === shown ? chosen : { tab: first, opened: [first] };
  const select = (next: GuideTab) =>
    setChosen({ shown, tab: next, opened: opened.includes(next) ? opened : [...opened, next] });
  return { tab, opened, select };
}

interface PanelProps {
  tab: GuideTab;
  shown: boolean;
  onTab: (tab: GuideTab) => void;
}

function Panel({ tab, shown, onTab }: PanelProps) {
  switch (tab) {
    case "prepare":
      return <Prepare />;
    case "live":
      return <Live shown={shown} onWrapUp={() => onTab("wrap-up")} />;
    case "wrap-up":
      return <WrapUp />;
  }
}
