/** Lists of e-mail addresses as they are typed, one a line. */

import { isWholeAddress } from "../../utils/domain/address";

export function notWhole(text: string): string {
  return `“${text}” is not a whole address, such as robin@example.com.`;
}

/**
 * The addresses in a text, in lower case, each once.
 *
 * @param whyNot says what speaks against a whole address; `null` when nothing does
 * @returns `problems` name the line they are about, counted from 1
 */
export function addressesIn(text: string, whyNot: (email: string) => string | null = () => null) {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim().toLowerCase());
  const problems = lines.flatMap((email, index) => {
    const problem = email !== "" && (isWholeAddress(email) ? whyNot(email) : notWhole(email));
    return problem ? [`Line ${index + 1}: ${problem}`] : [];
  });
  return { emails: [...new Set(lines.filter(Boolean))], problems };
}
