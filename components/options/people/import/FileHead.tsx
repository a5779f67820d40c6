import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../../ui/Button";

/** Which file is looked at. Takes the focus, since the button that led here is gone. */
export function FileHead({ file, children }: { file: File; children?: string }) {
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <p class="import-file" ref={head} tabIndex={-1}>
      <strong dir="auto">{file.name}</strong> <span class="quiet">{children}</span>
    </p>
  );
}

interface UnreadableProps {
  file: File;
  problem: string;
  onClose: () => void;
}

/** A file that nothing can be taken from, and why. */
export function Unreadable({ file, problem, onClose }: UnreadableProps) {
  return (
    <div class="form">
      <FileHead file={file} />
      <p class="form-problem" role="alert">
        {problem}
      </p>
      <div class="form-foot">
        <Button onClick={onClose}>Go back</Button>
      </div>
    </div>
  );
}
