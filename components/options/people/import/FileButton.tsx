import { FileUp } from "lucide";
import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";

interface FileButtonProps {
  button: Ref<HTMLButtonElement>;
  onChoose: (file: File) => void;
}

/** Lets the user choose a list of people or a calendar export. */
export function FileButton({ button, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.ics,.zip,text/csv,text/calendar"
        class="visually-hidden"
        aria-label="A file with people"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again, once it is mended.
          event.currentTarget.value = "";
          if (file) onChoose(file);
        }}
      />
      <Button ref={button} onClick={() => input.current?.click()}>
        <Icon shape={FileUp} size={18} />
        From a file…
      </Button>
    </>
  );
}
