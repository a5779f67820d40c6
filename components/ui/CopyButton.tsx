import { useState } from "preact/hooks";
import type { RichText } from "../../utils/domain/rich-text";
import { Button } from "./Button";

interface CopyButtonProps {
  words: string;
  /** Made at the moment of copying. */
  text: () => RichText;
  disabled?: boolean;
}

/** Puts a text on the clipboard, formatted and plain. Says whether that worked. */
export function CopyButton({ words, text, disabled }: CopyButtonProps) {
  const [outcome, setOutcome] = useState("");
  async function onClick() {
    try {
      await copy(text());
      setOutcome("Copied");
    } catch {
      setOutcome("Not copied: select the text and copy it");
    }
  }
  return (
    <>
      <Button look="filled" disabled={disabled} onClick={() => void onClick()}>
        {words}
      </Button>
      <span class="copy-outcome" role="status">
        {outcome}
      </span>
    </>
  );
}

/** A browser that takes no formatted text takes the plain one. */
async function copy({ plain, html }: RichText): Promise<void> {
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    const item = { "text/plain": blob(plain, "text/plain"), "text/html": blob(html, "text/html") };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch {
    await navigator.clipboard.writeText(plain);
  }
}
