import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../ui/Icon";
import type { LineAction } from "./line-actions";
import type { SlashState } from "./use-slash";

const gap = 4;

/** What can be made of the line, beside its caret. The note keeps the focus: it says which one is chosen. */
export function SlashMenu({ slash, onChoose }: { slash: SlashState; onChoose: (action: LineAction) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const { actions, index } = slash;

  useLayoutEffect(() => {
    if (list.current) place(list.current);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  }, [actions.length, index]);

  return (
    <div ref={list} id={slash.listId} class="menu slash-menu" role="listbox" aria-label="Make this line">
      {actions.map((action, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the note, which keeps the focus.
        <div
          key={action.id}
          id={slash.optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === index}
          class="menu-item"
          // The note keeps the focus, and with it the place of the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(action)}
        >
          <Icon shape={action.shape} size={16} />
          <span>{action.words}</span>
          {action.keys && <kbd>{keysHere(action.keys)}</kbd>}
        </div>
      ))}
    </div>
  );
}

/** Below the caret, or above it where there is no room; always inside the window. */
function place(list: HTMLElement): void {
  const range = document.getSelection()?.getRangeAt(0);
  const caret = range?.getClientRects()[0] ?? (range?.startContainer as Element | undefined)?.getBoundingClientRect?.();
  if (!caret) return;
  const { width, height } = list.getBoundingClientRect();
  const below = caret.bottom + gap;
  const top = below + height <= innerHeight ? below : Math.max(gap, caret.top - gap - height);
  list.style.top = `${top}px`;
  list.style.left = `${Math.min(Math.max(gap, caret.left), innerWidth - width - gap)}px`;
}

/** Ctrl is Command on a Mac. */
export function keysHere(keys: string): string {
  return /Mac/.test(navigator.platform) ? keys.replace("Ctrl+", "⌘").replace("Alt+", "⌥") : keys;
}
