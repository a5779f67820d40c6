import { EllipsisVertical } from "lucide";
import { useState } from "preact/hooks";
import type { Talk } from "../../../utils/domain/person-page";
import { dayName, weekdayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { CardList } from "../../ui/Card";
import { Menu, MenuItem } from "../../ui/Menu";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useAct } from "../page/page-context";

/** As many as a quarter of weekly conversations; the earlier ones come on request. */
const shownAtFirst = 12;

interface ThreadProps {
  talks: readonly Talk[];
  today: PlainDate;
  reload: () => Promise<void>;
}

/** All conversations with one person, career and regular ones in one line, newest first. */
export function Thread({ talks, today, reload }: ThreadProps) {
  const [shown, setShown] = useState(shownAtFirst);
  const rest = talks.length - shown;
  return (
    <Section title="Conversations" aside={talks.length}>
      {talks.length === 0 && <p class="quiet">Nothing yet. It starts with the first note beside an event.</p>}
      {talks.length > 0 && (
        <CardList>
          {talks.slice(0, shown).map((talk) => (
            <TalkItem key={talk.id} talk={talk} today={today} reload={reload} />
          ))}
        </CardList>
      )}
      {rest > 0 && (
        <div class="form-actions">
          <Button onClick={() => setShown(shown + 50)}>Show earlier ones ({rest})</Button>
        </div>
      )}
    </Section>
  );
}

function TalkItem({ talk, today, reload }: { talk: Talk } & Omit<ThreadProps, "talks">) {
  const { date, kind, state, lines, asked } = talk;
  return (
    <li class="talk">
      <div class="talk-head">
        <h3>
          <time dateTime={date}>
            {weekdayName(date)} {dayName(date, today)}
          </time>
        </h3>
        {kind === "career" && <Tag tone="good">Career conversation</Tag>}
        {state !== "held" && <Tag>{stateWords(state, date, today)}</Tag>}
        <TalkMenu id={talk.id} day={dayName(date, today)} reload={reload} />
      </div>
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
    </li>
  );
}

function TalkMenu({ id, day, reload }: { id: string; day: string; reload: () => Promise<void> }) {
  const act = useAct();
  const setDeleted = async (deleted: boolean) => {
    await request("conversation.delete", { conversationId: id, deleted });
    await reload();
  };
  const remove = () =>
    act(() => setDeleted(true), {
      text: `The conversation of ${day} is deleted, with its notes.`,
      action: { words: "Undo", run: () => void act(() => setDeleted(false), { text: "The conversation is back." }) },
    });
  return (
    <Menu shape={EllipsisVertical} label={`More for ${day}`}>
      <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
    </Menu>
  );
}

function stateWords(state: Talk["state"], date: PlainDate, today: PlainDate): string {
  if (state === "skipped") return "Did not happen";
  return date < today ? "Not closed" : "Planned";
}
