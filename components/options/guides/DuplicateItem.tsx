import type { Guide } from "../../../utils/domain/guide";
import { request } from "../../../utils/messaging/client";
import { MenuItem } from "../../ui/Menu";
import { useAct } from "../page/page-context";

/** Makes a guide of the user's own from another one. */
export function DuplicateItem({ guide, reload }: { guide: Guide; reload: () => Promise<void> }) {
  const act = useAct();
  const { kind, purpose = "" } = guide;
  const name = `${guide.name} (copy)`.slice(0, 80);

  const duplicate = () =>
    act(
      async () => {
        await request("own-guide.add", { guide: { name, kind, purpose, stages: [...guide.stages] } });
        await reload();
      },
      { text: `“${name}” is yours to change. It stands at the top.` },
    );
  return <MenuItem onSelect={() => void duplicate()}>Duplicate</MenuItem>;
}
