import { useState } from "preact/hooks";
import { panelId, Tabs, tabId } from "../ui/Tabs";
import { Toast } from "../ui/Toast";
import { useGuide } from "./guide-context";
import { Header } from "./Header";
import { Live } from "./live/Live";
import { Prepare } from "./prepare/Prepare";
import { StatusBar } from "./StatusBar";
import { Trouble } from "./Trouble";
import { WrapUp } from "./wrap-up/WrapUp";

const tabs = [
  ["prepare", "Prepare"],
  ["live", "Live"],
  ["wrap-up", "Wrap up"],
] as const;
type GuideTab = (typeof tabs)[number][0];

/** One conversation with one person. A running one opens on Live, so that a reload loses no time. */
export function ConversationGuide() {
  const store = useGuide();
  const [tab, setTab] = useState<GuideTab>(store.live.peek() ? "live" : "prepare");
  // A part that was opened stays, so that nothing typed there is lost by looking at another.
  const [opened, setOpened] = useState<readonly GuideTab[]>([tab]);

  function select(next: GuideTab) {
    setTab(next);
    if (!opened.includes(next)) setOpened([...opened, next]);
  }

  /** From a button that goes out of sight with its part. */
  function selectAndFocus(next: GuideTab) {
    select(next);
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <main class="guide" data-private={store.hidden.value ? "hidden" : undefined}>
      <Header tabs={<Tabs label="Part of the conversation" tabs={tabs} selected={tab} onSelect={select} />} />
      <div class="guide-body">
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
