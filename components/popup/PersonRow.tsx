import { EllipsisVertical } from "lucide";
import { useRef, useState } from "preact/hooks";
import { clockWords } from "../../utils/domain/relative-time";
import type { Id, PlainDate } from "../../utils/domain/values";
import type { ClockRow } from "../../utils/domain/views";
import { openOptions } from "../../utils/platform/tabs";
import { HeldForm } from "../held/HeldForm";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { ButtonLink } from "../ui/ButtonLink";
import { Menu, MenuItem } from "../ui/Menu";
import { rowStop } from "./keys";

interface PersonRowProps {
  row: ClockRow;
  today: PlainDate;
  openGuide: (personId: Id) => void;
  onHeld: (sentence: string) => Promise<void>;
}

/** One person: who, how long, and the one thing to do; the rest is behind "...". */
export function PersonRow({ row, today, openGuide, onHeld }: PersonRowProps) {
  const { person, clock } = row;
  const [asking, setAsking] = useState(false);
  const menu = useRef<HTMLSpanElement>(null);
  const name = person.name || person.email || "No name";
  const booked = clock.state === "booked";

  const stopAsking = () => {
    setAsking(false);
    menu.current?.querySelector("button")?.focus();
  };

  return (
    <li class="popup-row" data-row="">
      <div class="popup-row-line">
        <Avatar name={name} late={clock.state === "overdue"} />
        <div class="popup-who">
          <span class="popup-name">{name}</span>
          <span class="popup-when">{clockWords(clock, row.startDate, today)}</span>
        </div>
        {booked ? (
          <Button onClick={() => openGuide(person.id)} aria-label={`Open guide for ${name}`} {...rowStop}>
            Open guide
          </Button>
        ) : (
          <ButtonLink
            look={clock.state === "overdue" ? "filled" : "plain"}
            href={row.scheduleUrl}
            label={`Schedule with ${name}`}
            {...rowStop}
          >
            Schedule
          </ButtonLink>
        )}
        <span ref={menu}>
          <Menu shape={EllipsisVertical} label={`More for ${name}`}>
            {!booked && <MenuItem onSelect={() => openGuide(person.id)}>Open guide</MenuItem>}
            <MenuItem onSelect={() => setAsking(true)}>It took place…</MenuItem>
            <MenuItem onSelect={() => void openOptions(`#people/${person.id}`)}>Edit</MenuItem>
          </Menu>
        </span>
      </div>
      {asking && <HeldForm personId={person.id} name={name} today={today} onHeld={onHeld} onCancel={stopAsking} />}
    </li>
  );
}
