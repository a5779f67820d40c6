import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { pageUrl } from "../../utils/platform/runtime";
import { Button } from "../ui/Button";
import { isFramed, leavePanel } from "./frame";

const keys = [
  ["Alt+Shift+G", "Between calendar and guide"],
  ["← →", "Prepare, Live, Wrap up"],
  ["Alt+N", "Live: next stage"],
  ["Alt+A", "Live: the question was asked"],
  ["Alt+H", "Hide private lines, or show them"],
  ["/", "Notes: all that a line can be"],
  ["Alt+T", "Notes: a box to tick"],
  ["Ctrl+Enter", "Notes: tick the box"],
  ["Alt+Q", "Notes: their words"],
  ["Alt+S", "Notes: this line may be shared"],
  ["Alt+P", "A promise, from the line in notes"],
  ["Alt+G", "A goal, from the line in notes"],
  ["Ctrl+B", "Notes: bold; Ctrl+I italic, Ctrl+K link"],
  ["Alt+Enter", "Notes: open the link"],
  ["Esc", "Close what is open"],
  ["/", "Search what you wrote"],
  ["?", "These keys"],
] as const;

/** The keys that work anywhere outside a text field: `/` for the search, and the list of them all, opened by `?` or by its button. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  // Drawn for an open dialog only: every guide has one, and hardly anybody looks at it.
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== "?" && event.key !== "/") return;
      event.preventDefault();
      if (event.key === "/") open(`${pageUrl("/options.html")}#search`, "_blank", "noopener");
      else setOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <button type="button" class="keys-button" onClick={() => setOpen(true)}>
        <kbd>?</kbd> keys
      </button>
      <dialog ref={dialog} class="keys" aria-label="Keys" onClose={() => setOpen(false)}>
        {isOpen && <AllKeys onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function AllKeys({ onClose }: { onClose: () => void }) {
  function backToCalendar() {
    onClose();
    leavePanel();
  }

  return (
    <>
      <h2>Keys</h2>
      <dl>
        {keys.map(([key, words]) => (
          <div key={words}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div class="form-actions">
        {isFramed && <Button onClick={backToCalendar}>Back to calendar</Button>}
        <Button look="filled" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [role=textbox]") !== null;
}
