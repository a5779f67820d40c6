/** How much the extension has stored, and how much more it may store. */

/** Bytes, as the browser estimates them; `null` where it does not tell. */
export async function storedBytes(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
}

/** Bytes that can still be stored; `null` where the browser does not tell. With `unlimitedStorage` the disk is the limit. */
export async function freeBytes(): Promise<number | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : quota - usage;
}
