import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Id } from "../../utils/domain/values";
import type { ClockRow, PopupView } from "../../utils/domain/views";
import type { News } from "../clock/use-clock-change";
import { LongList } from "../ui/LongList";
import { Section } from "../ui/Section";
import { askedAbout, groupRows, isQuiet, type RowGroup, searchRows } from "./groups";
import { PersonRow } from "./PersonRow";
import { NobodyFound, NobodyWaits } from "./states";

/** Rows in the first frame, of all groups together: more than fit on screen. */
const firstRows = 10;

interface RowListProps {
  view: PopupView;
  search: string;
  openGuide: (personId: Id) => void;
  /** Something was stored; the sentence says so. */
  onDone: (news: News) => Promise<void>;
}

/** The people by what their career clock says; while somebody searches, nothing is folded away. */
export function RowList({ view, search, openGuide, onDone }: RowListProps) {
  const searching = search.trim() !== "";
  const asked = searching ? [] : askedAbout(view.rows);
  const listed = asked.length > 0 ? view.rows.filter((row) => !asked.includes(row)) : view.rows;
  const groups = groupRows(searching ? searchRows(view.rows, search) : listed);
  if (searching && groups.length === 0) return <NobodyFound search={search.trim()} />;

  let left = firstRows;
  const listOf = (rows: readonly ClockRow[]) => {
    const first = Math.min(left, rows.length);
    left -= first;
    return (
      <LongList first={first}>
        {rows.map((row) => (
          <PersonRow key={row.person.id} row={row} view={view} openGuide={openGuide} onDone={onDone} />
        ))}
      </LongList>
    );
  };
  const open = groups.filter((group) => searching || !isQuiet(group));
  const folded = groups.filter((group) => !searching && isQuiet(group));
  const waiting = open.some((group) => group.state !== "booked");

  return (
    <>
      {!searching && !waiting && asked.length === 0 && <NobodyWaits next={nextDue(view.rows)} today={view.today} />}
      {asked.length > 0 && (
        <Section title="Did it happen?" aside={asked.length}>
          {listOf(asked)}
        </Section>
      )}
      {open.map((group) => (
        <div key={group.state} class={`popup-group-${group.state}`}>
          <Section title={group.title} aside={group.rows.length}>
            {listOf(group.rows)}
          </Section>
        </div>
      ))}
      {waiting && <p class="popup-note">Schedule opens Google Calendar’s own form. The time is only a proposal.</p>}
      {folded.map((group) => (
        <Folded key={group.state} title={foldTitle(group, open.length > 0)}>
          {() => listOf(group.rows)}
        </Folded>
      ))}
    </>
  );
}

/** Who is on track and due before all others. */
function nextDue(rows: readonly ClockRow[]): ClockRow | null {
  return rows.find(({ clock }) => clock.state === "fine" && clock.dueOn !== null) ?? null;
}

function foldTitle({ state, rows }: RowGroup, more: boolean): string {
  if (state === "paused") return `${rows.length} paused`;
  if (state === "snoozed") return `${rows.length} put off`;
  const count = more ? `${rows.length} more` : `${rows.length}`;
  return rows.length === 1 ? `${count} is on track` : `${count} are on track`;
}

/** Draws what is inside only once it is open: two hundred people on track cost nothing until somebody looks. */
function Folded({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="popup-folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
