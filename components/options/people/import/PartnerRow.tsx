import { useId } from "preact/hooks";
import type { PersonKind } from "../../../../utils/domain/person";
import { dayName } from "../../../../utils/domain/relative-time";
import type { PlainDate } from "../../../../utils/domain/values";
import { Avatar } from "../../../ui/Avatar";
import { Checkbox } from "../../../ui/Checkbox";
import { SelectField } from "../../../ui/Field";
import { kindOptions } from "../words";
import { reasonFor } from "./partner-words";
import { type Proposal, type Ticked, untouched } from "./proposals";

interface PartnerRowProps {
  proposal: Proposal;
  ticked: Ticked | undefined;
  today: PlainDate;
  onTick: (ticked: Ticked | undefined) => void;
}

/** Somebody the user talks with, why that seems so, and whether to take them over. */
export function PartnerRow({ proposal, ticked, today, onTick }: PartnerRowProps) {
  const { partner, name, known } = proposal;
  const [tickId, reasonId, careerId] = [useId(), useId(), useId()];
  return (
    <li class="partner">
      <div class="partner-line">
        <Checkbox id={tickId} checked={ticked !== undefined} onChange={(on) => onTick(on ? untouched : undefined)} />
        <Avatar name={name} />
        <label class="person-who" for={tickId}>
          <span class="partner-name" dir="auto">
            {name}
          </span>
          <span class="quiet" dir="auto">
            {name === partner.email ? "" : `${partner.email} · `}
            <span id={reasonId}>{reasonFor(partner, today)}</span>
          </span>
          {known && (
            <span class="partner-known">
              {known.archivedAt ? "In your list, archived." : "In your list."} Their events would be known in Calendar.
            </span>
          )}
        </label>
        {ticked && !known && (
          <SelectField
            label={`${name} is`}
            hideLabel
            options={kindOptions}
            value={ticked.kind}
            onChange={(kind) => onTick({ ...ticked, kind: kind as PersonKind })}
          />
        )}
      </div>
      {ticked && proposal.career && (
        <label class="form-check partner-career" for={careerId}>
          <Checkbox id={careerId} checked={ticked.career} onChange={(career) => onTick({ ...ticked, career })} />
          <span>
            “<bdi>{proposal.career.title}</bdi>” on {dayName(proposal.career.on, today)} was their last talk about
            growth. It is shown as “about”.
          </span>
        </label>
      )}
    </li>
  );
}
