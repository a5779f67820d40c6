import { useId, useState } from "preact/hooks";
import { pageUrl } from "../../utils/platform/runtime";
import { changeFrom, type DraftProblems, draftOf, type PersonDraft, problemsIn } from "../people/person-draft";
import { Button } from "../ui/Button";
import { ButtonLink } from "../ui/ButtonLink";
import { Checkbox } from "../ui/Checkbox";
import { AreaField, Field } from "../ui/Field";
import { useGuide, useView } from "./guide-context";
import { shortName } from "./words";

/** What is rarely needed beside a conversation: addresses, the first day, a pause, and the way to everything else. */
export function PersonMore({ onDone }: { onDone: () => void }) {
  const store = useGuide();
  const { person, stored, today } = useView();
  const [draft, setDraft] = useState(() => draftOf(person));
  const [problems, setProblems] = useState<DraftProblems>({});
  const pauseId = useId();
  const set = (change: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...change }));
  const { emails, startDate, clock } = changeFrom(draft, person, today);
  const change = { ...(emails && { emails }), ...(startDate !== undefined && { startDate }), ...(clock && { clock }) };
  const changed = Object.keys(change).length > 0;

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    // Whose address it is already, the background knows.
    const found = problemsIn(draft, person, []);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (!(await store.change("guide.person", { change }))) return;
    store.say("Saved");
    onDone();
  }

  async function archive() {
    if (!(await store.change("guide.person", { change: { archived: true } }))) return;
    const back = () => void store.change("guide.person", { change: { archived: false } });
    store.say(`${shortName(person.name)} is archived: out of the lists and the badge, nothing deleted.`, back);
    onDone();
  }

  return (
    <details class="more">
      <summary>Addresses, first day, pause</summary>
      <form class="form" noValidate onSubmit={(event) => void onSubmit(event)}>
        <AreaField
          label="Addresses, one a line"
          hint="They are how a guide finds the person in your calendar."
          value={draft.emails}
          problem={problems.emails}
          onInput={(typed) => set({ emails: typed })}
        />
        <Field
          type="date"
          label="First day in your team"
          value={draft.startDate}
          onInput={(day) => set({ startDate: day })}
        />
        {person.clock.everyMonths !== null && (
          <label class="step" for={pauseId}>
            <Checkbox id={pauseId} checked={draft.paused} onChange={(paused) => set({ paused })} />
            <span>Pause the clock, for leave or another good reason</span>
          </label>
        )}
        {person.clock.everyMonths !== null && draft.paused && (
          <>
            <Field label="Reason" value={draft.pauseReason} onInput={(pauseReason) => set({ pauseReason })} />
            <Field
              type="date"
              label="Until"
              hint="Empty: until you end it."
              value={draft.pauseUntil}
              onInput={(pauseUntil) => set({ pauseUntil })}
            />
          </>
        )}
        <div class="form-actions">
          <Button look="filled" type="submit" disabled={!changed}>
            Save
          </Button>
        </div>
      </form>
      {stored && (
        <div class="form-actions form-actions-start">
          <ButtonLink
            href={`${pageUrl("/options.html")}#person/${person.id}`}
            label={`Everything about ${person.name}, in a new tab`}
          >
            Everything about {shortName(person.name)}
          </ButtonLink>
          {person.archivedAt === null && (
            <Button look="quiet" onClick={() => void archive()}>
              Archive
            </Button>
          )}
        </div>
      )}
    </details>
  );
}
