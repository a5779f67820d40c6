import { useState } from "preact/hooks";
import { request } from "../../../utils/messaging/client";
import { Field } from "../../ui/Field";
import { FormFoot } from "../page/FormFoot";
import { useSave } from "../page/use-save";

const words = "erase everything";

/** The way on for somebody who forgot their passphrase: begin anew, and bring a backup back. */
export function EraseAll({ onErased }: { onErased: () => void }) {
  const [typed, setTyped] = useState("");
  const { saving, problem, save } = useSave();
  const matches = typed.trim().toLowerCase() === words;

  const submit = async () => {
    if (matches && (await save(() => request("lock.erase", { typed: words })))) onErased();
  };

  return (
    <form
      class="form"
      aria-label="Erase everything"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        Nobody can open your notes without it: it is kept nowhere, and there is no second key. Try what you may have
        typed otherwise first: capital letters, another keyboard language, a space.
      </p>
      <p>
        If it is gone, so are the notes in this browser. You can erase everything here and begin anew, then bring back a
        backup under Data. What you wrote after that backup is lost.
      </p>
      <Field label={`Type “${words}” to go on`} value={typed} onInput={setTyped} />
      <FormFoot submit="Erase everything for good" saving={saving || !matches} problem={problem} />
    </form>
  );
}
