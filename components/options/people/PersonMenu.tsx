import { EllipsisVertical } from "lucide";
import type { Person } from "../../../utils/domain/person";
import { request } from "../../../utils/messaging/client";
import { Menu, MenuItem } from "../../ui/Menu";
import { useAct } from "../page/page-context";
import type { PersonFormName } from "./PersonForms";

interface PersonMenuProps {
  person: Person;
  onForm: (form: Exclude<PersonFormName, "edit">) => void;
  reloadPeople: () => Promise<void>;
  /** The person went to the bin, or came back from it. */
  onDeleted?: (deleted: boolean) => void;
}

/** What is done rarely to a person. Archiving and deleting can both be taken back. */
export function PersonMenu({ person, onForm, reloadPeople, onDeleted }: PersonMenuProps) {
  const act = useAct();
  const back = { text: `${person.name} is back.` };
  const unarchive = async () => {
    await request("person.change", { personId: person.id, change: { archived: false } });
    await reloadPeople();
  };
  const setDeleted = async (deleted: boolean) => {
    await request("person.delete", { personId: person.id, deleted });
    onDeleted?.(deleted);
    await reloadPeople();
  };

  const remove = () =>
    act(() => setDeleted(true), {
      text: `${person.name} is deleted.`,
      action: { words: "Undo", run: () => void act(() => setDeleted(false), back) },
    });

  return (
    <Menu shape={EllipsisVertical} label={`More for ${person.name}`}>
      {person.archivedAt === null && <MenuItem onSelect={() => onForm("held")}>A conversation took place…</MenuItem>}
      {person.archivedAt === null ? (
        <MenuItem onSelect={() => onForm("archive")}>Archive…</MenuItem>
      ) : (
        <MenuItem onSelect={() => void act(unarchive, back)}>Bring back</MenuItem>
      )}
      <MenuItem onSelect={() => onForm("join")}>Same person as…</MenuItem>
      <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
      <MenuItem onSelect={() => onForm("erase")}>Erase for good…</MenuItem>
    </Menu>
  );
}
