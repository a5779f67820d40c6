import { useEffect, useState } from "preact/hooks";
import { type OpenCalendar, openCalendar } from "../../../../utils/import/ics/open-calendar";
import { UnreadableFile } from "../../../../utils/import/problem";
import { Button } from "../../../ui/Button";
import { CalendarForm } from "./CalendarForm";
import { FileHead, Unreadable } from "./FileHead";
import type { ImportScreenProps } from "./import-screen";

/** A calendar export: read beside the page, ended at any moment. */
export function CalendarImport(props: ImportScreenProps) {
  const { file, onClose } = props;
  const [part, setPart] = useState(0);
  const [calendar, setCalendar] = useState<OpenCalendar | null>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const reading = new AbortController();
    openCalendar(file, setPart, reading.signal).then(setCalendar, (error: unknown) => {
      if (reading.signal.aborted) return;
      setProblem(error instanceof UnreadableFile ? error.message : "This file could not be opened. Choose it again.");
    });
    return () => reading.abort();
  }, [file]);

  if (problem) return <Unreadable file={file} problem={problem} onClose={() => onClose(false)} />;
  if (calendar) return <CalendarForm calendar={calendar} {...props} />;
  const percent = Math.round(part * 100);
  return (
    <div class="form">
      <FileHead file={file}>is read in this browser, and goes nowhere</FileHead>
      <div class="import-progress">
        <progress max={100} value={percent} aria-label={`Reading ${file.name}`} />
        <span class="quiet">{percent} %</span>
        <Button onClick={() => onClose(false)}>Cancel</Button>
      </div>
    </div>
  );
}
