import { Lock } from "lucide";
import { closeOwnTab } from "../../../utils/platform/tabs";
import { UnlockForm } from "../../lock/UnlockForm";
import { Card } from "../../ui/Card";
import { Icon } from "../../ui/Icon";
import { EraseAll } from "./EraseAll";

/** The options page while the lock is closed. Opened from a guide in Calendar, it goes when it has done its work. */
export function LockedPage({ onOpened }: { onOpened: () => void }) {
  const opened = () => {
    if (location.hash === "#unlock") void closeOwnTab();
    onOpened();
  };
  return (
    <main class="locked locked-page">
      <h1>
        <Icon shape={Lock} size={22} />
        Trellis is locked
      </h1>
      <p>Everything you wrote is sealed in this browser. Your passphrase opens it, and pages come back as they were.</p>
      <Card>
        <div class="data-card">
          <UnlockForm onOpened={opened} />
        </div>
      </Card>
      <details>
        <summary>I forgot my passphrase</summary>
        <EraseAll onErased={onOpened} />
      </details>
    </main>
  );
}
