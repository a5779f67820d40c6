import { type Columns, type Field, fields } from "../../../../utils/import/csv/columns";
import type { Table } from "../../../../utils/import/csv/table";
import { SelectField } from "../../../ui/Field";

const labels: Record<Field, string> = {
  name: "Name, or first name",
  family: "Family name",
  email: "E-mail",
  role: "Role",
  startDate: "Start date",
  kind: "How they report",
  lastTalk: "Last talk about their growth",
};

interface ColumnChooserProps {
  table: Table;
  titled: boolean;
  columns: Columns;
  onChange: (columns: Columns) => void;
}

/** Which column says what. The guess can always be corrected. */
export function ColumnChooser({ table, titled, columns, onChange }: ColumnChooserProps) {
  const options = [
    ["", "Not in this file"] as const,
    ...Array.from({ length: table.width }, (_, index) => [`${index}`, columnWords(table, titled, index)] as const),
  ];
  return (
    <fieldset class="form-part">
      <legend>Which column is what?</legend>
      <div class="form-grid">
        {fields.map((field) => (
          <SelectField
            key={field}
            label={labels[field]}
            options={options}
            value={`${columns[field] ?? ""}`}
            onChange={(value) => onChange({ ...columns, [field]: value === "" ? null : Number(value) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Its title and the first thing in it: "Mail (robin@example.com)". */
function columnWords({ rows }: Table, titled: boolean, index: number): string {
  const body = rows.slice(titled ? 1 : 0).map(({ cells }) => cells[index] ?? "");
  const sample = short(body.find(Boolean) ?? "empty");
  const title = titled ? short(rows[0]?.cells[index] ?? "") : "";
  return title ? `${title} (${sample})` : `Column ${index + 1} (${sample})`;
}

function short(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length > 32 ? `${letters.slice(0, 31).join("")}…` : letters.join("");
}
