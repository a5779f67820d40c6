import { dayName, monthName, weekdayName } from "../../../utils/domain/relative-time";
import { planUrl } from "../../../utils/domain/schedule";
import type { PopupView } from "../../../utils/domain/views";
import type { SpreadProposal, YearPlan } from "../../../utils/domain/year-plan";
import { request } from "../../../utils/messaging/client";
import { Avatar } from "../../ui/Avatar";
import { Button } from "../../ui/Button";
import { ButtonLink } from "../../ui/ButtonLink";
import { CardList } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useAct } from "../page/page-context";

interface YearPartProps {
  plan: YearPlan;
  view: PopupView;
  reload: () => Promise<void>;
}

/** What could go to another month, one by one: set the day aside, or put it into the calendar at once. */
export function SpreadList({ plan, view, reload }: YearPartProps) {
  const act = useAct();
  if (plan.proposals.length === 0) return null;
  const planFor = (personId: string, on: string | null) => request("clock.plan", { personId, on }).then(reload);

  const take = ({ person, on }: SpreadProposal) =>
    act(() => planFor(person.id, on), {
      text: `${person.name} is planned for ${dayName(on, view.today)}.`,
      action: {
        words: "Undo",
        run: () => void act(() => planFor(person.id, null), { text: `${person.name} is where they were.` }),
      },
    });

  return (
    <Section title="Spread it" aside={plan.proposals.length}>
      <CardList>
        {plan.proposals.map((proposal) => (
          <Proposal key={proposal.person.id} proposal={proposal} view={view} onTake={() => void take(proposal)} />
        ))}
      </CardList>
      <p class="year-note">
        More than {plan.fair} in one month are moved to months with room: before they are due, and those overdue as soon
        as there is room. Nothing moves before you say so.
      </p>
    </Section>
  );
}

interface ProposalProps {
  proposal: SpreadProposal;
  view: PopupView;
  onTake: () => void;
}

function Proposal({ proposal: { person, from, to, on }, view, onTake }: ProposalProps) {
  const plan = view.rows.find((row) => row.person.id === person.id)?.plan;
  const day = `${weekdayName(on)} ${dayName(on, view.today)}`;
  return (
    <li class="year-proposal">
      <Avatar name={person.name} />
      <div class="year-proposal-words">
        <span class="year-proposal-name" dir="auto">
          {person.name}
        </span>
        <span class="quiet">
          {day} instead of {from === view.today.slice(0, 7) ? "this month" : monthName(`${from}-01`)}
        </span>
      </div>
      <div class="year-proposal-ways">
        <Button onClick={onTake} aria-label={`Plan for ${monthName(`${to}-01`)}: ${person.name}`}>
          Plan for {monthName(`${to}-01`)}
        </Button>
        {plan && (
          <ButtonLink
            href={planUrl({ ...plan, start: `${on}${plan.start.slice(10)}` })}
            label={`Schedule with ${person.name}`}
          >
            Schedule
          </ButtonLink>
        )}
      </div>
    </li>
  );
}
