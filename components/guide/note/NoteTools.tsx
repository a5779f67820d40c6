import { Icon } from "../../ui/Icon";
import { type LineAction, lineActions } from "./line-actions";
import { keysHere } from "./SlashMenu";

/** One stop for Tab; the arrows go on from there. */
function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.children] as HTMLElement[];
  const index = buttons.indexOf(document.activeElement as HTMLElement) + by;
  event.preventDefault();
  buttons.at(index % buttons.length)?.focus();
}

/** What a line can be made into; shown while its note is in use. */
export function NoteTools({ onChoose }: { onChoose: (action: LineAction) => void }) {
  return (
    <div class="note-tools" role="toolbar" aria-label="This line" onKeyDown={onKeyDown}>
      {lineActions.map((action, at) => (
        <button
          key={action.id}
          type="button"
          tabIndex={at === 0 ? 0 : -1}
          aria-label={action.words}
          aria-keyshortcuts={action.keys.replace("Ctrl", "Control") || undefined}
          title={action.keys ? `${action.words} (${keysHere(action.keys)})` : action.words}
          // The note keeps the focus, and with it the place of the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(action)}
        >
          <Icon shape={action.shape} size={16} />
        </button>
      ))}
    </div>
  );
}
