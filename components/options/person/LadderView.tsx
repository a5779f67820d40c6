import { useRef } from "preact/hooks";
import { type Ladder, ladderOf, placesFor } from "../../../utils/domain/ladder";
import type { PersonPage } from "../../../utils/domain/person-page";
import { request } from "../../../utils/messaging/client";
import { Section } from "../../ui/Section";
import { useAct } from "../page/page-context";
import { LadderRung } from "./LadderRung";
import { useLadderDrag } from "./use-ladder-drag";

interface LadderViewProps {
  page: PersonPage;
  onChanged: (page: PersonPage) => void;
}

/** How what they do these weeks leads to this year's goals, and those to where they are heading. */
export function LadderView({ page, onChanged }: LadderViewProps) {
  const act = useAct();
  const root = useRef<HTMLDivElement>(null);
  const { person, goals, direction } = page;
  const ladder = ladderOf(goals);
  const goalOf = (goalId: string) => goals.find(({ id }) => id === goalId);

  const link = (goalId: string, leadsTo: string | null, because: string) =>
    act(async () => onChanged(await request("ladder.link", { personId: person.id, goalId, leadsTo, because })), {
      text: leadsTo === null ? "It leads to nothing for now." : "Linked.",
    });

  useLadderDrag(root, {
    isPlace(goalId, place) {
      const goal = goalOf(goalId);
      if (!goal || goal.leadsTo === place) return false;
      return place === "direction" ? direction !== null : placesFor(goal, goals).some(({ id }) => id === place);
    },
    onDrop: (goalId, place) => void link(goalId, place, goalOf(goalId)?.leadsToBecause ?? ""),
  });

  const shared = { goals, hasDirection: direction !== null, link };
  return (
    <Section title="Ladder" aside={gapWords(ladder, page)}>
      <div ref={root} class="ladder-root">
        <div class="ladder-top" data-rung="direction">
          <span class="ladder-label">Where they are heading</span>
          <p dir="auto">{directionWords(direction)}</p>
        </div>
        {ladder.towards.length > 0 ? (
          <ul class="ladder">
            {ladder.towards.map((rung) => (
              <LadderRung key={rung.goal.id} rung={rung} {...shared} />
            ))}
          </ul>
        ) : (
          <p class="ladder-hole">Nothing leads here yet.</p>
        )}
        {ladder.loose.length > 0 && (
          <>
            <p class="ladder-label">Leads to nothing yet</p>
            <ul class="ladder ladder-loose">
              {ladder.loose.map((rung) => (
                <LadderRung key={rung.goal.id} rung={rung} {...shared} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

function directionWords(direction: PersonPage["direction"]): string {
  if (direction === null) return "Not talked about yet.";
  return direction.none ? "None for now, and that is a full answer." : direction.text;
}

function gapWords({ towards, loose }: Ladder, { direction }: PersonPage): string {
  const gaps = loose.length + (towards.length === 0 && direction !== null && !direction.none ? 1 : 0);
  if (gaps === 0) return "";
  return gaps === 1 ? "1 gap" : `${gaps} gaps`;
}
