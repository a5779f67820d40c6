import { useEffect } from "preact/hooks";
import type { Settings } from "../../../../utils/domain/settings";
import type { PlainDate } from "../../../../utils/domain/values";
import { request } from "../../../../utils/messaging/client";
import { sentenceFor } from "../../../../utils/messaging/errors";
import { Button } from "../../../ui/Button";
import { CardList } from "../../../ui/Card";
import { Section } from "../../../ui/Section";
import { useLoaded } from "../../../ui/use-loaded";
import { ConsentCard } from "./ConsentCard";
import { SuggestionItem } from "./SuggestionItem";
import "./suggestions.css";

interface SuggestionsProps {
  shown: boolean;
  settings: Settings;
  onSettings: (settings: Settings) => void;
  today: PlainDate;
  reloadPeople: () => Promise<void>;
}

/** People whom the user seems to meet 1-on-1 and who are not in the list yet; first of all, whether to keep any. */
export function Suggestions({ settings, onSettings, ...rest }: SuggestionsProps) {
  if (settings.suggest === "unasked") return <ConsentCard onSettings={onSettings} />;
  return settings.suggest === "yes" ? <SuggestionList {...rest} /> : null;
}

const askForSuggestions = () => request("suggestions.list", {});

type ListProps = Pick<SuggestionsProps, "shown" | "today" | "reloadPeople">;

function SuggestionList({ shown, today, reloadPeople }: ListProps) {
  const { value: suggestions, error, reload } = useLoaded(askForSuggestions);

  // More may have been met since this part was looked at.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  if (error !== null) {
    return (
      <div class="page-trouble" role="alert">
        <p>{sentenceFor(error)}</p>
        <Button onClick={() => void reload()}>Try again</Button>
      </div>
    );
  }
  if (!suggestions?.length) return null;
  return (
    <Section title="You seem to meet" aside={suggestions.length}>
      <CardList>
        {suggestions.map((suggestion) => (
          <SuggestionItem
            key={suggestion.email}
            suggestion={suggestion}
            today={today}
            onAnswered={async () => {
              await Promise.all([reload(), reloadPeople()]);
            }}
          />
        ))}
      </CardList>
    </Section>
  );
}
