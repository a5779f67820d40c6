import type { PlainDate } from "../../../../utils/domain/values";
import { PartnerRow } from "./PartnerRow";
import { isOften, type Proposal, type Ticked } from "./proposals";

interface PartnerListProps {
  proposals: readonly Proposal[];
  /** By address. */
  ticked: ReadonlyMap<string, Ticked>;
  today: PlainDate;
  onTick: (email: string, ticked: Ticked | undefined) => void;
}

/** Thousands of rows would only make the page slow. */
const mostShown = 200;

export function PartnerList({ proposals, ticked, today, onTick }: PartnerListProps) {
  const often = proposals.filter(isOften).slice(0, mostShown);
  const rarely = proposals.filter((proposal) => !isOften(proposal)).slice(0, mostShown);
  const listOf = (some: readonly Proposal[], label: string) => (
    <ul class="partners" aria-label={label}>
      {some.map((proposal) => (
        <PartnerRow
          key={proposal.partner.email}
          proposal={proposal}
          ticked={ticked.get(proposal.partner.email)}
          today={today}
          onTick={(said) => onTick(proposal.partner.email, said)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {often.length > 0 && (
        <div>
          <p class="import-label">Tick those you want in your list. Nothing of the others is kept.</p>
          {listOf(often, "People you meet 1-on-1")}
        </div>
      )}
      {rarely.length > 0 && (
        <details class="folded" open={often.length === 0}>
          <summary>{rarely.length} whom you met once or twice</summary>
          {listOf(rarely, "People you met once or twice")}
        </details>
      )}
    </>
  );
}
