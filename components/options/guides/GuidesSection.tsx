import { useState } from "preact/hooks";
import { guides } from "../../../utils/coach/guides";
import { planMinutes } from "../../../utils/domain/agenda";
import type { Guide } from "../../../utils/domain/guide";
import { Card } from "../../ui/Card";
import { SelectField } from "../../ui/Field";
import { Section } from "../../ui/Section";
import { PageSection } from "../page/PageSection";
import "./guides.css";

const lengths = [15, 25, 30, 45, 50, 60, 75, 90, 120];

export function GuidesSection({ shown }: { shown: boolean }) {
  const [length, setLength] = useState(60);
  return (
    <PageSection
      title="Guides"
      lead="A guide gives a conversation its stages. The minutes always add up to the length in your calendar."
      shown={shown}
    >
      <div class="guide-length">
        <SelectField
          label="Length of the conversation"
          options={lengths.map((minutes) => [`${minutes}`, `${minutes} minutes`])}
          value={`${length}`}
          onChange={(minutes) => setLength(Number(minutes))}
        />
      </div>
      {guides.map((guide) => (
        <GuideCard key={guide.id} guide={guide} length={length} />
      ))}
    </PageSection>
  );
}

function GuideCard({ guide, length }: { guide: Guide; length: number }) {
  const minutes = new Map(planMinutes(guide, length).map((planned) => [planned.stageId, planned.minutes]));
  const most = Math.max(...minutes.values());
  return (
    <Section title={guide.name} aside={`${length} min`}>
      <Card>
        <ol class="stages">
          {guide.stages.map((stage) => {
            const planned = minutes.get(stage.id) ?? 0;
            return (
              <li key={stage.id} class={planned === 0 ? "stage stage-left-out" : "stage"}>
                <div class="stage-words">
                  <h3>{stage.name}</h3>
                  <p>{stage.purpose}</p>
                </div>
                <meter class="stage-bar" min={0} max={most} value={planned} aria-hidden="true" />
                <span class="stage-minutes">{planned === 0 ? "left out" : `${planned} min`}</span>
              </li>
            );
          })}
        </ol>
      </Card>
    </Section>
  );
}
