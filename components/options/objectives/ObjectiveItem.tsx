import { EllipsisVertical } from "lucide";
import { useState } from "preact/hooks";
import type { Objective } from "../../../utils/domain/goal";
import { request } from "../../../utils/messaging/client";
import type { ServingGoal } from "../../../utils/messaging/messages/pages";
import { Button } from "../../ui/Button";
import { Menu, MenuItem } from "../../ui/Menu";
import { Tag } from "../../ui/Tag";
import { useAct } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { ObjectiveForm } from "./ObjectiveForm";
import { ServedBy } from "./ServedBy";

interface ObjectiveItemProps {
  objective: Objective;
  /** The goals that serve it. */
  goals: readonly ServingGoal[];
  reload: () => Promise<void>;
}

/** Words enough to tell one objective from another in a message or a name. */
const shortLength = 40;

export function ObjectiveItem({ objective, goals, reload }: ObjectiveItemProps) {
  const [editing, setEditing] = useState(false);
  const short = shortened(objective.text);
  const editButton = useFocusBack<HTMLButtonElement>(editing);

  if (editing) {
    return (
      <li class="objective">
        <ObjectiveForm objective={objective} reload={reload} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li class="objective objective-line">
      <div class="objective-words">
        <p>{objective.text}</p>
        {objective.period && <Tag>{objective.period}</Tag>}
        <ServedBy goals={goals} />
      </div>
      <Button ref={editButton} aria-label={`Edit ${short}`} onClick={() => setEditing(true)}>
        Edit
      </Button>
      <ObjectiveMenu objective={objective} short={short} reload={reload} />
    </li>
  );
}

function ObjectiveMenu({ objective, short, reload }: Omit<ObjectiveItemProps, "goals"> & { short: string }) {
  const act = useAct();
  const back = { text: `“${short}” is back.` };
  const setArchived = async (archived: boolean) => {
    await request("objective.change", { objectiveId: objective.id, change: { archived } });
    await reload();
  };
  const setDeleted = async (deleted: boolean) => {
    await request("objective.delete", { objectiveId: objective.id, deleted });
    await reload();
  };
  const archive = () =>
    act(() => setArchived(true), {
      text: `“${short}” is archived. Goals that serve it keep it.`,
      action: { words: "Undo", run: () => void act(() => setArchived(false), back) },
    });
  const remove = () =>
    act(() => setDeleted(true), {
      text: `“${short}” is deleted.`,
      action: { words: "Undo", run: () => void act(() => setDeleted(false), back) },
    });

  return (
    <Menu shape={EllipsisVertical} label={`More for ${short}`}>
      {objective.archivedAt === null ? (
        <MenuItem onSelect={() => void archive()}>Archive</MenuItem>
      ) : (
        <MenuItem onSelect={() => void act(() => setArchived(false), back)}>Bring back</MenuItem>
      )}
      <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
    </Menu>
  );
}

function shortened(text: string): string {
  return text.length <= shortLength ? text : `${text.slice(0, shortLength).trimEnd()}…`;
}
