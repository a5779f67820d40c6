import { useState } from "preact/hooks";
import { invitationFor } from "../../../utils/coach/invitation";
import { dateTimeName, dayName, weekdayName } from "../../../utils/domain/relative-time";
import { Button } from "../../ui/Button";
import { ButtonLink } from "../../ui/ButtonLink";
import { CopyButton } from "../../ui/CopyButton";
import { AddButton } from "../AddButton";
import { useView } from "../guide-context";
import { mailDraft, shortName } from "../words";

/** A short text for the other person, to think about before. It holds nothing that was noted. */
export function Invitation() {
  const { person, conversation, today } = useView();
  const [open, setOpen] = useState(false);
  if (conversation.state !== "planned") return null;
  const name = shortName(person.name);
  if (!open) return <AddButton words={`Ask ${name} to prepare`} onClick={() => setOpen(true)} />;

  const { date, startsAt, guideId, kind } = conversation;
  const when = startsAt ? dateTimeName(startsAt, today) : `${weekdayName(date)} ${dayName(date, today)}`;
  const text = invitationFor({ guideId, kind, name, when });
  return (
    <div class="form invitation">
      <p dir="auto">{text.plain}</p>
      <div class="form-actions form-actions-start">
        <CopyButton words="Copy" text={() => text} />
        <ButtonLink
          href={mailDraft(person, `Our conversation on ${when}`)}
          label="Mail: opens a draft with the subject alone"
        >
          Mail
        </ButtonLink>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Close
        </Button>
      </div>
    </div>
  );
}
