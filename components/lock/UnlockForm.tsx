import { useEffect, useRef, useState } from "preact/hooks";
import { request } from "../../utils/messaging/client";
import { Button } from "../ui/Button";
import { PassphraseField } from "./PassphraseField";
import { usePassphrase } from "./use-passphrase";
import "./lock.css";

/** Opens the lock. Not for a page that is framed in Calendar: what stands over it could be somebody else's. */
export function UnlockForm({ onOpened }: { onOpened: () => void }) {
  const [passphrase, setPassphrase] = useState("");
  const { send, sending, problem, waiting } = usePassphrase();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);

  const submit = async () => {
    if (passphrase === "" || sending || waiting !== "") return;
    if (await send(() => request("lock.open", { passphrase }))) onOpened();
    else form.current?.querySelector("input")?.select();
  };

  return (
    <form
      ref={form}
      class="unlock"
      aria-label="Unlock"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PassphraseField label="Passphrase" value={passphrase} onInput={setPassphrase} problem={problem} />
      <p class="unlock-wait" role="status">
        {waiting}
      </p>
      <Button look="filled" type="submit" disabled={sending || waiting !== ""}>
        {sending ? "Unlocking…" : "Unlock"}
      </Button>
    </form>
  );
}
