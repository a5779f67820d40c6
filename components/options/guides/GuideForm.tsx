import { Plus } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ConversationKind } from "../../../utils/domain/conversation";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { Field, SelectField } from "../../ui/Field";
import { Icon } from "../../ui/Icon";
import { FormFoot } from "../page/FormFoot";
import { usePage } from "../page/page-context";
import { useSave, useUnsavedGuard } from "../page/use-save";
import { draftProblem, fieldsOf, type GuideDraft, mostStages, newStageDraft, type StageDraft } from "./guide-draft";
import { StageFields } from "./StageFields";

interface GuideFormProps {
  /** The one to change; without it a new one is made. */
  guideId?: string;
  draft: GuideDraft;
  onSaved: () => Promise<void>;
  onClose: () => void;
}

const kinds = [
  ["regular", "A 1-on-1 like any other"],
  ["career", "A career conversation: it restarts the yearly clock"],
] as const;

export function GuideForm({ guideId, draft: start, onSaved, onClose }: GuideFormProps) {
  const first = useRef(start).current;
  const [draft, setDraft] = useState(first);
  const [asked, setAsked] = useState(false);
  const { saving, problem, save } = useSave();
  const { spellcheck, say } = usePage();
  const nameField = useRef<HTMLInputElement>(null);
  useUnsavedGuard(draft !== first);
  useEffect(() => nameField.current?.focus(), []);

  const unfit = asked ? draftProblem(draft) : "";
  const change = (part: Partial<GuideDraft>) => setDraft({ ...draft, ...part });
  const setStage = (at: number, stage: StageDraft) => change({ stages: draft.stages.with(at, stage) });
  const move = (at: number, by: number) => {
    const stage = draft.stages[at];
    if (stage) change({ stages: draft.stages.toSpliced(at, 1).toSpliced(at + by, 0, stage) });
  };

  const submit = async () => {
    setAsked(true);
    if (draftProblem(draft) !== "") return;
    const guide = fieldsOf(draft);
    const stored = await save(() =>
      guideId ? request("own-guide.change", { guideId, change: guide }) : request("own-guide.add", { guide }),
    );
    if (!stored) return;
    await onSaved();
    say({ text: `“${guide.name}” is kept. Choose it beside the length of any conversation.` });
    onClose();
  };

  return (
    <form
      class="form"
      noValidate
      aria-label={guideId ? `Edit ${start.name}` : "New guide"}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="form-grid">
        <Field
          ref={nameField}
          label="Name"
          maxLength={80}
          placeholder="Weekly with the night shift"
          value={draft.name}
          onInput={(name) => change({ name })}
        />
        <SelectField
          label="Kind"
          options={kinds}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as ConversationKind })}
        />
      </div>
      <Field
        label="When to take it (optional)"
        maxLength={500}
        spellcheck={spellcheck}
        value={draft.purpose}
        onInput={(purpose) => change({ purpose })}
      />
      <ol class="stage-forms">
        {draft.stages.map((stage, at) => (
          <li key={stage.id}>
            <StageFields
              stage={stage}
              place={at + 1}
              count={draft.stages.length}
              onChange={(changed) => setStage(at, changed)}
              onMove={(by) => move(at, by)}
              onRemove={() => change({ stages: draft.stages.toSpliced(at, 1) })}
            />
          </li>
        ))}
      </ol>
      <div class="guide-tools">
        <Button
          disabled={draft.stages.length >= mostStages}
          onClick={() => change({ stages: [...draft.stages, newStageDraft()] })}
        >
          <Icon shape={Plus} size={18} />
          Add a stage
        </Button>
        <p class="quiet">{sumWords(draft.stages)}</p>
      </div>
      <FormFoot submit="Save" saving={saving} problem={unfit || problem} onCancel={onClose} />
    </form>
  );
}

function sumWords(stages: readonly StageDraft[]): string {
  const sum = stages.reduce((total, { minutes }) => total + (Number(minutes) || 0), 0);
  return sum === 60 ? "60 minutes in an hour." : `${sum} minutes: fitted to the length of each conversation.`;
}
