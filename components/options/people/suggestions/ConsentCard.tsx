import type { Settings } from "../../../../utils/domain/settings";
import { request } from "../../../../utils/messaging/client";
import { Button } from "../../../ui/Button";
import { Card } from "../../../ui/Card";
import { Section } from "../../../ui/Section";
import { useSave } from "../../page/use-save";

/** Asked once, before anything about somebody who is not in the list is kept. */
export function ConsentCard({ onSettings }: { onSettings: (settings: Settings) => void }) {
  const { saving, problem, save } = useSave();
  const answer = (given: boolean) => save(async () => onSettings(await request("suggestions.consent", { given })));
  return (
    <Section title="Suggestions">
      <Card>
        <div class="consent">
          <p>Shall Trellis suggest people here whom you open 1-on-1s with?</p>
          <p class="quiet">
            It would keep their address and on how many days you opened a 1-on-1 with them, in this browser only, and
            forget them after 60 days. You can change your mind in Settings; what was kept is erased then.
          </p>
          {problem && (
            <p class="form-problem" role="alert">
              {problem}
            </p>
          )}
          <div class="consent-answers">
            <Button look="filled" disabled={saving} onClick={() => void answer(true)}>
              Yes, suggest people
            </Button>
            <Button look="quiet" disabled={saving} onClick={() => void answer(false)}>
              No, thanks
            </Button>
          </div>
        </div>
      </Card>
    </Section>
  );
}
