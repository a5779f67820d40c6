import { CalendarRange, Database, Goal, Hand, MessagesSquare, Search, Settings, ShieldCheck, UsersRound } from "lucide";
import { Icon, type IconShape } from "../../ui/Icon";
import type { SectionId } from "./route";

const entries: readonly (readonly [SectionId, string, IconShape])[] = [
  ["people", "People", UsersRound],
  ["year", "Year", CalendarRange],
  ["search", "Search", Search],
  ["objectives", "Objectives", Goal],
  ["guides", "Guides", MessagesSquare],
  ["settings", "Settings", Settings],
  ["data", "Data", Database],
  ["privacy", "Privacy", ShieldCheck],
  ["welcome", "Welcome", Hand],
];

export function PageNav({ current }: { current: SectionId }) {
  return (
    <header class="page-nav">
      <p class="page-brand">
        <img src="/icons/trellis.svg" alt="" width="28" height="28" />
        Trellis
      </p>
      <nav aria-label="Parts of Trellis">
        <ul>
          {entries.map(([section, words, shape]) => (
            <li key={section}>
              <a href={`#${section}`} aria-current={section === partOf(current) ? "page" : undefined}>
                <Icon shape={shape} size={18} />
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A person's page, and a conversation with them on paper, belong to the people. */
function partOf(section: SectionId): SectionId {
  return section === "person" || section === "paper" ? "people" : section;
}
