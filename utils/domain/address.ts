/** E-mail addresses as the names of people: when two spellings are the same mailbox. */

/**
 * One spelling for each mailbox: lower case, and `googlemail.com` written as `gmail.com`, which Google delivers alike.
 * Dots and `+tags` are kept: only some mail systems ignore them, and taking two people for one would be worse than
 * asking the user to add a second address.
 */
export function canonicalAddress(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/@googlemail\.com$/, "@gmail.com");
}

/** Whether something is an address that a calendar could invite: one @, and a domain with a dot in it. */
export function isWholeAddress(email: string): boolean {
  return /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(email) && email.length <= 320;
}
