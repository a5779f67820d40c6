import { useState } from "preact/hooks";
import type { Notice } from "../../utils/domain/notice";
import { ago, dayName } from "../../utils/domain/relative-time";
import type { Instant, PlainDate } from "../../utils/domain/values";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import { Button } from "../ui/Button";
import "./care.css";

interface NoticeCardProps {
  notice: Notice;
  today: PlainDate;
  /** The popup only leads to the page where something can be done. */
  inPopup?: boolean;
  onAnswered: () => Promise<void>;
}

/** One thing worth a look, what can be done about it, and a way to be left alone. */
export function NoticeCard({ notice, today, inPopup = false, onAnswered }: NoticeCardProps) {
  const [problem, setProblem] = useState("");
  const { words, action, part } = saying(notice, today);

  const answer = (name: "care.later" | "care.afresh" | "copies.offered") =>
    request(name, {}).then(onAnswered, (error: unknown) => setProblem(sentenceFor(error)));

  return (
    <aside class="notice" aria-label="Worth a look">
      <p dir="auto">{words}</p>
      <div class="notice-actions">
        <a
          class="notice-link"
          href={inPopup ? `/options.html${part}` : part}
          {...(inPopup && { target: "_blank", rel: "noopener" })}
        >
          {action}
        </a>
        {notice.about === "backup" && (
          <Button look="quiet" onClick={() => void answer("care.later")}>
            Not now
          </Button>
        )}
        {notice.about === "copy" && (
          <Button look="quiet" onClick={() => void answer("copies.offered")}>
            All is well
          </Button>
        )}
        {notice.about === "missing" && !inPopup && (
          <Button look="quiet" onClick={() => void answer("care.afresh")}>
            Begin afresh
          </Button>
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
    </aside>
  );
}

const folderWords: Record<Extract<Notice, { about: "folder" }>["problem"], string> = {
  asks: "The backups to your folder have stopped: the browser wants you to allow them again.",
  gone: "The backups to your folder have stopped: the folder is not there any more.",
  full: "The backups to your folder have stopped: there is no room left.",
  failed: "The last backup to your folder could not be written.",
};

interface Saying {
  words: string;
  action: string;
  /** The part of the options page where it is done. */
  part: `#${string}`;
}

function saying(notice: Notice, today: PlainDate): Saying {
  switch (notice.about) {
    case "missing":
      return { words: missingWords(notice, today), action: "Restore a backup", part: "#data" };
    case "erase":
      return {
        words: `You wanted to decide by now whether to erase what you wrote about ${notice.names.join(", ")}.`,
        action: "Decide",
        part: "#people",
      };
    case "folder":
      return { words: folderWords[notice.problem], action: "Look at it", part: "#data" };
    case "copy":
      return {
        words: `Trellis was updated. A copy of everything from before is kept here until ${dayName(notice.until, today)}.`,
        action: "Save the copy",
        part: "#data",
      };
    case "backup":
      return { words: backupWords(notice.lastBackupAt, today), action: "Back up", part: "#data" };
  }
}

function missingWords(
  { people, conversations, notes, on }: Extract<Notice, { about: "missing" }>,
  today: PlainDate,
): string {
  const counts = [
    `${people} ${people === 1 ? "person" : "people"}`,
    `${conversations} ${conversations === 1 ? "conversation" : "conversations"}`,
    `${notes} ${notes === 1 ? "note" : "notes"}`,
  ].join(", ");
  return (
    `Nothing is stored here, though there was on ${dayName(on, today)}: ${counts}. If you did not remove it, the ` +
    "browser lost Trellis’s data. A backup file brings it back."
  );
}

function backupWords(lastBackupAt: Instant | null, today: PlainDate): string {
  if (lastBackupAt === null) return "There is no backup yet: this browser holds the only copy of your notes.";
  const day = Temporal.Instant.from(lastBackupAt).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
  return `Your last backup was ${ago(day.toString(), today)}, and you wrote something since.`;
}
