import { Card } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { PageSection } from "../page/PageSection";
import { type PrivacyPart, privacyParts } from "./privacy-words";
import "./privacy.css";

/** What is kept, who could see it, what the law may ask, and how to write so that none of it has to worry anybody. */
export function PrivacySection({ shown }: { shown: boolean }) {
  return (
    <PageSection
      title="Privacy"
      lead="What Trellis keeps, who could see it, and how to write notes that you could show."
      shown={shown}
    >
      {privacyParts.map((part) => (
        <PartCard key={part.title} {...part} />
      ))}
      <p class="privacy-ways">
        <a href="#data">Back up, save or delete what is kept</a>
        <a href="#settings">Settings</a>
      </p>
    </PageSection>
  );
}

function PartCard({ title, lead, points }: PrivacyPart) {
  return (
    <Section title={title}>
      <Card>
        <div class="privacy-part">
          {lead && <p>{lead}</p>}
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      </Card>
    </Section>
  );
}
