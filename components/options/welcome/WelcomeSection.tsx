import { useEffect } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import type { Settings } from "../../../utils/domain/settings";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { PageSection } from "../page/PageSection";
import { usePage } from "../page/page-context";
import { GrowthStep } from "./GrowthStep";
import { PeopleStep } from "./PeopleStep";
import { StartStep } from "./StartStep";
import { StaysStep } from "./StaysStep";
import { keepStep, readStep, Steps } from "./Steps";
import "./welcome.css";

interface WelcomeSectionProps {
  shown: boolean;
  /** The step in the address; empty where it names none. */
  step: string;
  people: readonly Person[];
  settings: Settings;
  onSettings: (settings: Settings) => void;
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

/** Two minutes for somebody who has just installed Trellis. Each step can be left out, and come back to. */
export function WelcomeSection(props: WelcomeSectionProps) {
  const { shown, people, settings, onSettings, today, reloadPeople } = props;
  const { say } = usePage();
  const step = readStep(props.step);
  const current = people.filter((person) => person.archivedAt === null);

  useEffect(() => {
    if (shown) keepStep(step);
  }, [shown, step]);

  const finish = async () => {
    keepStep("stays");
    location.hash = "#people";
    if (settings.welcomedAt !== null) return;
    try {
      onSettings(await request("settings.change", { change: { welcomed: true } }));
    } catch (error) {
      say({ text: sentenceFor(error) });
    }
  };

  return (
    <PageSection
      title="Welcome to Trellis"
      lead="A guide beside your 1-on-1s, so that the conversations that help people grow take place."
      shown={shown}
    >
      <Steps current={step} onFinish={finish} />
      {step === "stays" && <StaysStep />}
      {/* Hidden rather than left out: what is typed there stays while one looks at another step. */}
      <div class="welcome-step" hidden={step !== "people"}>
        <PeopleStep
          shown={shown && step === "people"}
          people={current}
          settings={settings}
          onSettings={onSettings}
          today={today}
          reloadPeople={reloadPeople}
        />
      </div>
      {step === "growth" && <GrowthStep people={current} today={today} reloadPeople={reloadPeople} />}
      {step === "start" && <StartStep onFinish={finish} />}
    </PageSection>
  );
}
