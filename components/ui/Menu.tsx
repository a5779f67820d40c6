import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { IconButton } from "./Button";
import type { IconShape } from "./Icon";
import "./Menu.css";

interface MenuProps {
  shape: IconShape;
  /** Names the button and the menu. */
  label: string;
  children: ComponentChildren;
}

const gap = 4;

/**
 * A button with a list of actions. The list is a native popover: Escape and a click elsewhere close it, and it is
 * never clipped by what scrolls around it.
 */
export function Menu({ shape, label, children }: MenuProps) {
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Items are drawn for an open menu only: a screen has many menus, and hardly ever an open one.
  const [open, setOpen] = useState(false);

  function onToggle(event: { newState: string }) {
    // Not before it is closed: the browser gives the focus back from an item that is still there.
    if (event.newState === "closed") setOpen(false);
    if (event.newState !== "open" || !list.current || !button.current) return;
    place(list.current, button.current.getBoundingClientRect());
    itemsOf(list.current)[0]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!list.current) return;
    const items = itemsOf(list.current);
    const index = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }

  return (
    <>
      <IconButton
        ref={button}
        shape={shape}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => list.current?.togglePopover()}
      />
      <div
        id={listId}
        ref={list}
        popover="auto"
        role="menu"
        aria-label={label}
        class="menu"
        onBeforeToggle={(event) => event.newState === "open" && setOpen(true)}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {open && children}
      </div>
    </>
  );
}

interface MenuItemProps {
  onSelect: () => void;
  children: ComponentChildren;
}

/** One action. Choosing it closes the menu and gives the focus back to its button. */
export function MenuItem({ onSelect, children }: MenuItemProps) {
  function choose(event: MouseEvent & { currentTarget: HTMLElement }) {
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    onSelect();
  }
  return (
    <button type="button" role="menuitem" class="menu-item" tabIndex={-1} onClick={choose}>
      {children}
    </button>
  );
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Below the button, or above it where there is no room; always inside the window. */
function place(list: HTMLElement, button: DOMRect): void {
  const { width, height } = list.getBoundingClientRect();
  const below = button.bottom + gap;
  const top = below + height <= innerHeight ? below : Math.max(gap, button.top - gap - height);
  const left = Math.min(Math.max(gap, button.right - width), innerWidth - width - gap);
  list.style.top = `${top}px`;
  list.style.left = `${left}px`;
}
