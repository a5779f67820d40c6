import type { Correction, Corrections, EventCorrection, SeriesCorrection } from "../../domain/correction";
import type { ReadTx, WriteTx } from "../schema";

/** What was said about an event, by the key that tells it from others, and about its series. */
export async function correctionsOf(tx: ReadTx, eventKey: string, seriesId: string): Promise<Corrections> {
  const store = tx.objectStore("corrections");
  const ids = { event: `event ${eventKey}`, series: `series ${seriesId}` } as const;
  const [event, series] = await Promise.all([store.get(ids.event), store.get(ids.series)]);
  return {
    event: (event as EventCorrection | undefined) ?? { id: ids.event, said: [] },
    series: (series as SeriesCorrection | undefined) ?? { id: ids.series, said: [] },
  };
}

/** Everything that was ever said: as much as a person clicks. */
export function allCorrections(tx: ReadTx): Promise<Correction[]> {
  return tx.objectStore("corrections").getAll();
}

/** Stores what is said now; nothing is kept of an event about which nothing is said any more. */
export async function putCorrection(tx: WriteTx, correction: Correction): Promise<void> {
  const store = tx.objectStore("corrections");
  if (correction.said.length === 0) await store.delete(correction.id);
  else await store.put(correction);
}
