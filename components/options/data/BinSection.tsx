import { useEffect, useState } from "preact/hooks";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import type { BinEntry } from "../../../utils/messaging/messages/keep";
import { Button } from "../../ui/Button";
import { CardList } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { useLoaded } from "../../ui/use-loaded";
import { useAct } from "../page/page-context";
import { backupWords } from "./words";

const askForBin = () => request("bin.list", {});
/** More than this is rarely looked through at once. */
const shownAtFirst = 20;

const nouns: Record<BinEntry["store"], string> = {
  people: "Person",
  conversations: "Conversation and its notes",
  goals: "Goal",
  promises: "Promise",
  energisers: "Gives energy",
  objectives: "Objective",
  guides: "Guide",
};

interface BinSectionProps {
  shown: boolean;
  today: PlainDate;
  onRestored: () => Promise<void>;
}

/** What was deleted in the last 30 days, each with the way back. */
export function BinSection({ shown, today, onRestored }: BinSectionProps) {
  const act = useAct();
  const { value: items, error, reload } = useLoaded(askForBin);
  const [all, setAll] = useState(false);

  // Other parts of the page delete, too.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  const wordsOf = ({ store, words }: BinEntry) => (store === "conversations" ? dayName(words, today) : words);
  const putBack = (item: BinEntry) =>
    act(
      async () => {
        await request("bin.restore", { store: item.store, id: item.id });
        await Promise.all([reload(), onRestored()]);
      },
      { text: `“${wordsOf(item)}” is back.` },
    );

  return (
    <Section title="Bin" aside={items?.length || undefined}>
      {error !== null && (
        <p class="form-problem" role="alert">
          {sentenceFor(error)}
        </p>
      )}
      <p class="quiet">What you delete stays here for 30 days, then it is gone for good.</p>
      {items && items.length > 0 && (
        <CardList label="Deleted">
          {items.slice(0, all ? undefined : shownAtFirst).map((item) => (
            <li key={`${item.store} ${item.id}`} class="bin-line">
              <span class="bin-words">
                <span dir="auto">{wordsOf(item)}</span>
                <span class="quiet" dir="auto">
                  {[nouns[item.store], item.personName, `deleted ${backupWords(item.deletedAt, today)}`]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <Button aria-label={`Put back: ${wordsOf(item)}`} onClick={() => void putBack(item)}>
                Put back
              </Button>
            </li>
          ))}
        </CardList>
      )}
      {items && items.length > shownAtFirst && !all && (
        <div class="form-actions">
          <Button onClick={() => setAll(true)}>Show all {items.length}</Button>
        </div>
      )}
    </Section>
  );
}
