import { useEffect, useRef, useState } from "preact/hooks";
import type { Person } from "../../../utils/domain/person";
import { dayName } from "../../../utils/domain/relative-time";
import type { SearchHit, SearchKind, SearchResult } from "../../../utils/domain/search";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { CardList } from "../../ui/Card";
import { Choice } from "../../ui/Choice";
import { SearchField } from "../../ui/SearchField";
import { PageSection } from "../page/PageSection";
import { Marked } from "./Marked";
import "./search.css";

const filters = [
  ["all", "Everything"],
  ["note", "Notes"],
  ["goal", "Goals"],
  ["promise", "Promises"],
  ["person", "People"],
] as const satisfies readonly (readonly [SearchKind | "all", string])[];
type Filter = (typeof filters)[number][0];

const kindWords: Record<SearchKind, string> = {
  person: "Person",
  note: "Note",
  goal: "Goal",
  promise: "Promise",
  energiser: "Gives energy",
  direction: "Heading",
  objective: "Objective",
};

interface SearchSectionProps {
  shown: boolean;
  /** Only what belongs to the person of this id; empty for everybody. */
  personId: string;
  people: readonly Person[];
  today: PlainDate;
}

/** Finds words in everything that was written. */
export function SearchSection({ shown, personId, people, today }: SearchSectionProps) {
  const [text, setText] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const { result, problem } = useSearch(text, filter, personId);
  const field = useRef<HTMLInputElement>(null);
  const person = people.find(({ id }) => id === personId);

  useEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);

  return (
    <PageSection title="Search" lead="Everything you wrote: the start of a word is enough." shown={shown}>
      <div class="search-tools">
        <SearchField ref={field} label="Words to look for" value={text} onInput={setText} />
        <Choice label="What to look through" options={filters} value={filter} onChange={setFilter} />
        {person && (
          <p class="quiet">
            Only what belongs to <bdi>{person.name}</bdi>. <a href="#search">Look through everybody’s</a>
          </p>
        )}
      </div>
      <p role="status" class="quiet">
        {problem ?? foundWords(text, result)}
      </p>
      {result !== null && result.hits.length > 0 && (
        <CardList label="Found">
          {result.hits.map((hit) => (
            <li key={`${hit.kind} ${hit.id}`}>
              <Hit hit={hit} today={today} />
            </li>
          ))}
        </CardList>
      )}
    </PageSection>
  );
}

function Hit({ hit, today }: { hit: SearchHit; today: PlainDate }) {
  const { kind, person, date, text, marks } = hit;
  const about = [kindWords[kind], kind !== "person" && person?.name, date && dayName(date, today)].filter(Boolean);
  return (
    <a class="hit" href={placeOf(hit)}>
      <span class="hit-text" dir="auto">
        <Marked text={text} marks={marks} />
      </span>
      <span class="quiet" dir="auto">
        {about.join(" · ")}
      </span>
    </a>
  );
}

/** The conversation that holds it, on the person's page; else that page. */
function placeOf({ kind, person, conversationId }: SearchHit): string {
  if (person === null) return "#objectives";
  return kind === "note" && conversationId ? `#person/${person.id}/${conversationId}` : `#person/${person.id}`;
}

function foundWords(text: string, result: SearchResult | null): string {
  if (text.trim() === "" || result === null) return "";
  const { hits, total, isWhole } = result;
  if (!isWhole) return "Looking through everything…";
  if (total === 0) return "Nothing found. Fewer letters find more.";
  if (total > hits.length) return `${total} found, the newest ${hits.length} of them shown.`;
  return total === 1 ? "1 found." : `${total} found.`;
}

/** Asks with each key, until everything was looked through. An answer that a later key has overtaken is dropped. */
function useSearch(text: string, filter: Filter, personId: string) {
  const [found, setFound] = useState<{ result: SearchResult | null; problem: string | null }>(nothing);
  const newest = useRef(0);
  useEffect(() => {
    const mine = ++newest.current;
    const show = (next: typeof found) => {
      if (mine === newest.current) setFound(next);
    };
    const kinds = filter === "all" ? [] : [filter];
    const question = { text: text.slice(0, 200), kinds, personId: personId || null, partly: true };
    const ask = async (): Promise<void> => {
      const result = await request("search.find", question);
      const isEmpty = text.trim() === "";
      show({ result: isEmpty ? null : result, problem: null });
      if (!isEmpty && !result.isWhole && mine === newest.current) await ask();
    };
    ask().catch((error: unknown) => show({ result: null, problem: sentenceFor(error) }));
  }, [text, filter, personId]);
  return found;
}

const nothing = { result: null, problem: null };
