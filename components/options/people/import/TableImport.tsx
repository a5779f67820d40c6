import { useEffect, useState } from "preact/hooks";
import { type Columns, guessColumns, hasTitles } from "../../../../utils/import/csv/columns";
import { mostTableBytes, readTable, type Table } from "../../../../utils/import/csv/table";
import { UnreadableFile } from "../../../../utils/import/problem";
import { Unreadable } from "./FileHead";
import type { ImportScreenProps } from "./import-screen";
import { TableForm } from "./TableForm";

/** A list of people from a spreadsheet. */
export function TableImport(props: ImportScreenProps) {
  const { file, onClose } = props;
  const [table, setTable] = useState<Table | null>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    read(file).then(setTable, (error: unknown) => {
      setProblem(error instanceof UnreadableFile ? error.message : "This file could not be opened. Choose it again.");
    });
  }, [file]);

  if (problem) return <Unreadable file={file} problem={problem} onClose={() => onClose(false)} />;
  return table && <TableForm table={table} guess={guessOf(table)} {...props} />;
}

async function read(file: File): Promise<Table> {
  // Not even opened when it is far too large.
  const part = file.size > mostTableBytes ? file.slice(0, mostTableBytes + 1) : file;
  return readTable(new Uint8Array(await part.arrayBuffer()));
}

export interface Guess {
  titled: boolean;
  columns: Columns;
}

function guessOf(table: Table): Guess {
  const titled = hasTitles(table);
  return { titled, columns: guessColumns(table, titled) };
}
