import type { Person } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { HeldForm } from "../../held/HeldForm";
import { usePage } from "../page/page-context";
import { ArchiveForm } from "./ArchiveForm";
import { EraseForm } from "./EraseForm";
import { JoinForm } from "./JoinForm";
import { PersonForm } from "./PersonForm";

export type PersonFormName = "edit" | "held" | "join" | "archive" | "erase";

interface PersonFormsProps {
  person: Person;
  people: readonly Person[];
  today: PlainDate;
  /** The form that is open; `null` for none. */
  open: PersonFormName | null;
  /** One form leads to another. */
  onForm: (form: PersonFormName) => void;
  onClose: () => void;
  reloadPeople: () => Promise<void>;
  /** The person is no more. Default: the people are read again. */
  onErased?: () => Promise<void>;
}

/** What can be done to one person, one form at a time. */
export function PersonForms(props: PersonFormsProps) {
  const { person, people, today, open, onForm, onClose, reloadPeople, onErased } = props;
  const { say } = usePage();
  switch (open) {
    case null:
      return null;
    case "edit":
      return (
        <PersonForm
          person={person}
          people={people}
          today={today}
          onCancel={onClose}
          onSaved={async (name) => {
            onClose();
            say({ text: `${name} is saved.` });
            await reloadPeople();
          }}
        />
      );
    case "held":
      return (
        <HeldForm
          personId={person.id}
          name={person.name}
          today={today}
          onCancel={onClose}
          onHeld={async (text) => {
            say({ text });
            await reloadPeople();
          }}
        />
      );
    case "join":
      return (
        <JoinForm
          person={person}
          others={people.filter(({ id }) => id !== person.id)}
          onClose={onClose}
          onJoined={reloadPeople}
        />
      );
    case "archive":
      return <ArchiveForm {...{ person, today, onClose, reloadPeople }} onErase={() => onForm("erase")} />;
    case "erase":
      return <EraseForm person={person} onClose={onClose} onErased={onErased ?? reloadPeople} />;
  }
}
