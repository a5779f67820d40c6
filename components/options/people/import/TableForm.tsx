import { useId, useMemo, useState } from "preact/hooks";
import { type DayOrder, dateNames } from "../../../../utils/domain/doc-dates";
import type { PersonKind } from "../../../../utils/domain/person";
import { guessColumns } from "../../../../utils/import/csv/columns";
import { peopleIn, type TablePeople } from "../../../../utils/import/csv/people";
import type { Table } from "../../../../utils/import/csv/table";
import { Checkbox } from "../../../ui/Checkbox";
import { Choice } from "../../../ui/Choice";
import { SelectField } from "../../../ui/Field";
import { FormFoot } from "../../page/FormFoot";
import { counted, kindOptions } from "../words";
import { ColumnChooser } from "./ColumnChooser";
import { ErasedQuestion } from "./ErasedQuestion";
import { FileHead } from "./FileHead";
import { FoundPeople } from "./FoundPeople";
import type { ImportScreenProps } from "./import-screen";
import { LineProblems } from "./LineProblems";
import type { Guess } from "./TableImport";
import { countWords, useImport, withoutAddresses } from "./use-import";

type TableFormProps = ImportScreenProps & { table: Table; guess: Guess };

/** What the table says, with the columns as the user has them, before anybody is added. */
export function TableForm({ table, guess, file, people: known, today, reloadPeople, onClose }: TableFormProps) {
  const [{ titled, columns }, setReading] = useState(guess);
  const [order, setOrder] = useState<DayOrder>(usualOrder);
  const [kind, setKind] = useState<PersonKind>("report");
  const names = useMemo(() => dateNames(navigator.languages), []);
  const read = useMemo(
    () => peopleIn(table, { columns, titled, order, kind, known, today, names }),
    [table, columns, titled, order, kind, known, today, names],
  );
  const titledId = useId();
  const { saving, problem, erased, add } = useImport(reloadPeople);

  const submit = async (people = read.people, withErased = false) => {
    const bare = people.map(({ line: _line, ...person }) => person);
    if (people.length > 0 && (await add(bare, withErased))) onClose(true);
  };

  return (
    <form
      class="form"
      aria-label="Add people from a file"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FileHead file={file}>{counted(table.rows.length - (titled ? 1 : 0), "line")}</FileHead>
      <label class="form-check" for={titledId}>
        <Checkbox
          id={titledId}
          checked={titled}
          onChange={(titled) => setReading({ titled, columns: guessColumns(table, titled) })}
        />
        The first line has the titles of the columns
      </label>
      <ColumnChooser
        table={table}
        titled={titled}
        columns={columns}
        onChange={(columns) => setReading({ titled, columns })}
      />
      <div class="form-grid">
        <SelectField
          label={columns.kind === null ? "They are" : "They are, where the file does not say"}
          options={kindOptions}
          value={kind}
          onChange={(chosen) => setKind(chosen as PersonKind)}
        />
        {read.orderIsOpen && (
          <div class="field">
            <p class="field-label" aria-hidden="true">
              {orderLabel}
            </p>
            <Choice label={orderLabel} value={order} options={orders} onChange={setOrder} />
          </div>
        )}
      </div>
      <FoundPeople people={read.people} today={today} />
      <LineProblems title={`${counted(read.leftOut.length, "line")} left out`} problems={read.leftOut} />
      <LineProblems title={`${counted(read.leftEmpty.length, "cell")} left out`} problems={read.leftEmpty} />
      <ErasedQuestion
        emails={erased}
        onBringBack={() => void submit(read.people, true)}
        onLeaveOut={() => void submit(withoutAddresses(read.people, erased))}
      />
      <FormFoot
        submit={submitWords(read)}
        saving={saving || read.people.length === 0}
        problem={read.people.length === 0 ? "There is nobody to add. Choose the columns, or another file." : problem}
        onCancel={() => onClose(false)}
      />
    </form>
  );
}

const orderLabel = "Dates like 03/04/2025 begin with";
const orders = [
  ["day-first", "the day"],
  ["month-first", "the month"],
] as const;

/** Only people in the United States put the month first. */
function usualOrder(): DayOrder {
  return navigator.language === "en-US" ? "month-first" : "day-first";
}

function submitWords({ people, leftOut }: TablePeople): string {
  const left = leftOut.length > 0 ? `, leave out ${counted(leftOut.length, "line")}` : "";
  return people.length === 0 ? "Add" : `Add ${countWords(people.length)}${left}`;
}
