/** Sent to all extension pages when the lock was closed or opened. Apart from the schemas, which no page should ship. */
export const lockChanged = { to: "pages", name: "lock-changed" } as const;

/** Whether a message says so. Anybody who can send one can at most make a page ask again. */
export function saysLockChanged(message: unknown): boolean {
  const { to, name } = (message ?? {}) as Partial<typeof lockChanged>;
  return to === lockChanged.to && name === lockChanged.name;
}
