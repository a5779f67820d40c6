/** How much the extension has stored. */

/** Bytes, as the browser estimates them; `null` where it does not tell. */
export async function storedBytes(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
}
