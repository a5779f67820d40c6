import { FileText, Table } from "lucide";
import { useState } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { peopleTable } from "../../../utils/export/people-table";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { downloadText } from "../../ui/download";
import { SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { useAct } from "../page/page-context";
import { SavePerson } from "../people/SavePerson";

interface ExportCardProps {
  people: readonly Person[];
  dueSoonDays: number;
  today: PlainDate;
}

/** What is kept, to be read elsewhere: by a person, or in a spreadsheet. */
export function ExportCard({ people, dueSoonDays, today }: ExportCardProps) {
  const act = useAct();
  const [personId, setPersonId] = useState("");
  const person = people.find(({ id }) => id === personId);

  const saveAll = () =>
    act(
      async () => {
        const { filename, text } = await request("export.everything", {});
        downloadText(filename, text, "text/markdown");
      },
      { text: "All of it is handed to your browser as one text." },
    );
  const saveTable = () =>
    downloadText(`trellis-people-${today}.csv`, peopleTable(people, today, dueSoonDays), "text/csv");

  return (
    <div class="data-card">
      <p class="quiet">
        Files to read, not to bring back: whoever can open one can read it, private lines included. A person may have a
        right to a copy of what you keep about them; theirs is in plain words and has nothing of anybody else.
      </p>
      {people.length > 0 && (
        <div class="data-action">
          <SelectField
            label="Everything about one person"
            options={[
              ["", "Choose"],
              ...people.map(({ id, name, emails }) => [id, name || (emails[0] ?? "")] as const),
            ]}
            value={personId}
            onChange={setPersonId}
          />
          {person && <SavePerson person={person} />}
        </div>
      )}
      <div class="form-actions form-actions-start">
        <Button disabled={people.length === 0} onClick={saveTable}>
          <Icon shape={Table} size={18} />
          Save people and clocks as a table
        </Button>
        <Button onClick={() => void saveAll()}>
          <Icon shape={FileText} size={18} />
          Save everything as text
        </Button>
      </div>
    </div>
  );
}
