import { useState } from "preact/hooks";
import { clockOf } from "../../../utils/domain/career-clock";
import type { Person } from "../../../utils/domain/person";
import { clockWords } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { HeldForm } from "../../held/HeldForm";
import { Avatar } from "../../ui/Avatar";
import { Button } from "../../ui/Button";
import { Tag } from "../../ui/Tag";
import { usePage } from "../page/page-context";
import { useFocusBack } from "../page/use-focus-back";
import { EraseForm } from "./EraseForm";
import { JoinForm } from "./JoinForm";
import { PersonForm } from "./PersonForm";
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
  const [editing, setEditing] = useState(openAtFirst);
  const [open, setOpen] = useState<"held" | "join" | "erase" | null>(null);
  const close = () => setOpen(null);
  const { say } = usePage();
  const editButton = useFocusBack<HTMLButtonElement>(editing);

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
        {!editing && (
          <Button ref={editButton} aria-label={`Edit ${person.name}`} onClick={() => setEditing(true)}>
            Edit
          </Button>
        )}
        <PersonMenu
          person={person}
          onHeld={() => setOpen("held")}
          onJoin={() => setOpen("join")}
          onErase={() => setOpen("erase")}
          reloadPeople={reloadPeople}
        />
      </div>
      {open === "held" && (
        <HeldForm
          personId={person.id}
          name={person.name}
          today={today}
          onCancel={close}
          onHeld={async (text) => {
            say({ text });
            await reloadPeople();
          }}
        />
      )}
      {open === "erase" && <EraseForm person={person} onClose={close} onErased={reloadPeople} />}
      {open === "join" && (
        <JoinForm
          person={person}
          others={people.filter(({ id }) => id !== person.id)}
          onClose={close}
          onJoined={reloadPeople}
        />
      )}
      {editing && (
        <PersonForm
          person={person}
          people={people}
          today={today}
          onCancel={() => setEditing(false)}
          onSaved={async (name) => {
            setEditing(false);
            say({ text: `${name} is saved.` });
            await reloadPeople();
          }}
        />
      )}
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
