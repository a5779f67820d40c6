import { EllipsisVertical } from "lucide";
import type { PersonKind } from "../../../../utils/domain/person";
import { ago } from "../../../../utils/domain/relative-time";
import type { SuggestionView } from "../../../../utils/domain/suggestion";
import type { PlainDate } from "../../../../utils/domain/values";
import { request } from "../../../../utils/messaging/client";
import { Avatar } from "../../../ui/Avatar";
import { Button } from "../../../ui/Button";
import { Menu, MenuItem } from "../../../ui/Menu";
import { useAct } from "../../page/page-context";
import { kindOptions } from "../words";

interface SuggestionItemProps {
  suggestion: SuggestionView;
  today: PlainDate;
  onAnswered: () => Promise<void>;
}

/** Somebody who may belong into the list, why that seems so, and the user's answer. */
export function SuggestionItem({ suggestion, today, onAnswered }: SuggestionItemProps) {
  const act = useAct();
  const { email, name } = suggestion;
  const who = name ?? email;

  async function send(answer: PersonKind | "not" | "later" | "again") {
    await request("suggestions.answer", { email, name: name ?? "", answer });
    await onAnswered();
  }
  const add = (kind: PersonKind) => void act(() => send(kind), { text: `${who} is in your list.` });
  const putAway = (answer: "not" | "later", text: string) =>
    void act(() => send(answer), {
      text,
      action: { words: "Undo", run: () => void act(() => send("again"), { text: `${who} is suggested again.` }) },
    });

  return (
    <li class="person">
      <div class="person-line">
        <Avatar name={who} />
        <div class="person-who">
          <span class="person-name" dir="auto">
            {who}
          </span>
          <span class="quiet">
            {[name !== null && email, reasonWords(suggestion, today)].filter(Boolean).join(" · ")}
          </span>
        </div>
        <div class="suggestion-answers">
          <Button aria-label={`My report: ${who}`} onClick={() => add("report")}>
            My report
          </Button>
          <Button
            look="quiet"
            aria-label={`Later: ${who}`}
            onClick={() => putAway("later", "You will be asked again in two weeks.")}
          >
            Later
          </Button>
          <Menu shape={EllipsisVertical} label={`Other answers for ${who}`}>
            {kindOptions
              .filter(([kind]) => kind !== "report")
              .map(([kind, words]) => (
                <MenuItem key={kind} onSelect={() => add(kind)}>
                  {words}
                </MenuItem>
              ))}
            <MenuItem onSelect={() => putAway("not", `${who} is not suggested any more.`)}>Do not suggest</MenuItem>
          </Menu>
        </div>
      </div>
    </li>
  );
}

/** What was counted, no more: "1-on-1s opened on 4 days, last 3 days ago". */
function reasonWords({ count, lastSeen }: SuggestionView, today: PlainDate): string {
  const last = ago(lastSeen, today);
  return count === 1 ? `1-on-1 opened ${last}` : `1-on-1s opened on ${count} days, last ${last}`;
}
