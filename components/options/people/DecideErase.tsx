import { addDays } from "../../../utils/domain/dates";
import { eraseAfterDays } from "../../../utils/domain/notice";
import type { Person } from "../../../utils/domain/person";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { Button } from "../../ui/Button";
import { useAct } from "../page/page-context";

interface DecideEraseProps {
  person: Person;
  today: PlainDate;
  onErase: () => void;
  reloadPeople: () => Promise<void>;
}

/** The time is up that was set when the person was archived: the user decides, and nothing happens by itself. */
export function DecideErase({ person, today, onErase, reloadPeople }: DecideEraseProps) {
  const act = useAct();
  const decide = (eraseOn: PlainDate | null, text: string) =>
    act(
      async () => {
        await request("person.change", { personId: person.id, change: { eraseOn } });
        await reloadPeople();
      },
      { text },
    );
  return (
    <div class="join-preview">
      <p>You wanted to decide by now whether to erase what you wrote about them.</p>
      <div class="form-actions form-actions-start">
        <Button onClick={() => void decide(null, `What you wrote about ${person.name} is kept.`)}>Keep it</Button>
        <Button
          onClick={() => void decide(addDays(today, eraseAfterDays), `You are asked again in ${eraseAfterDays} days.`)}
        >
          Ask again in {eraseAfterDays} days
        </Button>
        <Button onClick={onErase}>Erase…</Button>
      </div>
    </div>
  );
}
