/** Everything that is stored about one person goes to another. */
import { joinDirections } from "../domain/join-people";
import type { Id } from "../domain/values";
import { directionOf, putDirection, removeDirection } from "./repositories/directions";
import type { WriteTx } from "./schema";

/** Moves it all, and leaves nothing behind but the record of the person, which is the caller's to remove. */
export async function giveEverything(tx: WriteTx, from: Id, to: Id): Promise<void> {
  const ofPerson = IDBKeyRange.bound([from], [from, []]);
  const [conversations, notes, goals, promises, energisers, joins, corrections] = await Promise.all([
    tx.objectStore("conversations").index("person-date").getAll(ofPerson),
    tx.objectStore("notes").index("person").getAll(from),
    tx.objectStore("goals").index("person-state").getAll(ofPerson),
    tx.objectStore("promises").index("person-state").getAll(ofPerson),
    tx.objectStore("energisers").index("person").getAll(from),
    tx.objectStore("joins").getAll(),
    tx.objectStore("corrections").getAll(),
  ]);
  for (const record of conversations) await tx.objectStore("conversations").put({ ...record, personId: to });
  for (const record of notes) await tx.objectStore("notes").put({ ...record, personId: to });
  for (const record of goals) await tx.objectStore("goals").put({ ...record, personId: to });
  for (const record of promises) await tx.objectStore("promises").put({ ...record, personId: to });
  for (const record of energisers) await tx.objectStore("energisers").put({ ...record, personId: to });
  for (const record of joins) await tx.objectStore("joins").put(renamed(record, from, to));
  for (const record of corrections) await tx.objectStore("corrections").put(renamed(record, from, to));

  const direction = joinDirections(await directionOf(tx, to), await directionOf(tx, from), to);
  await removeDirection(tx, from);
  if (direction) await putDirection(tx, direction);
}

/** Ids are random and long: wherever this one stands, the person is meant. */
function renamed<T>(record: T, from: Id, to: Id): T {
  return JSON.parse(JSON.stringify(record), (_key, value: unknown) => (value === from ? to : value)) as T;
}
