import type { ComponentChildren } from "preact";
import { digestOf } from "../../../utils/domain/digest";
import { beatMarks, type Goal } from "../../../utils/domain/goal";
import type { PersonPage } from "../../../utils/domain/person-page";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";

/** What the next career conversation can begin with: moments, goals, promises and themes since the last one. */
export function DigestView({ page, today }: { page: PersonPage; today: PlainDate }) {
  const { since, moments, goals, promises, themes, talks } = digestOf(page);
  const isEmpty = moments.length + goals.length + promises.length + themes.length + talks === 0;
  const title = since ? "Since your last career conversation" : "So far";
  return (
    <Section title={title} aside={since ? dayName(since, today) : undefined}>
      <div class="card digest">
        {isEmpty && <p class="quiet">Nothing yet. It fills as you talk.</p>}
        {talks > 0 && <p>{talks === 1 ? "1 conversation" : `${talks} conversations`} took place.</p>}
        {moments.length > 0 && (
          <DigestList title="What they enjoyed or were proud of">
            {moments.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </DigestList>
        )}
        {goals.length > 0 && (
          <DigestList title="Goals">
            {goals.map(({ goal, beats }) => (
              <li key={goal.id}>
                <span dir="auto">{goal.text}</span>
                <span class="quiet">
                  {[
                    ...beatMarks.flatMap((mark) => (beats[mark] > 0 ? `${mark} ${beats[mark]}×` : [])),
                    ...endOf(goal),
                  ].join(", ")}
                </span>
              </li>
            ))}
          </DigestList>
        )}
        {promises.length > 0 && (
          <DigestList title="Promises">
            {promises.map(({ id, by, text, state }) => (
              <li key={id}>
                <span dir="auto">{text}</span>
                <Tag tone={state === "kept" ? "good" : undefined}>
                  {by === "me" ? "you" : "they"}: {state === "dropped" ? "let go" : state}
                </Tag>
              </li>
            ))}
          </DigestList>
        )}
        {themes.length > 0 && (
          <DigestList title="What your questions were about">
            <li>{themes.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)).join(", ")}</li>
          </DigestList>
        )}
      </div>
    </Section>
  );
}

function DigestList({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function endOf({ state, closedBecause }: Goal): string[] {
  if (state === "active") return [];
  return [closedBecause ? `${state}: ${closedBecause}` : state];
}
