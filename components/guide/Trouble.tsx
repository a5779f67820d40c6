import { useState } from "preact/hooks";
import { RequestError, sentenceFor } from "../../utils/messaging/errors";
import { Button } from "../ui/Button";
import { isFramed } from "./frame";
import { useGuide, useView } from "./guide-context";
import type { GuideStore } from "./store";

/** What could not be written, with the ways out: try again, copy the text, reload. Nothing typed is ever dropped. */
export function Trouble() {
  const store = useGuide();
  const sentence = troubleOf(store);
  return (
    <>
      {sentence !== null && (
        <div class="trouble" role="alert">
          <p>
            {sentence} <OtherPeople />
          </p>
          <div class="trouble-actions">
            {store.orphaned.value ? <Reload /> : <Button onClick={() => tryAgain(store)}>Try again</Button>}
            {store.notes.unsaved.value.length > 0 && <CopyText text={store.notes.unsavedText} />}
          </div>
        </div>
      )}
    </>
  );
}

function troubleOf({ orphaned, problem, notes }: GuideStore): string | null {
  if (orphaned.value) return sentenceFor(new RequestError("orphaned"));
  const failed = notes.failed.value[0];
  if (failed) return sentenceFor(failed.editor.failure.value);
  return problem.value?.sentence ?? null;
}

function tryAgain({ notes, problem }: GuideStore): void {
  notes.flush();
  problem.peek()?.retry();
}

/** Names the other people whose notes are not written, since their text is not on the screen. */
function OtherPeople() {
  const { notes } = useGuide();
  const { conversation } = useView();
  const others = notes.failed.value.filter(({ conversationId }) => conversationId !== conversation.id);
  const names = [...new Set(others.map(({ personName }) => personName))];
  return names.length > 0 ? <span dir="auto">This is about your notes for {names.join(", ")}.</span> : null;
}

function CopyText({ text }: { text: () => string }) {
  const [words, setWords] = useState("Copy text");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setWords("Copied");
    } catch {
      setWords("Not copied: select the text and copy it");
    }
  }
  return <Button onClick={() => void copy()}>{words}</Button>;
}

/** The page that holds us is Google's, so it is opened anew rather than reloaded. */
function Reload() {
  if (!isFramed) return <span>Close this panel and open it again.</span>;
  return (
    <a class="button button-plain" href="https://calendar.google.com/" target="_top">
      Reload this tab
    </a>
  );
}
