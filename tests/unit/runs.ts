/** How often a rule is tried on chance input: a fifth of it each time, all with `npm test -- --full`. */
export function runs(full: number): number {
  return process.env.TRELLIS_FULL ? full : Math.ceil(full / 5);
}
