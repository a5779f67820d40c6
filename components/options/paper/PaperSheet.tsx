import { guideOf } from "../../../utils/coach/guides";
import { carryOnSlot, freeSlot } from "../../../utils/domain/note";
import { dateTimeName, dayName, weekdayName } from "../../../utils/domain/relative-time";
import { shareableLines } from "../../../utils/domain/share";
import type { PlainDate } from "../../../utils/domain/values";
import type { ConversationView } from "../../../utils/domain/views";
import { planOf } from "../../guide/plan";

/** More would leave no room to write on the page. */
const mostGoals = 4;
const mostPromises = 5;

interface PaperSheetProps {
  view: ConversationView;
  size: "a4" | "letter";
  withPrivate: boolean;
  today: PlainDate;
}

/** The page: what was promised, what to ask, and room to write at each stage, as much as it has of the time. */
export function PaperSheet({ view, size, withPrivate, today }: PaperSheetProps) {
  const { person, conversation, promises, goals, direction } = view;
  const plan = planOf(conversation, conversation.minutes).filter(({ minutes }) => minutes > 0);
  const guide = guideOf(conversation);
  const slots = [...guide.stages.map(({ id }) => id), freeSlot, carryOnSlot];
  const shared = shareableLines(view.notes, slots);
  const open = promises.filter(({ state }) => state === "open");
  const day = conversation.startsAt
    ? dateTimeName(conversation.startsAt, today)
    : `${weekdayName(conversation.date)} ${dayName(conversation.date, today)}`;

  return (
    <article class={`paper-sheet paper-${size}`} data-long={withPrivate || undefined} aria-label="The printed page">
      <header class="paper-head">
        <h2 dir="auto">{person.name}</h2>
        <p>
          {guide.name} · {day} · {conversation.minutes} min
        </p>
        {direction?.text && !direction.none && <p dir="auto">Heading for: {direction.text}</p>}
      </header>
      <PaperList
        title="Promised"
        items={open.map(({ by, text }) => `${by === "me" ? "I" : person.name}: ${text}`)}
        most={mostPromises}
      />
      <PaperList title="Goals" items={goals.map(({ text }) => text)} most={mostGoals} />
      <PaperList title="Ask" items={conversation.questions.map(({ text }) => text)} most={3} />
      <PaperList title="Noted" items={shared.map(({ text }) => text)} most={withPrivate ? shared.length : 3} />
      <ol class="paper-stages">
        {plan.map(({ stage, minutes }) => (
          <li key={stage.id} style={{ flexGrow: minutes }}>
            <h3 dir="auto">{stage.name}</h3>
            <span>{minutes} min</span>
            {stage.prompt !== stage.name && <p dir="auto">{stage.prompt}</p>}
          </li>
        ))}
      </ol>
      {withPrivate && <PrivateNotes view={view} slots={slots} />}
    </article>
  );
}

function PaperList({ title, items, most }: { title: string; items: readonly string[]; most: number }) {
  if (items.length === 0) return null;
  return (
    <section class="paper-list">
      <h3>{title}</h3>
      <ul>
        {items.slice(0, most).map((item, index) => (
          <li key={index} dir="auto">
            <span>{item}</span>
          </li>
        ))}
        {items.length > most && <li class="paper-more">and {items.length - most} more in Trellis</li>}
      </ul>
    </section>
  );
}

/** Everything that was written, on pages of its own. Shown only where the user ticked it. */
function PrivateNotes({ view, slots }: { view: ConversationView; slots: readonly string[] }) {
  const names = new Map(guideOf(view.conversation).stages.map(({ id, name }) => [id, name]));
  const notes = view.notes
    .filter(({ lines }) => lines.some(({ text }) => text.trim() !== ""))
    .toSorted((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot));
  return (
    <section class="paper-private">
      <h3>My notes, private</h3>
      {notes.map(({ id, slot, lines }) => (
        <div key={id}>
          <h4>{names.get(slot) ?? "Notes"}</h4>
          {lines.map(({ id: lineId, text }) => (
            <p key={lineId} dir="auto">
              {text}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
