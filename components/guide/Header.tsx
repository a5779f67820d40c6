import { EllipsisVertical, Pin, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Avatar } from "../ui/Avatar";
import { IconButton } from "../ui/Button";
import { ConversationRow } from "./ConversationRow";
import { closePanel, isFramed } from "./frame";
import { useGuide, useView } from "./guide-context";
import { PersonPanel } from "./PersonPanel";
import { WaitingLine } from "./WaitingLine";
import { personKindWords } from "./words";

/** Who this is with and what kind of conversation it is; the tabs close it. */
export function Header({ tabs }: { tabs: ComponentChildren }) {
  const { pinned, shown } = useGuide();
  const { person, clock } = useView();
  const roleWords = [person.role, personKindWords[person.kind]].filter(Boolean).join(" · ");

  return (
    <header class="guide-head">
      <WaitingLine />
      <div class="head-person">
        <Avatar name={person.name} late={clock?.state === "overdue"} />
        <div class="head-words">
          <h1 tabIndex={-1} dir="auto" title={person.name}>
            {person.name}
          </h1>
          <p class="head-role" dir="auto" title={roleWords}>
            {roleWords}
          </p>
        </div>
        <div class="head-actions">
          <IconButton
            shape={Pin}
            label="Keep this conversation open"
            aria-pressed={pinned.value}
            onClick={() => {
              pinned.value = !pinned.value;
            }}
          />
          <AboutPerson key={shown.value} />
          {isFramed && <IconButton shape={X} label="Close the guide" onClick={closePanel} />}
        </div>
      </div>
      <ConversationRow key={shown.value} />
      {tabs}
    </header>
  );
}

function AboutPerson() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <IconButton shape={EllipsisVertical} label="About this person" aria-expanded={isOpen} popovertarget={id} />
      <div
        id={id}
        ref={panel}
        popover="auto"
        class="person-panel"
        onBeforeToggle={(event) => event.newState === "open" && setOpen(true)}
        onToggle={(event) => event.newState === "closed" && setOpen(false)}
      >
        {isOpen && <PersonPanel onClose={() => panel.current?.hidePopover()} />}
      </div>
    </>
  );
}
