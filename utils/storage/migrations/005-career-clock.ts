import type { Migration } from "./migration";

/** As version 4 stored it, as far as this step needs it. */
interface Row {
  personId: string;
  date: string;
  kind: string;
  state: string;
  deletedAt: string | null;
}

/** People know in which months of the last year conversations with them were held, and until when they are put off. */
export const careerClock: Migration = async (_db, tx) => {
  const months = new Map<string, Map<string, boolean>>();
  let row = await tx.objectStore("conversations").openCursor();
  while (row !== null) {
    const { personId, date, kind, state, deletedAt } = row.value as Row;
    if (state === "held" && deletedAt === null) {
      const ofPerson = months.get(personId) ?? new Map<string, boolean>();
      const month = date.slice(0, 7);
      months.set(personId, ofPerson.set(month, ofPerson.get(month) || kind === "career"));
    }
    row = await row.continue();
  }
  let person = await tx.objectStore("people").openCursor();
  while (person !== null) {
    const { id } = person.value as { id: string };
    const held = [...(months.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-mostMonths);
    const heldMonths = held.map(([month, career]) => ({ month, career }));
    await person.update({ ...(person.value as object), heldMonths, snoozedUntil: null, planFor: null });
    person = await person.continue();
  }
};

/** A migration has no clock: the last twelve that there are hold all of the last year. */
const mostMonths = 12;
