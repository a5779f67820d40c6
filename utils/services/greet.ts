/** The welcome page opens by itself once: after the extension was installed. */
import { readMeta, writeMeta } from "../storage/repositories/meta";
import type { Services } from "./services";

/** Call it when the extension was installed. Somebody who was here before, with the same data, is not greeted again. */
export async function greet({ deps }: Services): Promise<void> {
  const isNew = await deps.database.write(async (tx) => {
    const [greetedAt, settings] = await Promise.all([readMeta(tx, "greetedAt"), readMeta(tx, "settings")]);
    if (greetedAt !== null || (settings?.welcomedAt ?? null) !== null) return false;
    await writeMeta(tx, "greetedAt", deps.clock.now());
    return true;
  });
  if (isNew) await deps.openWelcome();
}
