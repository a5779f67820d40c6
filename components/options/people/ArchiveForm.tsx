import { useState } from "preact/hooks";
import { addDays } from "../../../utils/domain/dates";
import { eraseAfterDays } from "../../../utils/domain/notice";
import type { Person } from "../../../utils/domain/person";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Choice } from "../../ui/Choice";
import { FormFoot } from "../page/FormFoot";
import { useAct, usePage } from "../page/page-context";
import { useSave } from "../page/use-save";
import { SavePerson } from "./SavePerson";

interface ArchiveFormProps {
  person: Person;
  today: PlainDate;
  onClose: () => void;
  onErase: () => void;
  reloadPeople: () => Promise<void>;
}

type Fate = "keep" | "later" | "now";

const fates: readonly (readonly [Fate, string])[] = [
  ["keep", "Keep it"],
  ["later", `Erase it in ${eraseAfterDays} days`],
  ["now", "Erase it now"],
];

/** Somebody leaves the lists. What becomes of what was written about them is the user's to say, each time. */
export function ArchiveForm({ person, today, onClose, onErase, reloadPeople }: ArchiveFormProps) {
  const [fate, setFate] = useState<Fate | null>(null);
  const { saving, problem, save } = useSave();
  const { say } = usePage();
  const act = useAct();
  const eraseOn = addDays(today, eraseAfterDays);

  const fateWords: Record<Fate, string> = {
    keep: "Nothing is deleted. You find it under Archived, and by searching.",
    later: `Nothing is deleted before you are asked once more, from ${dayName(eraseOn, today)} on.`,
    now: "You are shown what goes, and asked for their name.",
  };

  const change = (archived: boolean, day: PlainDate | null) =>
    request("person.change", { personId: person.id, change: { archived, eraseOn: day } });
  const bringBack = () =>
    act(
      async () => {
        await change(false, null);
        await reloadPeople();
      },
      { text: `${person.name} is back.` },
    );

  const submit = async () => {
    if (fate === null) return;
    if (fate === "now") return onErase();
    if (!(await save(() => change(true, fate === "later" ? eraseOn : null)))) return;
    say({
      text: `${person.name} is archived: out of the lists and the badge, nothing deleted.`,
      action: { words: "Undo", run: () => void bringBack() },
    });
    onClose();
    await reloadPeople();
  };

  return (
    <form
      class="form"
      aria-label={`Archive ${person.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        <bdi>{person.name}</bdi> leaves your lists and the badge. What shall become of what you wrote about them?
      </p>
      <Choice label="What you wrote about them" options={fates} value={fate} onChange={setFate} />
      <p class="quiet" role="status">
        {fate && fateWords[fate]}
      </p>
      <p class="quiet">They may have a right to a copy of it. Save one first if you are asked for it, or may be.</p>
      <div class="form-actions form-actions-start">
        <SavePerson person={person} />
      </div>
      <FormFoot
        submit={fate === "now" ? "Go on" : "Archive"}
        saving={saving || fate === null}
        problem={problem}
        onCancel={onClose}
      />
    </form>
  );
}
