/** Whether the form of an event was left by its own Save: the page itself never says that something was stored. */
import type { Look } from "./look";

/**
 * Listens to what the user presses in the form. Save counts until something else in the form is used: Calendar may ask
 * whether guests shall be told, and lead back to the form from there.
 *
 * @param isForm whether the form is on the page
 * @returns whether Save was the last thing pressed in the form; asking begins anew
 */
export function watchSave(look: Look, isForm: () => boolean, signal: AbortSignal): () => boolean {
  const { document } = look;
  let pressed = false;
  const isIn = (target: EventTarget | null, name: "editSave" | "editCancel" | "editPage") =>
    target instanceof Node && look.findAll(name).some((element) => element.contains(target));

  const onClick = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !isForm()) return;
    if (isIn(target, "editSave")) pressed = true;
    else if (isIn(target, "editPage") || isIn(target, "editCancel")) pressed = false;
  };
  const onKey = ({ key, ctrlKey, metaKey, isTrusted }: KeyboardEvent) => {
    if (!isTrusted || !isForm()) return;
    if (key === "Escape") pressed = false;
    else if (key.toLowerCase() === "s" && (ctrlKey || metaKey)) pressed = true;
  };
  const onInput = () => {
    pressed = false;
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener("click", onClick, options);
  document.addEventListener("keydown", onKey, options);
  document.addEventListener("input", onInput, options);

  return () => {
    const was = pressed;
    pressed = false;
    return was;
  };
}
