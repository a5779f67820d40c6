/** What a passphrase of a backup has to be like. */

/** Fewer letters are found by trying, however slow each try is made. */
const fewestLetters = 12;

/** What speaks against it, for the person who types it; empty when nothing does. */
export function passphraseProblem(passphrase: string, again: string): string {
  if (passphrase.length < fewestLetters) {
    return `Use ${fewestLetters} letters or more. Four words that have nothing to do with each other are good.`;
  }
  return passphrase === again ? "" : "The two are not the same. Type the passphrase again.";
}
