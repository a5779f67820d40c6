/**
 * What another context does with the database. Each runs in a page, and may use nothing but what it is handed; functions
 * with names of their own would be wrapped on the way there, and stand in an object therefore.
 */

/** Closes the connection that `prepareMigration` kept. */
export function letGo(): void {
  (window as { held?: IDBDatabase }).held?.close();
}

/**
 * Brings the database to another version, which takes this long.
 *
 * @param isGivenUp at the end all of it is undone
 */
export async function upgradeElsewhere(
  name: string,
  version: number,
  milliseconds: number,
  isGivenUp: boolean,
): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    const end = performance.now() + milliseconds;
    const tx = opening.transaction;
    const store = tx?.objectStore("meta");
    const parts = {
      // A transaction lives as long as it is asked something.
      wait() {
        if (performance.now() < end) store?.count().addEventListener("success", parts.wait);
        else if (isGivenUp) tx?.abort();
      },
    };
    parts.wait();
  };
  await new Promise<void>((resolve, reject) => {
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => (isGivenUp ? resolve() : reject(opening.error));
  });
}

export async function removeDatabase(name: string): Promise<void> {
  const removing = indexedDB.deleteDatabase(name);
  await new Promise((resolve, reject) => {
    removing.onsuccess = resolve;
    removing.onerror = () => reject(removing.error);
  });
}
