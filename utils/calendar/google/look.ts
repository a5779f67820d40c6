/** Looks for facts on the page, and remembers which way served for each. */
import { type Fact, type FactName, facts, type Way } from "./selectors";

export interface Look {
  readonly document: Document;
  /** For each fact that was looked for, which of its ways served last, counted from 0; `null`: none did. */
  readonly served: ReadonlyMap<FactName, number | null>;
  /** Everything that the first way with any success finds. Without `root` in the whole page. */
  findAll(name: FactName, root?: ParentNode): Element[];
  /** The first of them. */
  find(name: FactName, root?: ParentNode): Element | null;
  /** The nearest such element around `element`; only for facts whose ways are CSS. */
  around(name: FactName, element: Element): Element | null;
}

export function lookAt(document: Document): Look {
  const served = new Map<FactName, number | null>();

  const first = <T>(name: FactName, attempt: (way: Way) => T | null): T | null => {
    const { ways } = facts[name];
    for (const [index, way] of ways.entries()) {
      const found = attempt(way);
      if (found === null) continue;
      served.set(name, index);
      return found;
    }
    served.set(name, null);
    return null;
  };

  const findAll = (name: FactName, root: ParentNode = document): Element[] => {
    const { holds = () => true }: Fact = facts[name];
    const found = first(name, (way) => {
      const elements = [...(typeof way === "string" ? root.querySelectorAll(way) : way(root))].filter(holds);
      return elements.length > 0 ? elements : null;
    });
    return found ?? [];
  };

  return {
    document,
    served,
    findAll,
    find: (name, root) => findAll(name, root)[0] ?? null,
    around: (name, element) => first(name, (way) => (typeof way === "string" ? element.closest(way) : null)),
  };
}
