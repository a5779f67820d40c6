// First of all: it fixes the order of the style layers.
import "../ui/tokens.css";

import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PlainDate } from "../../utils/domain/values";
import type { PopupView } from "../../utils/domain/views";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import { NoticeCard } from "../care/NoticeCard";
import { useNotices } from "../care/use-notices";
import { Toast } from "../ui/Toast";
import { useLoaded } from "../ui/use-loaded";
import { CalendarAccess } from "./CalendarAccess";
import { moveBetweenRows } from "./keys";
import { PopupFooter } from "./PopupFooter";
import { PopupHeader } from "./PopupHeader";
import { RowList } from "./RowList";
import { NobodyYet, Trouble } from "./states";
import { useNews } from "./use-news";
import { useSidePanel } from "./use-side-panel";
import "./popup.css";

const askForView = () => request("popup.view", {});

interface PopupPageProps {
  /** Asked for before the page was drawn, so that the list is there with its first frame. */
  firstView: Promise<PopupView> | undefined;
  windowId: Promise<number>;
}

export function PopupPage({ firstView, windowId }: PopupPageProps) {
  const { value: view, error, reload } = useLoaded(askForView, firstView);
  const sidePanel = useSidePanel(windowId);
  const [search, setSearch] = useState<string | null>(null);
  const { toast, tell } = useNews(reload);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) {
        event.preventDefault();
        setSearch((current) => (current ?? "") + event.key);
      } else moveBetweenRows(event);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <main class="popup" aria-busy={view === null && error === null}>
      <PopupHeader
        search={search}
        onSearch={setSearch}
        sidePanel={sidePanel}
        searchable={view !== null && view.rows.length > 0}
      />
      {error !== null && <Trouble sentence={sentenceFor(error)} onRetry={reload} />}
      {sidePanel.problem !== "" && <Trouble sentence={sidePanel.problem} />}
      {view && !view.calendarAllowed && <CalendarAccess onAllowed={reload} />}
      {view && (
        <BetweenNotices today={view.today}>
          {view.rows.length === 0 ? (
            <NobodyYet />
          ) : (
            <RowList view={view} search={search ?? ""} openGuide={sidePanel.open} onDone={tell} />
          )}
        </BetweenNotices>
      )}
      <PopupFooter />
      <div class="popup-news">
        <Toast message={toast} />
      </div>
    </main>
  );
}

/** A loss is told above the list; whatever else is worth a look, below it. Asked for once the list stands. */
function BetweenNotices({ today, children }: { today: PlainDate; children: ComponentChildren }) {
  const { notice, reload } = useNotices();
  const card = notice && <NoticeCard notice={notice} today={today} inPopup onAnswered={reload} />;
  return (
    <>
      {notice?.about === "missing" && card}
      {children}
      {notice?.about !== "missing" && card}
    </>
  );
}

/** Whether a key types a letter into nothing: it then starts a search. Space stays what it is, a press of a button. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.target instanceof HTMLElement && event.target.matches("input, select, textarea")) return false;
  return event.key.length === 1 && event.key !== " ";
}
