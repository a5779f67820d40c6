import { ago, dayName } from "../../../utils/domain/relative-time";
import type { Instant, PlainDate } from "../../../utils/domain/values";
import type { CopyView, RestorePreview } from "../../../utils/messaging/messages/backup";

/** Bytes for people: "12 kB", "1.8 MB". */
export function sizeWords(bytes: number): string {
  const [unit, value] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const style = { style: "unit", unit: `${unit}`, unitDisplay: "short" } as const;
  return new Intl.NumberFormat("en-GB", { ...style, maximumFractionDigits: unit === "megabyte" ? 1 : 0 }).format(
    +value,
  );
}

/** The day of an instant in the user's own zone: "3 weeks ago, 1 November". */
export function backupWords(at: Instant | null, today: PlainDate): string {
  if (at === null) return "never";
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  return day === today ? "today" : `${ago(day, today)}, ${dayName(day, today)}`;
}

const nouns = [
  ["people", "person", "people"],
  ["conversations", "conversation", "conversations"],
  ["notes", "note", "notes"],
  ["goals", "goal", "goals"],
  ["promises", "promise", "promises"],
] as const;

/** "3 people, 12 conversations, 9 notes, 1 goal, 4 promises". */
export function holdsWords({ holds }: RestorePreview): string {
  return nouns.map(([name, one, many]) => `${holds[name]} ${holds[name] === 1 ? one : many}`).join(", ");
}

/** What adding it to what is here would do. */
export function mergeWords({ added, changed, kept, both, stays }: RestorePreview): string {
  if (added + changed + both + stays === 0) return "All of it is here already.";
  const parts = [
    added > 0 && `${added} new`,
    changed > 0 && `${changed} newer than here`,
    kept > 0 && `${kept} here already`,
    both > 0 && `${both} changed here and there, of which both versions are kept`,
    stays > 0 && `${stays} changed here and there, which stay as they are here`,
  ];
  return `Of its records, ${parts.filter(Boolean).join(", ")}. Nothing you have here is lost by adding it.`;
}

/** "Before Trellis was updated, today: 3 people, 12 conversations, 9 notes". */
export function copyWords({ before, madeAt, holds }: CopyView, today: PlainDate): string {
  const why = before === "update" ? "Before Trellis was updated" : "Before a backup was restored";
  const parts = nouns.flatMap(([name, one, many]) =>
    name in holds ? [`${holds[name as "people"]} ${holds[name as "people"] === 1 ? one : many}`] : [],
  );
  return `${why}, ${backupWords(madeAt, today)}: ${parts.join(", ")}`;
}

/** "29 November": the last day on which a copy is there for certain. */
export function keptWords({ keptUntil }: CopyView, today: PlainDate): string {
  const day = Temporal.Instant.from(keptUntil).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  return dayName(day, today);
}
