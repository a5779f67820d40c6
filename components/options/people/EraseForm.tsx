import { useCallback, useState } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import type { ErasePreview } from "../../../utils/messaging/messages/pages";
import { Field } from "../../ui/Field";
import { useLoaded } from "../../ui/use-loaded";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useSave } from "../page/use-save";
import { SavePerson } from "./SavePerson";
import { counted } from "./words";

interface EraseFormProps {
  person: Person;
  onClose: () => void;
  onErased: () => Promise<void>;
}

/** Everything about one person goes, at once and for good, after saying what that is. */
export function EraseForm({ person, onClose, onErased }: EraseFormProps) {
  const ask = useCallback(() => request("person.erasable", { personId: person.id }), [person.id]);
  const { value: preview, error } = useLoaded(ask);
  const [typed, setTyped] = useState("");
  const { saving, problem, save } = useSave();
  const { say } = usePage();
  const matches = typed.trim() === person.name.trim();

  const submit = async () => {
    if (!matches) return;
    if (!(await save(() => request("person.erase", { personId: person.id, name: typed })))) return;
    say({ text: "Erased." });
    onClose();
    await onErased();
  };

  return (
    <form
      class="form"
      aria-label={`Erase ${person.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="join-preview">
        <p>
          This goes at once and does not come back: <bdi>{person.name}</bdi>
          {preview && `, ${goesWords(preview)}`}, with what Trellis remembers of them in your calendar and the search.
          {preview !== null && preview.copies > 0 && ` ${copiesWords(preview.copies)}`}
        </p>
        <p class="quiet">
          Backup files that you saved before still hold it. Trellis asks before such a file brings them back.
        </p>
      </div>
      <div class="form-actions form-actions-start">
        <SavePerson person={person} />
      </div>
      <Field label={`Type “${person.name}” to go on`} value={typed} onInput={setTyped} />
      <FormFoot
        submit="Erase for good"
        saving={saving || !matches || preview === null}
        problem={error === null ? problem : sentenceFor(error)}
        onCancel={onClose}
      />
    </form>
  );
}

function goesWords(preview: ErasePreview): string {
  const { conversations, notes, quotes, goals, promises, energisers, direction, suggested } = preview;
  const parts = [
    counted(conversations, "conversation"),
    quotes === 0 ? counted(notes, "note") : `${counted(notes, "note")} with ${counted(quotes, "quote")}`,
    counted(goals, "goal"),
    counted(promises, "promise"),
    counted(energisers, "moment"),
    ...(direction ? ["where they are heading"] : []),
    ...(suggested ? ["their place among the suggestions"] : []),
  ];
  return parts.join(", ");
}

function copiesWords(copies: number): string {
  return `It goes out of the ${copies === 1 ? "copy" : `${copies} copies`} that Trellis keeps, too.`;
}
