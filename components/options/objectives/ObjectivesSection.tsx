import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { CardList } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useLoaded } from "../../ui/use-loaded";
import { PageSection } from "../page/PageSection";
import { AddObjectives } from "./AddObjectives";
import { ObjectiveItem } from "./ObjectiveItem";
import { levelOptions, levelTitles } from "./words";

const askForObjectives = () => request("objectives.list", {});

export function ObjectivesSection({ shown }: { shown: boolean }) {
  const { value, error, reload } = useLoaded(askForObjectives);
  const current = value?.filter((objective) => objective.archivedAt === null) ?? [];
  const archived = value?.filter((objective) => objective.archivedAt !== null) ?? [];

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
          <AddObjectives openAtFirst={value.length === 0} reload={reload} />
        </div>
      )}
      {levelOptions.map(([level]) => {
        const lines = current.filter((objective) => objective.level === level);
        if (lines.length === 0) return null;
        return (
          <Section key={level} title={levelTitles[level]} aside={lines.length}>
            <CardList>
              {lines.map((objective) => (
                <ObjectiveItem key={objective.id} objective={objective} reload={reload} />
              ))}
            </CardList>
          </Section>
        );
      })}
      {archived.length > 0 && (
        <details class="folded">
          <summary>{archived.length} archived</summary>
          <CardList>
            {archived.map((objective) => (
              <ObjectiveItem key={objective.id} objective={objective} reload={reload} />
            ))}
          </CardList>
        </details>
      )}
    </PageSection>
  );
}
