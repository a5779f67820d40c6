import { EllipsisVertical } from "lucide";
import { request } from "../../../utils/messaging/client";
import { Menu, MenuItem } from "../../ui/Menu";
import { useAct } from "../page/page-context";

interface TalkMenuProps {
  id: string;
  /** When it was, in words. */
  day: string;
  reload: () => Promise<void>;
}

/** What is done rarely to one conversation. */
export function TalkMenu({ id, day, reload }: TalkMenuProps) {
  const act = useAct();
  const setDeleted = async (deleted: boolean) => {
    await request("conversation.delete", { conversationId: id, deleted });
    await reload();
  };
  const remove = () =>
    act(() => setDeleted(true), {
      text: `The conversation of ${day} is deleted, with its notes.`,
      action: { words: "Undo", run: () => void act(() => setDeleted(false), { text: "The conversation is back." }) },
    });
  return (
    <Menu shape={EllipsisVertical} label={`More for ${day}`}>
      <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
    </Menu>
  );
}
