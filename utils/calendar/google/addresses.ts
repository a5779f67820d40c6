/** E-mail addresses in the page's attributes and texts. */

/** Attributes of a guest's row that hold the address, most telling first. */
const onRow = ["data-email", "data-id", "data-hovercard-id", "key"] as const;

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text) && text.length <= 320;
}

/** The address that a guest's row carries, in lower case; `null` when it carries none. */
export function addressOn(row: Element): string | null {
  for (const name of onRow) {
    const text = row.getAttribute(name)?.trim().toLowerCase() ?? "";
    if (isEmail(text)) return text;
  }
  return null;
}

/** The address that is an element's whole text, or stands at the end of its label in brackets: `Account: Name (address)`. */
export function addressIn(element: Element): string | null {
  const text = element.textContent?.trim().toLowerCase() ?? "";
  if (isEmail(text)) return text;
  const label = element.getAttribute("aria-label")?.trim().toLowerCase() ?? "";
  const last = /[(（]([^\s()（）]+)[)）]$/.exec(label)?.[1] ?? "";
  return isEmail(last) ? last : null;
}
