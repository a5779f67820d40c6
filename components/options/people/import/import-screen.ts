/** Which screen reads a file. Both are loaded only once there is a file to read. */
import type { ComponentType } from "preact";
import type { Person } from "../../../../utils/domain/person";
import type { PlainDate } from "../../../../utils/domain/values";

export interface ImportScreenProps {
  file: File;
  people: readonly Person[];
  today: PlainDate;
  reloadPeople: () => Promise<void>;
  /** The people were added, or the user does not want to after all. */
  onClose: (added: boolean) => void;
}

export interface ImportScreen {
  Screen: ComponentType<ImportScreenProps>;
  file: File;
}

export async function screenFor(file: File): Promise<ImportScreen> {
  const Screen = (await isCalendar(file))
    ? (await import("./CalendarImport")).CalendarImport
    : (await import("./TableImport")).TableImport;
  return { Screen, file };
}

/** A calendar, or a zip that may hold some; by how it begins, since names are given by people. */
async function isCalendar(file: File): Promise<boolean> {
  const head = new TextDecoder("latin1").decode(await file.slice(0, 64).arrayBuffer());
  return (
    head.startsWith("PK") || head.replaceAll("\0", "").includes("BEGIN:VCALENDAR") || /\.(ics|zip)$/i.test(file.name)
  );
}
