import { dayName, monthName } from "../../../utils/domain/relative-time";
import type { PopupView } from "../../../utils/domain/views";
import type { YearEntry, YearMonth, YearPlan } from "../../../utils/domain/year-plan";
import { request } from "../../../utils/messaging/client";
import { Section } from "../../ui/Section";
import { useAct } from "../page/page-context";

interface MonthListProps {
  plan: YearPlan;
  view: PopupView;
  reload: () => Promise<void>;
}

const reasonWords = {
  overdue: "overdue",
  due: "due",
  planned: "planned",
  booked: "booked",
  again: "after the next one",
} as const;

/** Thirteen months, each with the people whose conversation falls into it. */
export function MonthList({ plan, view, reload }: MonthListProps) {
  const act = useAct();
  const release = ({ person }: YearEntry) => {
    const undo = () => request("clock.plan", { personId: person.id, on: plannedFor ?? null }).then(reload);
    const plannedFor = view.rows.find((row) => row.person.id === person.id)?.clock.plannedFor;
    void act(() => request("clock.plan", { personId: person.id, on: null }).then(reload), {
      text: `${person.name} is not planned any more.`,
      action: { words: "Undo", run: () => void act(undo, { text: `${person.name} is planned again.` }) },
    });
  };

  return (
    <Section title="Month by month">
      <ol class="card year-months">
        {plan.months.map((month) => (
          <Month key={month.month} month={month} fair={plan.fair} today={view.today} onRelease={release} />
        ))}
      </ol>
      <ul class="year-legend" aria-label="What the colours mean">
        {(["overdue", "due", "planned", "booked", "again"] as const).map((why) => (
          <li key={why}>
            <span class={`year-entry year-entry-${why}`} aria-hidden="true" />
            {reasonWords[why]}
          </li>
        ))}
      </ul>
      {plan.undated.length > 0 && (
        <p class="year-note">
          Without a day: {plan.undated.map(({ name }) => name).join(", ")}. Their first day in your team, or a rough
          answer to when you last talked about their growth, gives them one.
        </p>
      )}
    </Section>
  );
}

interface MonthProps {
  month: YearMonth;
  fair: number;
  today: string;
  onRelease: (entry: YearEntry) => void;
}

function Month({ month: { month, entries }, fair, today, onRelease }: MonthProps) {
  const year = month.slice(0, 4);
  const isFull = entries.length > fair;
  return (
    <li class="year-month">
      <span class="year-month-name">
        {monthName(`${month}-01`)}
        {year !== today.slice(0, 4) && <span class="quiet"> {year}</span>}
      </span>
      <ul class="year-entries" aria-label={`${monthName(`${month}-01`)} ${year}`}>
        {entries.map((entry) => (
          <Entry key={`${entry.person.id} ${entry.on}`} entry={entry} today={today} onRelease={onRelease} />
        ))}
      </ul>
      <span class={isFull ? "year-count year-count-full" : "year-count"}>
        {entries.length > 0 && entries.length}
        {isFull && <span class="visually-hidden"> conversations, more than {fair}</span>}
      </span>
    </li>
  );
}

function Entry({ entry, today, onRelease }: Pick<MonthProps, "today" | "onRelease"> & { entry: YearEntry }) {
  const { person, on, why } = entry;
  const when = why === "overdue" ? "" : `, ${dayName(on, today)}`;
  return (
    <li class={`year-entry year-entry-${why}`}>
      <a href={`#person/${person.id}`} dir="auto" title={`${reasonWords[why]}${when}`}>
        {person.name}
        <span class="visually-hidden">
          , {reasonWords[why]}
          {when}
        </span>
      </a>
      {why === "planned" && (
        <button type="button" aria-label={`Do not plan ${person.name} any more`} onClick={() => onRelease(entry)}>
          ×
        </button>
      )}
    </li>
  );
}
