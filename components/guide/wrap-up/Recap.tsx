import { useId, useState } from "preact/hooks";
import { guideOf } from "../../../utils/coach/guides";
import { plainWords } from "../../../utils/domain/inline-marks";
import { carryOnSlot, freeSlot, type NoteSlot } from "../../../utils/domain/note";
import { textToLines } from "../../../utils/domain/note-lines";
import { recapOf } from "../../../utils/domain/recap";
import { dayName } from "../../../utils/domain/relative-time";
import { shareableLines, shareablePromises } from "../../../utils/domain/share";
import type { ConversationView } from "../../../utils/domain/views";
import { ButtonLink } from "../../ui/ButtonLink";
import { Checkbox } from "../../ui/Checkbox";
import { CopyButton } from "../../ui/CopyButton";
import { Section } from "../../ui/Section";
import { useGuide, useView } from "../guide-context";
import { toggleMark } from "../line-mark";
import type { GuideStore } from "../store";
import { mailDraft, shortName } from "../words";

/** A few lines for the person, of those that the user ticks. A tick is the mark that the line may be shared. */
export function Recap() {
  const store = useGuide();
  const view = useView();
  const { person, conversation, promises, today } = view;
  const [tickedIds, setTickedIds] = useState<ReadonlySet<string>>(new Set());
  const day = dayName(conversation.date, today);
  const notes = slotsOf(view).map((slot) => ({ slot, text: store.notes.textOf(view, slot) }));
  const made = promises.filter(({ conversationId }) => conversationId === conversation.id);
  const rows = notes.flatMap(({ slot, text }) => rowsOf(slot, text));
  if (rows.length + made.length === 0) return null;

  function recap() {
    const lines = notes.map(({ slot, text }) => ({ slot, lines: linesOf(text, store) }));
    const about = { name: shortName(person.name), today };
    return recapOf(day, shareableLines(lines, slotsOf(view)), shareablePromises(made, tickedIds, about));
  }

  function share({ slot, start }: Row) {
    const editor = store.notes.editor(view, slot);
    editor.edit(toggleMark(editor.text.peek(), start, start, "share").text);
    editor.flush();
  }

  function tickPromise(id: string) {
    const ticked = new Set(tickedIds);
    if (!ticked.delete(id)) ticked.add(id);
    setTickedIds(ticked);
  }

  const isEmpty = tickedIds.size === 0 && !rows.some(({ shared }) => shared);
  return (
    <Section title="Recap" aside="only what you tick">
      <div class="card card-rows recap">
        <ul aria-label="What goes in">
          {rows.map((row) => (
            <li key={`${row.slot} ${row.start}`}>
              <RecapLine text={row.words} checked={row.shared} onChange={() => share(row)} />
            </li>
          ))}
          {made.map(({ id, by, text }) => (
            <li key={id}>
              <RecapLine
                text={`${by === "me" ? "I" : shortName(person.name)} will: ${text}`}
                checked={tickedIds.has(id)}
                onChange={() => tickPromise(id)}
              />
            </li>
          ))}
        </ul>
        <div class="form-actions form-actions-start">
          <CopyButton words="Copy" text={recap} disabled={isEmpty} />
          <ButtonLink
            href={mailDraft(person, `Our conversation on ${day}`)}
            label="Mail: opens a draft with the subject alone"
          >
            Mail
          </ButtonLink>
        </div>
      </div>
    </Section>
  );
}

function RecapLine({ text, checked, onChange }: { text: string; checked: boolean; onChange: () => void }) {
  const boxId = useId();
  return (
    <label class="recap-line" for={boxId}>
      <Checkbox id={boxId} checked={checked} onChange={onChange} />
      <span class={checked ? "clamp-3" : "clamp-3 private-words"} dir="auto" title={text}>
        {plainWords(text)}
      </span>
    </label>
  );
}

interface Row {
  slot: NoteSlot;
  /** Where the line begins in its note. */
  start: number;
  words: string;
  shared: boolean;
}

function rowsOf(slot: NoteSlot, text: string): Row[] {
  let start = 0;
  return text.split("\n").flatMap((typed) => {
    const at = start;
    start += typed.length + 1;
    const [line] = textToLines(typed, [], { newId: () => "", now: "" });
    return line && line.text.trim() !== ""
      ? [{ slot, start: at, words: line.text.trim(), shared: line.shareable }]
      : [];
  });
}

function linesOf(text: string, { newId }: Pick<GuideStore, "newId">) {
  return textToLines(text, [], { newId, now: "" });
}

/** Stages in their order, then the free note, then whatever stands elsewhere. */
function slotsOf({ conversation, notes }: ConversationView): NoteSlot[] {
  const known = [...guideOf(conversation).stages.map(({ id }) => id), freeSlot, carryOnSlot];
  return [...new Set([...known, ...notes.map(({ slot }) => slot)])];
}
