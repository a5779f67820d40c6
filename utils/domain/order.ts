/** Orders for `sort`. */

/** For what is compared as text: ISO 8601 days and moments, addresses, ids. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const plainName = /^[A-Za-z0-9 ]*$/;

/**
 * For names, as English orders them, the interface's language. Two of plain letters, digits and spaces need none of its
 * rules: they are compared here, since in a process that has just begun the first comparison by rules takes 30 ms.
 */
export function compareNames(a: string, b: string): number {
  if (!plainName.test(a) || !plainName.test(b)) return a.localeCompare(b, "en");
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(b, a);
}
