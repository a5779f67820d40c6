/** Looks over the text of a file before it is parsed: what costs too much memory to parse is not parsed at all. */

/** A backup is no deeper than nine; a hostile file is millions deep. */
const deepest = 64;
/** Commas and opening brackets. In a backup one stands for 20 bytes at least; a hostile file has one for two. */
const mostValues = 20_000_000;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = [0x5b, 0x7b];
const closing = [0x5d, 0x7d];

/** Whether a text is nested deeper, or has more values, than a backup can have. It need not be JSON. */
export function isExtreme(text: string): boolean {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === comma) values += 1;
    else if (opening.includes(code)) {
      depth += 1;
      values += 1;
    } else if (closing.includes(code)) depth -= 1;
    if (depth > deepest || values > mostValues) return true;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
  return slashes % 2 === 1;
}
