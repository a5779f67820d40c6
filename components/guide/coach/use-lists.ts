import { useEffect, useState } from "preact/hooks";

/**
 * Word lists of the coach in English and in the languages that the browser is set to, as far as the coach knows them.
 * They are loaded when first needed: until then there are none, and the coach is silent.
 *
 * @param load of `utils/coach/language/languages.ts`: always the same function
 * @param isNeeded stays `true` once it was
 */
export function useLists<T>(load: (tag: string) => Promise<T | null>, isNeeded: boolean): readonly T[] {
  const [lists, setLists] = useState<readonly T[]>([]);
  const [wanted, setWanted] = useState(isNeeded);
  if (isNeeded && !wanted) setWanted(true);
  useEffect(() => {
    if (!wanted) return;
    let stays = true;
    const tags = new Set(["en", ...navigator.languages].map((tag) => tag.split("-")[0] ?? tag));
    void Promise.all([...tags].map(load)).then((loaded) => {
      if (stays) setLists(loaded.filter((list) => list !== null));
    });
    return () => {
      stays = false;
    };
  }, [load, wanted]);
  return lists;
}
