import { Eye, EyeOff, MonitorUp } from "lucide";
import { useEffect } from "preact/hooks";
import { IconButton } from "../ui/Button";
import { useGuide, useView } from "./guide-context";

/** Private lines out of sight: here by a key, and in every guide while the user presents. */
export function PrivateLines() {
  const store = useGuide();
  const { presenting } = useView();
  const hidden = store.hidden.value;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const others = event.ctrlKey || event.metaKey || event.shiftKey || event.repeat;
      if (!event.altKey || others || event.code !== "KeyH") return;
      event.preventDefault();
      store.hide(!store.hidden.peek());
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store]);

  return (
    <>
      <IconButton
        shape={hidden ? EyeOff : Eye}
        label="Hide private lines (Alt+H)"
        aria-pressed={hidden}
        aria-keyshortcuts="Alt+H"
        onClick={() => store.hide(!hidden)}
      />
      <IconButton
        shape={MonitorUp}
        label="I am presenting: private lines are hidden in every guide until I end it"
        aria-pressed={presenting}
        onClick={() => store.present(!presenting)}
      />
    </>
  );
}
