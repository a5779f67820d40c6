/** Which of the single values go with a backup. The others are about this browser, and stay in it. */
import type { MetaValues } from "./schema";

/** A value that is added has to be decided on here before it compiles; one of a backup also has its shape in `messaging/backup-file.ts`. */
export const inBackup: Record<keyof MetaValues, boolean> = {
  settings: true,
  lastBackupAt: true,
  account: true,
  seenAs: true,
  erased: true,
  lastImport: true,
  peopleImport: true,
  greetedAt: false,
  lastAnswer: false,
};

export function isInBackup(key: unknown): key is keyof MetaValues {
  return typeof key === "string" && Object.hasOwn(inBackup, key) && inBackup[key as keyof MetaValues];
}
