import { useEffect } from "preact/hooks";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { CardList } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useLoaded } from "../../ui/use-loaded";
import { PageSection } from "../page/PageSection";
import { AddObjectives } from "./AddObjectives";
import { ObjectiveItem } from "./ObjectiveItem";
import { ServedBy } from "./ServedBy";
import { levelOptions, levelTitles } from "./words";

const askForObjectives = async () => {
  const [objectives, goals] = await Promise.all([request("objectives.list", {}), request("objectives.served", {})]);
  return { objectives, goals };
};

export function ObjectivesSection({ shown }: { shown: boolean }) {
  const { value, error, reload } = useLoaded(askForObjectives);

  // A goal may have been changed in another part of the page, or in a guide.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  const { objectives = [], goals = [] } = value ?? {};
  const current = objectives.filter((objective) => objective.archivedAt === null);
  const archived = objectives.filter((objective) => objective.archivedAt !== null);
  const serving = (objectiveId: string) => goals.filter((goal) => goal.objectiveId === objectiveId);
  const free = goals.filter(({ objectiveId }) => !objectives.some(({ id }) => id === objectiveId));
  const onPurpose = free.filter(({ noObjectiveOnPurpose }) => noObjectiveOnPurpose);
  const unsaid = free.filter(({ noObjectiveOnPurpose }) => !noObjectiveOnPurpose);

  return (
    <PageSection
      title="Objectives"
      lead="What your team and the company aim for. A person’s goal can say which of these lines it serves."
      shown={shown}
    >
      {error !== null && (
        <div class="page-trouble" role="alert">
          <p>{sentenceFor(error)}</p>
          <Button onClick={() => void reload()}>Try again</Button>
        </div>
      )}
      {value && (
        <div class="page-tools">
          <AddObjectives openAtFirst={objectives.length === 0} reload={reload} />
        </div>
      )}
      {levelOptions.map(([level]) => {
        const lines = current.filter((objective) => objective.level === level);
        if (lines.length === 0) return null;
        return (
          <Section key={level} title={levelTitles[level]} aside={lines.length}>
            <CardList>
              {lines.map((objective) => (
                <ObjectiveItem key={objective.id} objective={objective} goals={serving(objective.id)} reload={reload} />
              ))}
            </CardList>
          </Section>
        );
      })}
      {objectives.length > 0 && unsaid.length > 0 && (
        <Section title="Goals that serve none yet" aside={unsaid.length}>
          <div class="card">
            <ServedBy goals={unsaid} />
          </div>
        </Section>
      )}
      {onPurpose.length > 0 && (
        <Section title="Goals that serve none, on purpose" aside={onPurpose.length}>
          <div class="card">
            <ServedBy goals={onPurpose} />
          </div>
        </Section>
      )}
      {archived.length > 0 && (
        <details class="folded">
          <summary>{archived.length} archived</summary>
          <CardList>
            {archived.map((objective) => (
              <ObjectiveItem key={objective.id} objective={objective} goals={serving(objective.id)} reload={reload} />
            ))}
          </CardList>
        </details>
      )}
    </PageSection>
  );
}
