import { useState } from "preact/hooks";
import { clockOf } from "../../../utils/domain/career-clock";
import { isToDecide } from "../../../utils/domain/notice";
import type { Person } from "../../../utils/domain/person";
import { clockWords } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { Avatar } from "../../ui/Avatar";
import { Button } from "../../ui/Button";
import { Tag } from "../../ui/Tag";
import { useFocusBack } from "../page/use-focus-back";
import { DecideErase } from "./DecideErase";
import { type PersonFormName, PersonForms } from "./PersonForms";
import { PersonMenu } from "./PersonMenu";

interface PersonItemProps {
  person: Person;
  people: readonly Person[];
  dueSoonDays: number;
  today: PlainDate;
  openAtFirst: boolean;
  reloadPeople: () => Promise<void>;
}

/** One person in the list; their form opens below. */
export function PersonItem({ person, people, dueSoonDays, today, openAtFirst, reloadPeople }: PersonItemProps) {
  const [open, setOpen] = useState<PersonFormName | null>(openAtFirst ? "edit" : null);
  const close = () => setOpen(null);
  const editButton = useFocusBack<HTMLButtonElement>(open === "edit");

  return (
    <li class="person">
      <div class="person-line">
        <Avatar name={person.name} />
        <div class="person-who">
          <a class="person-name" href={`#person/${person.id}`}>
            {person.name}
          </a>
          <span class="quiet">{[person.role, person.emails[0] ?? "no address yet"].filter(Boolean).join(" · ")}</span>
        </div>
        <PersonClock person={person} dueSoonDays={dueSoonDays} today={today} />
        {open !== "edit" && (
          <Button ref={editButton} aria-label={`Edit ${person.name}`} onClick={() => setOpen("edit")}>
            Edit
          </Button>
        )}
        <PersonMenu person={person} onForm={setOpen} reloadPeople={reloadPeople} />
      </div>
      {isToDecide(person, today) && open !== "erase" && (
        <DecideErase {...{ person, today, reloadPeople }} onErase={() => setOpen("erase")} />
      )}
      <PersonForms {...{ person, people, today, open, reloadPeople }} onForm={setOpen} onClose={close} />
    </li>
  );
}

function PersonClock({ person, dueSoonDays, today }: Pick<PersonItemProps, "person" | "dueSoonDays" | "today">) {
  const status = clockOf(person, today, dueSoonDays);
  if (status === null) return <span class="person-clock quiet">{person.archivedAt ? "" : "no clock"}</span>;
  return (
    <span class="person-clock">
      {status.state === "overdue" && <Tag tone="late">Overdue</Tag>}
      {status.state === "due-soon" && <Tag>Due soon</Tag>}
      {status.state === "booked" && <Tag tone="good">Booked</Tag>}
      <span class="quiet">{clockWords(status, person.startDate, today)}</span>
    </span>
  );
}
