/** What can be wrong with a file that somebody hands over as a backup, and the sentence for each. Nothing was changed. */

export const backupProblems = {
  "empty-backup": "That file is empty: it holds 0 bytes. Copy it again from where it came, or choose another one.",
  "too-large-backup":
    "That file is larger than a backup can be (100 MB). Choose one whose name begins with trellis-backup.",
  "oversized-backup":
    "That file unpacks to more than 200 MB, which no backup of Trellis does, so it was not read to its end. Choose another one.",
  "not-a-backup": "That file is not a Trellis backup. Choose one whose name begins with trellis-backup.",
  "cut-off-backup":
    "The end of that backup is missing, so nothing was changed. It may not have been copied whole: copy it again, or choose another one.",
  "changed-backup":
    "That backup was changed after it was made, or its disk is failing, so nothing was changed here. Copy it again, or choose another one.",
  "passphrase-needed": "That backup is protected. Enter the passphrase it was made with.",
  "wrong-passphrase": "That is not the passphrase of this backup. Nothing was changed; try another one.",
  "newer-backup":
    "That backup was made by a newer Trellis, in a form this one cannot read. Update the extension, then restore it; nothing was changed.",
  "newer-records":
    "That backup holds records of a newer Trellis. Update the extension, then restore it; nothing was changed.",
  "incomplete-backup": "Parts of that backup are missing, so nothing was changed. Choose another one.",
  "damaged-backup":
    "A record in that backup is not as any Trellis wrote it, so nothing was changed. Choose another one.",
  "extreme-backup":
    "Something in that file is larger, or nested deeper, than Trellis ever writes, so nothing was changed. Choose another one.",
  "repeated-records":
    "That backup holds one record twice, so it is not clear which one counts. Nothing was changed; choose another one.",
  "loose-records":
    "Some of what is in that backup belongs to a person or a conversation that is not in it. Nothing was changed. Choose another one, or leave those records out.",
} as const;

export type BackupProblem = keyof typeof backupProblems;
