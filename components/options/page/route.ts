/** Which part of the options page is shown: `#people`, or `#people/<id>` for one thing in it. */
import { useEffect, useState } from "preact/hooks";

export const sections = [
  "people",
  "person",
  "paper",
  "year",
  "search",
  "objectives",
  "guides",
  "settings",
  "data",
  "privacy",
  "welcome",
] as const;
export type SectionId = (typeof sections)[number];

export interface Route {
  section: SectionId;
  /** What stands after the section's name; empty when nothing does. */
  detail: string;
}

/** `null` for an address that names no part of the page. */
export function readRoute(hash: string): Route | null {
  const [name = "", ...detail] = hash.replace(/^#/, "").split("/");
  const section = sections.find((known) => known === name);
  return section ? { section, detail: detail.join("/") } : null;
}

/** The route in the address bar, kept up to date; `fallback` where it names nothing. */
export function useRoute(fallback: SectionId): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return readRoute(hash) ?? { section: fallback, detail: "" };
}
