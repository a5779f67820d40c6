import { openOptions } from "../../../utils/platform/tabs";
import { UnlockForm } from "../../lock/UnlockForm";
import { Button } from "../../ui/Button";
import { isFramed } from "../frame";
import { useGuide } from "../guide-context";
import { Shell } from "./Shell";

/** The guide while the lock is closed. In Calendar the passphrase is typed elsewhere: the page could cover our frame. */
export function Locked() {
  const { notes, lockChanged } = useGuide();
  const waits = notes.unsaved.value.length > 0;
  return (
    <Shell title="Trellis is locked">
      <p class="lead">
        {isFramed
          ? "Unlock it in a tab of its own, and this guide comes back as it was."
          : "Your passphrase opens it, and this guide comes back as it was."}
      </p>
      {waits && <p>What you typed last is kept here, out of sight, and saved as soon as you unlock.</p>}
      {isFramed ? (
        <Button look="filled" onClick={() => void openOptions("#unlock")}>
          Unlock…
        </Button>
      ) : (
        <UnlockForm onOpened={() => lockChanged(false)} />
      )}
    </Shell>
  );
}
