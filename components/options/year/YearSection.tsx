import { useEffect } from "preact/hooks";
import type { PopupView } from "../../../utils/domain/views";
import { yearPlan } from "../../../utils/domain/year-plan";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { ButtonLink } from "../../ui/ButtonLink";
import { Card } from "../../ui/Card";
import { useLoaded } from "../../ui/use-loaded";
import { PageSection } from "../page/PageSection";
import { MonthList } from "./MonthList";
import { SpreadList } from "./SpreadList";
import "./year.css";

const askForClocks = () => request("popup.view", {});

/** The team's career conversations over the year, and how to spread them. */
export function YearSection({ shown }: { shown: boolean }) {
  const { value: view, error, reload } = useLoaded(askForClocks);

  // Somebody may have been changed in another part of the page.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  return (
    <PageSection
      title="Year"
      lead="When career conversations come up, month by month, so that they do not all come at once."
      shown={shown}
    >
      {error !== null && (
        <div class="page-trouble" role="alert">
          <p>{sentenceFor(error)}</p>
          <Button onClick={() => void reload()}>Try again</Button>
        </div>
      )}
      {view && (view.rows.length === 0 ? <NobodyYet /> : <Year view={view} reload={reload} />)}
    </PageSection>
  );
}

function NobodyYet() {
  return (
    <Card>
      <div class="year-nobody">
        <p>Nobody has a clock yet. Everybody you add as a report gets one.</p>
        <ButtonLink href="#people" sameTab>
          Add people
        </ButtonLink>
      </div>
    </Card>
  );
}

function Year({ view, reload }: { view: PopupView; reload: () => Promise<void> }) {
  const plan = yearPlan(view.rows, view.today);
  return (
    <>
      <SpreadList plan={plan} view={view} reload={reload} />
      <MonthList plan={plan} view={view} reload={reload} />
    </>
  );
}
