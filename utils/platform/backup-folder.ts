/**
 * A folder of the user's, where the browser has the File System Access API (Chromium). Its handle cannot go through a
 * message, and IndexedDB is the one place that keeps it: so it has a small database of its own, which the options page
 * fills and the background reads. Nothing that anybody wrote is in it.
 */

/** Missing from the types: only Chromium has it. */
interface PermissionHandle {
  queryPermission(descriptor: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(descriptor: { mode: "readwrite" }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

const databaseName = "trellis-folder";
const storeName = "folder";
const key = "backups";
const readwrite = { mode: "readwrite" } as const;

/** Whether this browser lets a page choose a folder to write to. */
export function canChooseFolder(): boolean {
  return (globalThis as Picker).showDirectoryPicker !== undefined;
}

/**
 * Asks the person for a folder, and keeps it. Call it in the click itself.
 *
 * @returns `false` when they chose none
 */
export async function chooseFolder(): Promise<boolean> {
  try {
    const options = { id: "trellis-backups", startIn: "documents", ...readwrite };
    const handle = await (globalThis as Picker).showDirectoryPicker?.(options);
    if (!handle) return false;
    await inStore("readwrite", (store) => store.put(handle, key));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
    throw error;
  }
}

/** Asks the person again for the folder that was chosen before. Call it in the click itself. */
export async function askForFolder(): Promise<boolean> {
  const handle = await keptFolder();
  if (handle === null) return false;
  return (await permissionsOf(handle).requestPermission(readwrite)) === "granted";
}

/** The folder that was chosen; `null` when none was. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | null> {
  const handle: FileSystemDirectoryHandle | undefined = await inStore("readonly", (store) => store.get(key));
  return handle ?? null;
}

export async function forgetFolder(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(key));
}

/** Whether it may be written to without asking: the browser takes that back when it closes, unless the person chose otherwise. */
export async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await permissionsOf(handle).queryPermission(readwrite)) === "granted";
}

export async function namesIn(handle: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, entry] of handle.entries()) if (entry.kind === "file") names.push(name);
  return names;
}

/** Puts a whole file in its place, or nothing: the browser writes beside it and swaps at the end. */
export async function writeFile(handle: FileSystemDirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>) {
  const file = await handle.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(bytes);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}

export function removeFile(handle: FileSystemDirectoryHandle, name: string): Promise<void> {
  return handle.removeEntry(name);
}

function permissionsOf(handle: FileSystemDirectoryHandle): PermissionHandle {
  return handle as unknown as PermissionHandle;
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  try {
    return await answerOf(work(db.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  return answerOf(opening);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
