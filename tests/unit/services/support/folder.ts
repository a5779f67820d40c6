/** A folder of the user's, in memory. */
import type { BackupFolder } from "../../../../utils/services/deps";

export interface FakeFolder extends BackupFolder {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  allowed: boolean;
  /** The name of the error with which writing fails. */
  failing: string | null;
}

export function folderOf(): FakeFolder {
  const folder: FakeFolder = {
    name: "Backups",
    files: new Map(),
    allowed: true,
    failing: null,
    mayWrite: async () => folder.allowed,
    names: async () => [...folder.files.keys()],
    async write(name, bytes) {
      if (folder.failing !== null) throw new DOMException("fails", folder.failing);
      folder.files.set(name, bytes);
    },
    remove: async (name) => void folder.files.delete(name),
  };
  return folder;
}
