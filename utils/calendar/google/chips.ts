/** The events that stand in the page's views, by id. Who the guests of a chip are, it never says. */
import { decodeEventId } from "./event-id";

export interface Chip {
  element: Element;
  /** As Google writes it, with the instance's stamp. */
  eventId: string;
}

/** A handle inside a chip repeats the id, so both attributes are needed. Seen 2019 to 2026. */
export const chipSelector = "[data-eventchip][data-eventid]";
/** More than any view holds: then the ids of earlier views are forgotten. */
const mostKept = 5_000;

/**
 * @returns reads all chips of the page, those without an id that can be decoded left out. Each text is decoded once,
 *   since the same chips are read again with every frame that changes.
 */
export function chipReader(document: Document): () => Chip[] {
  const decoded = new Map<string, string | null>();

  const idOf = (encoded: string): string | null => {
    const known = decoded.get(encoded);
    if (known !== undefined) return known;
    if (decoded.size >= mostKept) decoded.clear();
    const eventId = decodeEventId(encoded)?.eventId ?? null;
    decoded.set(encoded, eventId);
    return eventId;
  };

  return () =>
    [...document.querySelectorAll(chipSelector)].flatMap((element) => {
      const eventId = idOf(element.getAttribute("data-eventid") ?? "");
      return eventId === null ? [] : [{ element, eventId }];
    });
}
