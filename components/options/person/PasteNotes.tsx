import { useMemo, useState } from "preact/hooks";
import { type DayOrder, dateNames } from "../../../utils/domain/doc-dates";
import type { Person } from "../../../utils/domain/person";
import { dayName } from "../../../utils/domain/relative-time";
import { type DocEntry, type RunningDoc, readRunningDoc } from "../../../utils/domain/running-doc";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Choice } from "../../ui/Choice";
import { AreaField, Field } from "../../ui/Field";
import { htmlToText } from "../../ui/html-to-text";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useSave, useUnsavedGuard } from "../page/use-save";
import { counted } from "../people/words";

interface PasteNotesProps {
  person: Person;
  today: PlainDate;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** As much as two years of one document, several times over. */
const mostCharacters = 1_000_000;
/** Dates shown of those that are found. */
const shownDates = 6;
const names = dateNames(navigator.languages);

/** Earlier notes, pasted as one text and split at its dates, after showing what that gives. */
export function PasteNotes({ person, today, onDone, onClose }: PasteNotesProps) {
  const [text, setText] = useState("");
  const [order, setOrder] = useState<DayOrder | null>(null);
  const [undatedOn, setUndatedOn] = useState(today);
  const { saving, problem, save } = useSave();
  const { say } = usePage();
  useUnsavedGuard(text.trim() !== "");

  const tooLong = text.length > mostCharacters;
  const doc = useMemo(
    () => (tooLong ? null : readRunningDoc(text, { today, names, order })),
    [text, today, order, tooLong],
  );
  const entries = (doc?.entries ?? []).map((entry) => ({ ...entry, date: entry.date ?? undatedOn }));
  const ready = entries.length > 0 && doc?.ambiguous === null && entries.every(({ date }) => date !== "");

  const submit = async () => {
    if (!ready) return;
    let done = { conversations: 0, lines: 0 };
    const stored = await save(async () => {
      done = await request("import.notes", { personId: person.id, entries: joined(entries) });
    });
    if (!stored) return;
    say({ text: doneWords(done) });
    setText("");
    onClose();
    await onDone();
  };

  return (
    <form
      class="form card"
      aria-label="Paste earlier notes"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <AreaField
        label={`Earlier notes about ${person.name}`}
        hint="Copy your whole document and paste it here. It is split where a date begins, in most ways of writing one."
        rows={6}
        value={text}
        problem={tooLong ? "That is more than fits at once. Paste it in two or three parts." : undefined}
        onInput={setText}
        onPaste={(event) => {
          const html = event.clipboardData?.getData("text/html");
          if (!html) return;
          event.preventDefault();
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          setText(value.slice(0, selectionStart) + htmlToText(html) + value.slice(selectionEnd));
        }}
      />
      {doc && doc.entries.length > 0 && <DocPreview doc={doc} today={today} />}
      {(doc?.ambiguous || order) && (
        <div class="field">
          <p class="field-label" aria-hidden="true">
            {orderLabel(doc?.ambiguous)}
          </p>
          <Choice
            label={orderLabel(doc?.ambiguous)}
            value={order}
            options={[
              ["day-first", "the day"],
              ["month-first", "the month"],
            ]}
            onChange={setOrder}
          />
        </div>
      )}
      {doc?.entries.some(({ date }) => date === null) && (
        <Field
          label="Day of what stands before the first date"
          type="date"
          max={today}
          value={undatedOn}
          onInput={setUndatedOn}
        />
      )}
      <FormFoot submit="Add them" saving={saving || !ready} problem={problem} onCancel={onClose} />
    </form>
  );
}

function orderLabel(example: string | null | undefined): string {
  return `Dates like ${example ?? "3/5"} begin with`;
}

function DocPreview({ doc, today }: { doc: RunningDoc; today: PlainDate }) {
  const { entries, odd, open } = doc;
  const dated = entries.flatMap(({ date }) => date ?? []);
  const undated = entries.find(({ date }) => date === null)?.lines.length ?? 0;
  const lines = entries.reduce((sum, entry) => sum + entry.lines.length, 0);
  const parts = [
    counted(dated.length, "conversation"),
    counted(lines, "line"),
    counted(open, "open item"),
    ...(undated > 0 ? [`${counted(undated, "line")} without a date`] : []),
  ];
  const more = dated.length - shownDates;
  return (
    <div class="join-preview" role="status">
      <p>{parts.join(", ")}.</p>
      {dated.length > 0 && (
        <p class="quiet">
          {dated
            .slice(0, shownDates)
            .map((date) => dayName(date, today))
            .join(" · ")}
          {more > 0 && ` and ${more} more`}
        </p>
      )}
      {odd.length > 0 && (
        <p>
          Not taken as {odd.length === 1 ? "a date" : "dates"}, and kept as text:{" "}
          <bdi>{odd.slice(0, 3).join(" · ")}</bdi>
        </p>
      )}
    </div>
  );
}

/** The undated part may be from a day that has a part of its own. */
function joined(entries: readonly (DocEntry & { date: PlainDate })[]) {
  const byDate = new Map<PlainDate, DocEntry["lines"]>();
  for (const { date, lines } of entries) byDate.set(date, [...(byDate.get(date) ?? []), ...lines]);
  return [...byDate].map(([date, lines]) => ({ date, lines }));
}

function doneWords({ conversations, lines }: { conversations: number; lines: number }): string {
  if (lines + conversations === 0) return "All of it was there already: nothing was added twice.";
  return `${counted(lines, "line")} added, in ${counted(conversations, "new conversation")}.`;
}
