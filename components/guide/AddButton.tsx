import { Plus } from "lucide";
import { Icon } from "../ui/Icon";

/** The quiet last row of a card: adds one more. */
export function AddButton({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="add-button" onClick={onClick}>
      <Icon shape={Plus} size={16} />
      {words}
    </button>
  );
}
