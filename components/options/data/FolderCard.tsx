import { FolderSync } from "lucide";
import { useEffect, useState } from "preact/hooks";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import type { FolderView } from "../../../utils/messaging/messages/keep";
import { askForFolder, canChooseFolder, chooseFolder } from "../../../utils/platform/backup-folder";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useLoaded } from "../../ui/use-loaded";
import { useSave } from "../page/use-save";
import { backupWords } from "./words";

interface FolderCardProps {
  shown: boolean;
  today: PlainDate;
  onWritten: () => Promise<void>;
}

const ask = async () => request("folder.get", {});

const problems: Record<NonNullable<FolderView["problem"]>, string> = {
  asks: "The browser wants you to allow it again. If it offers that, choose to allow it on every visit.",
  gone: "The folder is not there any more. It may have been renamed, moved or deleted. Choose it again.",
  full: "There is no room left where the folder is. Free some space, then press Try again.",
  failed: "The last backup could not be written there. Press Try again, or choose another folder.",
};

/** A folder of the user's that gets a backup each day on which something changed. */
export function FolderCard({ shown, today, onWritten }: FolderCardProps) {
  if (!canChooseFolder()) {
    return (
      <p class="quiet">
        This browser lets no extension write to a folder by itself. Use Back up now from time to time; Trellis reminds
        you after 30 days, if something changed.
      </p>
    );
  }
  return <FolderChoice {...{ shown, today, onWritten }} />;
}

function FolderChoice({ shown, today, onWritten }: FolderCardProps) {
  const { value: folder, error, put, reload } = useLoaded(ask);
  const [news, setNews] = useState("");
  const { saving, problem, save } = useSave();

  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  /** @param permit asks the person; must be called in the click itself */
  const write = (permit: () => Promise<boolean>) =>
    save(async () => {
      setNews("");
      if (!(await permit())) return;
      const written = await request("folder.write", {});
      put(written);
      if (written?.problem === null) setNews(`A backup is in “${written.name}”.`);
      await onWritten();
    });
  const forget = () =>
    save(async () => {
      await request("folder.forget", {});
      put(null);
      setNews("Nothing more is written there. The files that are in it stay.");
      await onWritten();
    });

  const failed = error !== null || problem !== "";
  return (
    <>
      {folder === null ? (
        <p class="quiet">
          Choose a folder, and Trellis puts a backup there on each day on which something changed. The last seven stay,
          and one for each month. A folder that is synchronised elsewhere takes them with it.
        </p>
      ) : (
        <FolderWords folder={folder} today={today} />
      )}
      <div class="data-action">
        {folder?.problem === "asks" && (
          <Button look="filled" disabled={saving} onClick={() => void write(askForFolder)}>
            Allow again
          </Button>
        )}
        {(folder?.problem === "full" || folder?.problem === "failed") && (
          <Button look="filled" disabled={saving} onClick={() => void write(askForFolder)}>
            Try again
          </Button>
        )}
        <Button disabled={saving} onClick={() => void write(chooseFolder)}>
          <Icon shape={FolderSync} size={18} />
          {folder === null ? "Choose a folder…" : "Choose another folder…"}
        </Button>
        {folder !== null && (
          <Button look="quiet" disabled={saving} onClick={() => void forget()}>
            Stop
          </Button>
        )}
        <p role="status">{news}</p>
      </div>
      {failed && (
        <p class="form-problem" role="alert">
          {problem || "The folder cannot be looked at right now. Reload this page."}
        </p>
      )}
    </>
  );
}

function FolderWords({ folder, today }: { folder: FolderView; today: PlainDate }) {
  const { name, lastAt, problem, locked } = folder;
  return (
    <>
      <p>
        Backups go to <strong dir="auto">{name}</strong>. Last one: <strong>{backupWords(lastAt, today)}</strong>
      </p>
      {problem && <p class="data-warning">{problems[problem]}</p>}
      <p class="quiet">
        {locked
          ? "The lock is on: each file opens with the passphrase that you have on that day. Files from before the lock was on can still be read by anybody who has them; delete them if they must not be."
          : "Whoever can open the folder can read them."}
      </p>
    </>
  );
}
