import { useState } from "preact/hooks";
import { isToDecide } from "../../../utils/domain/notice";
import { type Person, personKinds } from "../../../utils/domain/person";
import type { Settings } from "../../../utils/domain/settings";
import type { PlainDate } from "../../../utils/domain/values";
import { LongList } from "../../ui/LongList";
import { SearchField } from "../../ui/SearchField";
import { Section } from "../../ui/Section";
import { matchesSearch } from "../../ui/search";
import { PageSection } from "../page/PageSection";
import { AddPeople } from "./AddPeople";
import { DemoCard } from "./DemoCard";
import { PersonItem } from "./PersonItem";
import { Suggestions } from "./suggestions/Suggestions";
import { kindTitles } from "./words";

interface PeopleSectionProps {
  shown: boolean;
  /** The id of the person whose form is open when the page opens; empty for nobody. */
  openId: string;
  people: readonly Person[];
  settings: Settings;
  onSettings: (settings: Settings) => void;
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

/** From this many people on, a search is quicker than looking. */
const enoughToSearch = 8;

export function PeopleSection(props: PeopleSectionProps) {
  const { shown, openId, people, settings, onSettings, today, reloadPeople } = props;
  const [search, setSearch] = useState("");
  const found = people.filter((person) => matchesSearch(search, person.name, person.role, ...person.emails));
  const archived = found.filter((person) => person.archivedAt !== null);
  const groups = personKinds
    .map((kind) => ({ kind, members: found.filter((one) => one.kind === kind && one.archivedAt === null) }))
    .filter(({ members }) => members.length > 0);

  const listOf = (members: readonly Person[]) => (
    <LongList>
      {members.map((person) => (
        <PersonItem
          key={person.id}
          person={person}
          people={people}
          dueSoonDays={settings.dueSoonDays}
          today={today}
          openAtFirst={person.id === openId}
          reloadPeople={reloadPeople}
        />
      ))}
    </LongList>
  );

  return (
    <PageSection
      title="People"
      lead="The people you talk with one to one. Their addresses are how a guide finds them in your calendar."
      shown={shown}
    >
      <div class="page-tools">
        <AddPeople people={people} today={today} openAtFirst={people.length === 0} reloadPeople={reloadPeople} />
        {people.length >= enoughToSearch && (
          <SearchField label="Search by name, address or role" value={search} onInput={setSearch} />
        )}
      </div>
      <DemoCard people={people} reloadPeople={reloadPeople} />
      <Suggestions
        shown={shown}
        settings={settings}
        onSettings={onSettings}
        today={today}
        reloadPeople={reloadPeople}
      />
      {groups.map(({ kind, members }) => (
        <Section key={kind} title={kindTitles[kind]} aside={members.length}>
          {listOf(members)}
        </Section>
      ))}
      {people.length > 0 && found.length === 0 && <p class="quiet">Nobody matches “{search}”.</p>}
      {archived.length > 0 && (
        <details class="folded" open={search !== "" || archived.some((person) => isToDecide(person, today))}>
          <summary>{archived.length} archived</summary>
          {listOf(archived)}
        </details>
      )}
    </PageSection>
  );
}
