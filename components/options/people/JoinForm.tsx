import { useEffect, useState } from "preact/hooks";
import { type Clash, clashesOf } from "../../../utils/domain/join-people";
import type { Person } from "../../../utils/domain/person";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import type { JoinPreview } from "../../../utils/messaging/messages/pages";
import { Choice } from "../../ui/Choice";
import { SelectField } from "../../ui/Field";
import { FormFoot } from "../page/FormFoot";
import { useAct, usePage } from "../page/page-context";
import { useSave } from "../page/use-save";
import { counted, kindOptions } from "./words";

interface JoinFormProps {
  /** The record that stays. */
  person: Person;
  others: readonly Person[];
  onClose: () => void;
  onJoined: () => Promise<void>;
}

/** Two records of one person become one, after saying what moves and what stands. */
export function JoinForm({ person, others, onClose, onJoined }: JoinFormProps) {
  const [otherId, setOtherId] = useState("");
  const [preview, setPreview] = useState<JoinPreview | null>(null);
  const [unread, setUnread] = useState("");
  const [taken, setTaken] = useState<readonly Clash[]>([]);
  const { saving, problem, save } = useSave();
  const { say } = usePage();
  const act = useAct();
  const other = others.find(({ id }) => id === otherId);

  useEffect(() => {
    setPreview(null);
    setUnread("");
    setTaken([]);
    if (otherId === "") return;
    let isLatest = true;
    request("people.joinable", { personId: person.id, otherId }).then(
      (found) => isLatest && setPreview(found),
      (error: unknown) => isLatest && setUnread(sentenceFor(error)),
    );
    return () => {
      isLatest = false;
    };
  }, [person.id, otherId]);

  const submit = async () => {
    if (!other || !preview) return;
    if (!(await save(() => request("people.join", { personId: person.id, otherId, taken: [...taken] })))) return;
    const separate = () => request("people.unjoin", { personId: person.id, otherId }).then(onJoined);
    say({
      text: `${other.name} is part of ${person.name} now.`,
      action: { words: "Undo", run: () => void act(separate, { text: "They are two again." }) },
    });
    onClose();
    await onJoined();
  };

  return (
    <form
      class="form"
      aria-label={`Same person as ${person.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SelectField
        label={`${person.name} is the same person as`}
        options={[["", "Choose"], ...others.map(({ id, name, emails }) => [id, nameWith(name, emails[0])] as const)]}
        value={otherId}
        onChange={setOtherId}
      />
      {other && preview && <JoinWords person={person} other={other} preview={preview} />}
      {other && preview && (
        <Clashes
          person={person}
          other={other}
          taken={taken}
          onTake={(clash, take) => setTaken([...taken.filter((each) => each !== clash), ...(take ? [clash] : [])])}
        />
      )}
      <FormFoot
        submit="Make them one"
        saving={saving || preview === null}
        problem={unread || problem}
        onCancel={onClose}
      />
    </form>
  );
}

function JoinWords({ person, other, preview }: { person: Person; other: Person; preview: JoinPreview }) {
  const { result, conversations, goals, promises } = preview;
  return (
    <div class="join-preview" role="status">
      <p>
        All of <bdi>{other.name}</bdi> goes to <bdi>{person.name}</bdi>: {counted(conversations, "conversation")},{" "}
        {counted(goals, "goal")}, {counted(promises, "promise")}, with their notes. This cannot be taken back.
      </p>
      {result.emails.length > 0 && <p class="quiet">Known by {result.emails.join(", ")}.</p>}
    </div>
  );
}

const clashLabels: Record<Clash, string> = {
  name: "Name",
  role: "Role",
  kind: "Who they are to you",
  startDate: "First day",
  clock: "Career conversation",
};

interface ClashesProps {
  person: Person;
  other: Person;
  taken: readonly Clash[];
  onTake: (clash: Clash, take: boolean) => void;
}

/** Where the two records differ: which of the two stands is the user's to say. */
function Clashes({ person, other, taken, onTake }: ClashesProps) {
  const clashes = clashesOf(person, other);
  if (clashes.length === 0) return null;
  return (
    <div class="clashes">
      <p>The two differ. Choose what is right:</p>
      {clashes.map((clash) => (
        <div key={clash} class="field">
          <p class="field-label" aria-hidden="true">
            {clashLabels[clash]}
          </p>
          <Choice
            label={clashLabels[clash]}
            options={[
              ["first", wordsFor(clash, person)],
              ["other", wordsFor(clash, other)],
            ]}
            value={taken.includes(clash) ? "other" : "first"}
            onChange={(chosen) => onTake(clash, chosen === "other")}
          />
        </div>
      ))}
    </div>
  );
}

function wordsFor(clash: Clash, { name, role, kind, startDate, clock }: Person): string {
  switch (clash) {
    case "name":
      return name;
    case "role":
      return role;
    case "kind":
      return kindOptions.find(([value]) => value === kind)?.[1] ?? kind;
    case "startDate":
      return `Since ${startDate}`;
    case "clock":
      return clock.everyMonths === null ? "No clock" : `Every ${clock.everyMonths} months`;
  }
}

function nameWith(name: string, email: string | undefined): string {
  return email && email !== name ? `${name}, ${email}` : name;
}
