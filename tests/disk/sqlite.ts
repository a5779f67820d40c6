/** Firefox keeps IndexedDB, storage, history and form data in SQLite: every cell of every table. */
import initSqlJs, { type Database } from "sql.js";

const sqlite = await initSqlJs();

export function isSqlite(file: Buffer): boolean {
  return file.subarray(0, 15).toString("latin1") === "SQLite format 3";
}

/** Texts and bytes of all cells. Large ones lie on several pages of the file, and are whole only here. */
export function readCells(file: Buffer): Buffer[] {
  const database = new sqlite.Database(file);
  try {
    const [tables] = database.exec("SELECT name FROM sqlite_master WHERE type = 'table'");
    return (tables?.values ?? []).flatMap(([name]) => cellsOf(database, String(name)));
  } finally {
    database.close();
  }
}

function cellsOf(database: Database, table: string): Buffer[] {
  try {
    const [rows] = database.exec(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
    return (rows?.values ?? []).flat().flatMap((cell) => {
      if (typeof cell === "string") return [Buffer.from(cell)];
      return cell instanceof Uint8Array ? [Buffer.from(cell)] : [];
    });
  } catch {
    // A table that a module of Firefox's own makes: its cells lie in other tables, too.
    return [];
  }
}
