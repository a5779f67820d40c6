import { useEffect } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import type { Settings } from "../../../utils/domain/settings";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useLoaded } from "../../ui/use-loaded";
import { LockCard } from "../lock/LockCard";
import { PageSection } from "../page/PageSection";
import { BackupCard } from "./BackupCard";
import { BinSection } from "./BinSection";
import { ExportCard } from "./ExportCard";
import { FolderCard } from "./FolderCard";
import { RestoreSection } from "./RestoreSection";
import { StorageCard } from "./StorageCard";
import "./data.css";

const askForFacts = () => request("storage.facts", {});

interface DataSectionProps {
  shown: boolean;
  people: readonly Person[];
  settings: Settings;
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

export function DataSection({ shown, people, settings, today, reloadPeople }: DataSectionProps) {
  const { value: facts, error, reload } = useLoaded(askForFacts);

  const refresh = async () => {
    await Promise.all([reload(), reloadPeople()]);
  };

  // The counts grow while other parts of the page are used.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  return (
    <PageSection title="Data" lead="Where your notes live, and how to keep a copy of them." shown={shown}>
      {error !== null && (
        <div class="page-trouble" role="alert">
          <p>{sentenceFor(error)}</p>
          <Button onClick={() => void reload()}>Try again</Button>
        </div>
      )}
      <Section title="In this browser">
        <Card>
          <StorageCard facts={facts} today={today} onRepaired={refresh} />
        </Card>
      </Section>
      <Section title="Backup">
        <Card>
          <BackupCard lastBackupAt={facts?.lastBackupAt} today={today} onMade={refresh} />
        </Card>
      </Section>
      <Section title="Backup folder">
        <Card>
          <div class="data-card">
            <FolderCard shown={shown} today={today} onWritten={refresh} />
          </div>
        </Card>
      </Section>
      <RestoreSection shown={shown} today={today} onRestored={refresh} />
      <Section title="Take it with you">
        <Card>
          <ExportCard people={people} dueSoonDays={settings.dueSoonDays} today={today} />
        </Card>
      </Section>
      <Section title="Lock">
        <Card>
          <LockCard />
        </Card>
      </Section>
      <BinSection shown={shown} today={today} onRestored={refresh} />
    </PageSection>
  );
}
