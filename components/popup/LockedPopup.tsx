import { Lock } from "lucide";
import { UnlockForm } from "../lock/UnlockForm";
import { Icon } from "../ui/Icon";

/** The popup while the lock is closed: no names, no numbers. */
export function LockedPopup({ onOpened }: { onOpened: () => void }) {
  return (
    <main class="popup">
      <section class="popup-card locked">
        <h1>
          <Icon shape={Lock} size={20} />
          Trellis is locked
        </h1>
        <UnlockForm onOpened={onOpened} />
        <a class="quiet-link" href="/options.html#unlock" target="_blank" rel="noopener">
          I forgot my passphrase
        </a>
      </section>
    </main>
  );
}
