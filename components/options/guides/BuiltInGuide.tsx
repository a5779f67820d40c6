import { EllipsisVertical } from "lucide";
import type { Guide } from "../../../utils/domain/guide";
import { Menu } from "../../ui/Menu";
import { Section } from "../../ui/Section";
import { DuplicateItem } from "./DuplicateItem";
import { StageList } from "./StageList";

interface BuiltInGuideProps {
  guide: Guide;
  length: number;
  reload: () => Promise<void>;
}

export function BuiltInGuide({ guide, length, reload }: BuiltInGuideProps) {
  return (
    <Section
      title={guide.name}
      aside={`${length} min`}
      action={
        <Menu shape={EllipsisVertical} label={`More for ${guide.name}`}>
          <DuplicateItem guide={guide} reload={reload} />
        </Menu>
      }
    >
      {guide.purpose && <p class="quiet">{guide.purpose}</p>}
      <StageList guide={guide} length={length} />
    </Section>
  );
}
