import { Copy } from "lucide";
import { useState } from "preact/hooks";
import type { SupportView } from "../../../utils/domain/support";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { diagnosticsOf } from "./diagnostics-text";

/** What helps whoever puts Trellis right again, shown in full before it is copied. */
export function Diagnostics({ support }: { support: SupportView }) {
  const [words, setWords] = useState("");
  const text = diagnosticsOf(support);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setWords("Copied.");
    } catch {
      setWords("Your browser did not allow it: open “What is copied” and copy the text there.");
    }
  }

  return (
    <>
      <p class="quiet">
        Diagnostics name the signs that Trellis looks for and which of them it found. No names, titles, addresses or
        times.
      </p>
      <div class="support-copy">
        <Button onClick={() => void copy()}>
          <Icon shape={Copy} size={18} />
          Copy diagnostics
        </Button>
        <span class="quiet" role="status">
          {words}
        </span>
      </div>
      <details class="folded">
        <summary>What is copied</summary>
        <textarea class="support-text" aria-label="Diagnostics" readOnly rows={8} value={text} />
      </details>
    </>
  );
}
