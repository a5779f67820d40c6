import { EllipsisVertical } from "lucide";
import { useState } from "preact/hooks";
import type { OwnGuide } from "../../../utils/domain/guide";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { downloadText } from "../../ui/download";
import { Menu, MenuItem } from "../../ui/Menu";
import { Section } from "../../ui/Section";
import { useAct } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { DuplicateItem } from "./DuplicateItem";
import { GuideForm } from "./GuideForm";
import { guideDraft, guideFile } from "./guide-draft";
import { StageList } from "./StageList";

interface OwnGuideItemProps {
  guide: OwnGuide;
  length: number;
  reload: () => Promise<void>;
}

export function OwnGuideItem({ guide, length, reload }: OwnGuideItemProps) {
  const [editing, setEditing] = useState(false);
  const editButton = useFocusBack<HTMLButtonElement>(editing);
  if (editing) {
    return (
      <Card>
        <GuideForm guideId={guide.id} draft={guideDraft(guide)} onSaved={reload} onClose={() => setEditing(false)} />
      </Card>
    );
  }
  return (
    <Section
      title={guide.name}
      aside="your own"
      action={
        <>
          <Button ref={editButton} aria-label={`Edit ${guide.name}`} onClick={() => setEditing(true)}>
            Edit
          </Button>
          <OwnGuideMenu guide={guide} reload={reload} />
        </>
      }
    >
      {guide.purpose && <p class="quiet">{guide.purpose}</p>}
      <StageList guide={guide} length={length} />
    </Section>
  );
}

function OwnGuideMenu({ guide, reload }: Omit<OwnGuideItemProps, "length">) {
  const act = useAct();
  const setDeleted = async (deleted: boolean) => {
    await request("own-guide.delete", { guideId: guide.id, deleted });
    await reload();
  };
  const remove = () =>
    act(() => setDeleted(true), {
      text: `“${guide.name}” is deleted. Conversations that have its stages keep them.`,
      action: { words: "Undo", run: () => void act(() => setDeleted(false), { text: `“${guide.name}” is back.` }) },
    });
  const share = () =>
    act(
      async () => {
        const { filename, text } = guideFile(guide);
        downloadText(filename, text);
      },
      { text: "The guide is handed to your browser as a file. It holds nothing of any conversation." },
    );

  return (
    <Menu shape={EllipsisVertical} label={`More for ${guide.name}`}>
      <DuplicateItem guide={guide} reload={reload} />
      <MenuItem onSelect={() => void share()}>Save as a file</MenuItem>
      <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
    </Menu>
  );
}
