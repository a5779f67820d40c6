import { useEffect, useRef, useState } from "preact/hooks";
import type { Talk } from "../../../utils/domain/person-page";
import { dayName, weekdayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { TalkMenu } from "./TalkMenu";
import "./thread.css";

/** As many as a quarter of weekly conversations; the earlier ones come on request. */
const shownAtFirst = 12;
const shownMore = 50;
/** The newest stand open, the earlier ones are folded to one line. */
const openAtFirst = 3;

interface ThreadProps {
  talks: readonly Talk[];
  today: PlainDate;
  /** The one that was looked for; empty for none. */
  openId: string;
  reload: () => Promise<void>;
}

/** All conversations with one person, career and regular ones on one line of time, newest first. */
export function Thread({ talks, today, openId, reload }: ThreadProps) {
  const wanted = talks.findIndex(({ id }) => id === openId);
  const [shown, setShown] = useState(shownAtFirst);
  const count = Math.max(shown, wanted + 1);
  const rest = talks.length - count;
  return (
    <Section title="Conversations" aside={talks.length}>
      {talks.length === 0 && <p class="quiet">Nothing yet. It starts with the first note beside an event.</p>}
      {talks.length > 0 && (
        <ol class="card thread">
          {talks.slice(0, count).map((talk, index) => (
            <TalkItem
              key={talk.id}
              talk={talk}
              today={today}
              unfolded={index < openAtFirst}
              wanted={talk.id === openId}
              reload={reload}
            />
          ))}
        </ol>
      )}
      {rest > 0 && (
        <div class="form-actions">
          <Button onClick={() => setShown(count + shownMore)}>Show earlier ones ({rest})</Button>
        </div>
      )}
    </Section>
  );
}

interface TalkItemProps {
  talk: Talk;
  today: PlainDate;
  unfolded: boolean;
  wanted: boolean;
  reload: () => Promise<void>;
}

function TalkItem({ talk, today, unfolded, wanted, reload }: TalkItemProps) {
  const { date, kind, state, lines, asked } = talk;
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const talk = details.current;
    if (!wanted || talk === null) return;
    talk.open = true;
    talk.scrollIntoView({ block: "center" });
    // Once the page has put the focus on its title.
    queueMicrotask(() => talk.querySelector("summary")?.focus({ preventScroll: true }));
  }, [wanted]);

  return (
    <li class={kind === "career" ? "talk talk-career" : "talk"}>
      <details ref={details} open={unfolded || wanted}>
        <summary>
          <time dateTime={date}>
            {weekdayName(date)} {dayName(date, today)}
          </time>
          {kind === "career" && <Tag tone="good">Career conversation</Tag>}
          {state !== "held" && <Tag>{stateWords(state, date, today)}</Tag>}
          <span class="talk-first" dir="auto">
            {lines[0]?.text ?? ""}
          </span>
        </summary>
        {lines.length > 0 && (
          <ul class="talk-lines">
            {lines.map((line) => (
              <li key={line.id} class={`talk-${line.kind}`} dir="auto">
                {line.kind === "check" && <span class="visually-hidden">{line.done ? "Done: " : "To do: "}</span>}
                {line.kind === "check" && line.done ? <s>{line.text}</s> : line.text}
              </li>
            ))}
          </ul>
        )}
        {asked.length > 0 && <p class="quiet">Asked: {asked.join(" ")}</p>}
        {lines.length === 0 && asked.length === 0 && <p class="quiet">No notes.</p>}
      </details>
      <TalkMenu id={talk.id} day={dayName(date, today)} reload={reload} />
    </li>
  );
}

function stateWords(state: Talk["state"], date: PlainDate, today: PlainDate): string {
  if (state === "skipped") return "Did not happen";
  return date < today ? "Not closed" : "Planned";
}
