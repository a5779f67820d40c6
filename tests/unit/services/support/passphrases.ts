/** Two that are worth the name, and what makes a test with them quick. */
type Passphrases = typeof import("../../../../utils/secrets/passphrase");

export const passphrase = "copper lantern over seven hills";
export const next = "seven hills under a copper sky";

/** For `vi.mock`: a slow derivation is the point of it, but not of tests of what it opens. */
export function derivedQuickly(actual: Passphrases): Passphrases {
  return { ...actual, sealWithPassphrase: (bytes, text) => actual.sealWithPassphrase(bytes, text, 100_000) };
}
