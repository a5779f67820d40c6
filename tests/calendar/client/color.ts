/** Which ink reads on a colour. */

/** Black or white, whichever has the stronger contrast. @param color `rgb(r, g, b)` */
export function ink(color: string): string {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((part) => linear(Number(part) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= 3.6 ? "rgb(255, 255, 255)" : "rgb(31, 31, 31)";
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
