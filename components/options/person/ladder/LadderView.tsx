import { useMemo, useRef, useState } from "preact/hooks";
import type { Goal } from "../../../../utils/domain/goal";
import { type LadderPlan, placesFor, planLadder } from "../../../../utils/domain/ladder";
import type { PersonPage } from "../../../../utils/domain/person-page";
import type { PlainDate } from "../../../../utils/domain/values";
import { request } from "../../../../utils/messaging/client";
import { Section } from "../../../ui/Section";
import { useAct } from "../../page/page-context";
import { DirectionCard, type SetDirection } from "./DirectionCard";
import { LadderCard } from "./LadderCard";
import { LadderLines } from "./LadderLines";
import type { LinkGoal } from "./LinkForm";
import { useLadderDrag } from "./use-ladder-drag";
import "./ladder.css";

interface LadderViewProps {
  page: PersonPage;
  today: PlainDate;
  onChanged: (page: PersonPage) => void;
}

/** How what they do these weeks leads to this year's goals, and those to where they are heading. */
export function LadderView({ page, today, onChanged }: LadderViewProps) {
  const act = useAct();
  const root = useRef<HTMLDivElement>(null);
  const { person, goals, direction } = page;
  const plan = useMemo(() => planLadder(goals, direction), [goals, direction]);
  const [openId, setOpenId] = useState<string | null>(null);
  const goalOf = (goalId: string) => goals.find(({ id }) => id === goalId);

  const send = async (...[goalId, leadsTo, because]: Parameters<LinkGoal>) =>
    onChanged(await request("ladder.link", { personId: person.id, goalId, leadsTo, because }));

  const link: LinkGoal = (goalId, leadsTo, because) => {
    const before = goalOf(goalId);
    const undo = () =>
      act(() => send(goalId, before?.leadsTo ?? null, before?.leadsToBecause ?? ""), { text: "As it was." });
    return act(() => send(goalId, leadsTo, because), {
      text: leadsTo === null ? "It leads to nothing for now." : "Linked.",
      action: { words: "Undo", run: () => void undo() },
    });
  };

  const sendDirection = async (...[text, none]: Parameters<SetDirection>) =>
    onChanged(await request("ladder.direction", { personId: person.id, text, none }));
  const setDirection: SetDirection = (text, none) => {
    const undo = () =>
      act(() => sendDirection(direction?.text ?? "", direction?.none ?? false), { text: "As it was." });
    return act(() => sendDirection(text, none), {
      text: "Saved.",
      action: { words: "Undo", run: () => void undo() },
    });
  };

  useLadderDrag(root, {
    isPlace(goalId, place) {
      const goal = goalOf(goalId);
      if (!goal || goal.leadsTo === place) return false;
      return place === "direction" ? direction !== null : placesFor(goal, goals).some(({ id }) => id === place);
    },
    // A sentence for the old link says nothing of the new one: the form asks for another.
    onDrop: (goalId, place) => void link(goalId, place, "").then(() => setOpenId(goalId)),
  });

  const column = (title: string, members: readonly Goal[], empty: string) => (
    <section class="ladder-column" aria-label={title}>
      <h3>{title}</h3>
      {members.length === 0 && <p class="ladder-empty">{empty}</p>}
      <ul>
        {members.map((goal) => (
          <LadderCard
            key={goal.id}
            {...{ goal, goals, plan, today, link }}
            hasDirection={direction !== null}
            open={openId === goal.id}
            onOpen={(open) => setOpenId(open ? goal.id : null)}
          />
        ))}
      </ul>
    </section>
  );

  return (
    <Section title="Ladder" aside={gapWords(plan)}>
      <div class="ladder-frame">
        <div ref={root} class="ladder">
          <LadderLines root={root} plan={plan} />
          {column("These weeks", plan.weeks, "No benchmark yet. The guide beside a 1-on-1 takes one.")}
          {column("This year", plan.year, "Nothing for this year yet.")}
          <section class="ladder-column" aria-label="Direction">
            <h3>Direction</h3>
            <DirectionCard
              direction={direction}
              lonely={plan.unreached.has("direction")}
              today={today}
              onSet={setDirection}
            />
          </section>
        </div>
      </div>
    </Section>
  );
}

function gapWords({ nowhere, unreached }: LadderPlan): string {
  const gaps = nowhere.size + (unreached.has("direction") ? 1 : 0);
  if (gaps === 0) return "";
  return gaps === 1 ? "1 gap" : `${gaps} gaps`;
}
