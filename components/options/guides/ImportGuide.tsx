import { Upload } from "lucide";
import { useRef } from "preact/hooks";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { usePage } from "../page/page-context";
import { useSave } from "../page/use-save";

/** In bytes; a guide of twenty long stages has a twentieth of it. */
const mostBytes = 1_000_000;

/** Adds a guide that somebody saved as a file. */
export function ImportGuide({ onImported }: { onImported: () => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  const { say } = usePage();
  const { saving, problem, save } = useSave();

  const take = (file: File) =>
    save(async () => {
      // A file that is too large is told by the same words as one that holds something else.
      const text = file.size > mostBytes ? "" : await file.text();
      const guide = await request("own-guide.load", { text });
      await onImported();
      say({ text: `“${guide.name}” is added to your guides.` });
    });

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label="Guide file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file) void take(file);
        }}
      />
      <Button disabled={saving} onClick={() => input.current?.click()}>
        <Icon shape={Upload} size={18} />
        Import a guide…
      </Button>
      <p class="form-problem" role="alert">
        {problem}
      </p>
    </>
  );
}
