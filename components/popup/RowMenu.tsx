import { EllipsisVertical } from "lucide";
import type { Id } from "../../utils/domain/values";
import type { ClockRow } from "../../utils/domain/views";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import { openOptions } from "../../utils/platform/tabs";
import type { News } from "../clock/use-clock-change";
import { Menu, MenuItem } from "../ui/Menu";
import type { RowForm } from "./RowForms";

interface RowMenuProps {
  row: ClockRow;
  name: string;
  openGuide: (personId: Id) => void;
  onForm: (form: RowForm) => void;
  onDone: (news: News) => Promise<void>;
}

/** All else that can be done about one person. */
export function RowMenu({ row, name, openGuide, onForm, onDone }: RowMenuProps) {
  const { person, clock, bookedId } = row;
  const { state } = clock;
  const act = (work: () => Promise<unknown>, text: string, undo?: () => Promise<unknown>) =>
    void work().then(
      () => onDone({ text, ...(undo && { undo }) }),
      (error: unknown) => onDone({ text: sentenceFor(error) }),
    );
  const answer = (given: "off" | "unanswered") => () =>
    request("clock.answer", { conversationId: bookedId ?? "", answer: given });
  const snooze = (until: string | null) => () => request("clock.snooze", { personId: person.id, until });
  const resume = () => request("clock.pause", { personId: person.id, pause: null });

  return (
    <Menu shape={EllipsisVertical} label={`More for ${name}`}>
      {state !== "booked" && <MenuItem onSelect={() => openGuide(person.id)}>Open guide</MenuItem>}
      <MenuItem onSelect={() => onForm("schedule")}>Schedule otherwise…</MenuItem>
      <MenuItem onSelect={() => onForm("held")}>It took place…</MenuItem>
      {state === "booked" && bookedId && (
        <MenuItem onSelect={() => act(answer("off"), `${name} is not booked any more.`, answer("unanswered"))}>
          Not booked any more
        </MenuItem>
      )}
      {["overdue", "due-soon", "never"].includes(state) && (
        <MenuItem onSelect={() => onForm("snooze")}>Put off…</MenuItem>
      )}
      {state === "snoozed" && (
        <MenuItem onSelect={() => act(snooze(null), `${name} is listed again.`, snooze(clock.snoozedUntil))}>
          List again now
        </MenuItem>
      )}
      {state === "paused" ? (
        <MenuItem onSelect={() => act(resume, `The clock for ${name} goes on.`)}>End the pause</MenuItem>
      ) : (
        <MenuItem onSelect={() => onForm("pause")}>Pause…</MenuItem>
      )}
      <MenuItem onSelect={() => void openOptions(`#people/${person.id}`)}>Edit</MenuItem>
    </Menu>
  );
}
