import { Plus } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { guides } from "../../../utils/coach/guides";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { useLoaded } from "../../ui/use-loaded";
import { PageSection } from "../page/PageSection";
import { useFocusBack } from "../page/use-focus-back";
import { BuiltInGuide } from "./BuiltInGuide";
import { GuideForm } from "./GuideForm";
import { newGuideDraft } from "./guide-draft";
import { ImportGuide } from "./ImportGuide";
import { OwnGuideItem } from "./OwnGuideItem";
import "./guides.css";

const lengths = [15, 25, 30, 45, 50, 60, 75, 90, 120];
const askForGuides = () => request("own-guides.list", {});

/** The user's own guides, to change and to share, and the built-in ones, to look at and to begin from. */
export function GuidesSection({ shown }: { shown: boolean }) {
  const [length, setLength] = useState(60);
  const [making, setMaking] = useState(false);
  const { value: own, error, reload } = useLoaded(askForGuides);
  const makeButton = useFocusBack<HTMLButtonElement>(making);

  // A conversation's stages may have been kept as a guide meanwhile.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  return (
    <PageSection
      title="Guides"
      lead="A guide gives a conversation its stages. The minutes always add up to the length in your calendar."
      shown={shown}
    >
      {error !== null && (
        <div class="page-trouble" role="alert">
          <p>{sentenceFor(error)}</p>
          <Button onClick={() => void reload()}>Try again</Button>
        </div>
      )}
      {making ? (
        <Card>
          <GuideForm draft={newGuideDraft()} onSaved={reload} onClose={() => setMaking(false)} />
        </Card>
      ) : (
        <div class="guide-tools">
          <Button ref={makeButton} look="filled" onClick={() => setMaking(true)}>
            <Icon shape={Plus} size={18} />
            New guide
          </Button>
          <ImportGuide onImported={reload} />
        </div>
      )}
      <div class="guide-length">
        <SelectField
          label="Length of the conversation"
          options={lengths.map((minutes) => [`${minutes}`, `${minutes} minutes`])}
          value={`${length}`}
          onChange={(minutes) => setLength(Number(minutes))}
        />
      </div>
      {own?.map((guide) => (
        <OwnGuideItem key={guide.id} guide={guide} length={length} reload={reload} />
      ))}
      {guides.map((guide) => (
        <BuiltInGuide key={guide.id} guide={guide} length={length} reload={reload} />
      ))}
    </PageSection>
  );
}
