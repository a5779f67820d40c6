import { useCallback } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import { clockWords } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { CardList } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useLoaded } from "../../ui/use-loaded";
import { PageSection } from "../page/PageSection";
import { DigestView } from "./DigestView";
import { EarlierNotes } from "./EarlierNotes";
import { GoalsView } from "./goals/GoalsView";
import { HandOff } from "./HandOff";
import { Ledger } from "./Ledger";
import { LadderView } from "./ladder/LadderView";
import { PersonHead } from "./PersonHead";
import { Thread } from "./Thread";
import "./person.css";

interface PersonPageSectionProps {
  shown: boolean;
  personId: string;
  /** The conversation that is opened; empty for none. */
  talkId: string;
  people: readonly Person[];
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

/** One person: where they are heading, what was promised, and all that was said, newest first. */
export function PersonPageSection(props: PersonPageSectionProps) {
  const { shown, personId, talkId, people, today, reloadPeople } = props;
  const ask = useCallback(() => request("person.page", { personId }), [personId]);
  const { value: page, error, put, reload } = useLoaded(ask);
  if (error !== null || page === null) {
    return (
      <PageSection title="Person" lead={error === null ? "" : sentenceFor(error)} shown={shown}>
        {error !== null && (
          <div class="form-actions">
            <Button onClick={() => void reload()}>Try again</Button>
            <a href="#people">All people</a>
          </div>
        )}
      </PageSection>
    );
  }
  const { person, clock, energisers } = page;
  const reloadAll = async () => {
    await Promise.all([reload(), reloadPeople()]);
  };
  const lead = [person.role, clock && clockWords(clock, person.startDate, today)].filter(Boolean).join(" · ");
  return (
    <PageSection title={person.name} tabTitle="Person" lead={lead} shown={shown}>
      <PersonHead person={person} people={people} today={today} reloadPeople={reloadAll} />
      <DigestView page={page} today={today} />
      <LadderView page={page} today={today} onChanged={put} />
      <GoalsView page={page} today={today} />
      <Ledger page={page} today={today} onChanged={put} />
      {energisers.length > 0 && (
        <Section title="What gives them energy" aside={energisers.length}>
          <CardList>
            {energisers.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </CardList>
        </Section>
      )}
      <EarlierNotes page={page} today={today} reload={reload} />
      <Thread talks={page.talks} today={today} openId={talkId} reload={reload} />
      <HandOff page={page} today={today} />
    </PageSection>
  );
}
