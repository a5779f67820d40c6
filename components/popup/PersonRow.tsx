import { useRef, useState } from "preact/hooks";
import { clockWords, dayName } from "../../utils/domain/relative-time";
import { planUrl } from "../../utils/domain/schedule";
import type { Id } from "../../utils/domain/values";
import type { ClockRow, PopupView } from "../../utils/domain/views";
import { BookingQuestion } from "../clock/BookingQuestion";
import type { News } from "../clock/use-clock-change";
import { YearStrip } from "../clock/YearStrip";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { ButtonLink } from "../ui/ButtonLink";
import { rowStop } from "./keys";
import { type RowForm, RowForms } from "./RowForms";
import { RowMenu } from "./RowMenu";

interface PersonRowProps {
  row: ClockRow;
  view: PopupView;
  openGuide: (personId: Id) => void;
  onDone: (news: News) => Promise<void>;
}

/** One person: who, how long, and the one thing to do; the rest is behind "...". */
export function PersonRow({ row, view, openGuide, onDone }: PersonRowProps) {
  const { today } = view;
  const { person, clock } = row;
  const [form, setForm] = useState<RowForm | null>(null);
  const menu = useRef<HTMLSpanElement>(null);
  const name = person.name || person.email || "No name";

  const close = () => {
    setForm(null);
    menu.current?.querySelector("button")?.focus();
  };

  return (
    <li class="popup-row" data-row="">
      <div class="popup-row-line">
        <Avatar name={name} late={clock.state === "overdue"} />
        <div class="popup-who">
          <span class="popup-name" dir="auto">
            {name}
          </span>
          <span class="popup-when">
            {clockWords(clock, row.startDate, today)}
            {clock.plannedFor && clock.state !== "booked" && ` · planned for ${dayName(clock.plannedFor, today)}`}
          </span>
          <YearStrip strip={row.strip} today={today} />
        </div>
        {clock.state === "booked" ? (
          <Button onClick={() => openGuide(person.id)} aria-label={`Open guide for ${name}`} {...rowStop}>
            Open guide
          </Button>
        ) : (
          <ButtonLink
            look={clock.state === "overdue" ? "filled" : "plain"}
            href={planUrl(row.plan)}
            label={`Schedule with ${name}`}
            {...rowStop}
          >
            Schedule
          </ButtonLink>
        )}
        <span ref={menu}>
          <RowMenu row={row} name={name} openGuide={openGuide} onForm={setForm} onDone={onDone} />
        </span>
      </div>
      {clock.question && <BookingQuestion question={clock.question} name={name} today={today} onDone={onDone} />}
      {form && <RowForms form={form} row={row} view={view} name={name} onDone={onDone} onCancel={close} />}
    </li>
  );
}
