import { FileText } from "lucide";
import type { Person } from "../../../utils/domain/person";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/download";
import { Icon } from "../../ui/Icon";
import { useAct } from "../page/page-context";

/** Everything about one person as a text that they can read, too. Private lines are in it, and it says so. */
export function SavePerson({ person }: { person: Pick<Person, "id" | "name"> }) {
  const act = useAct();
  const save = () =>
    act(
      async () => {
        const { filename, text } = await request("export.person", { personId: person.id });
        downloadText(filename, text, "text/markdown");
      },
      { text: `Everything about ${person.name} is handed to your browser, private lines included.` },
    );
  return (
    <Button onClick={() => void save()}>
      <Icon shape={FileText} size={18} />
      Save everything about them
    </Button>
  );
}
