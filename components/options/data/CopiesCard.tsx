import type { PlainDate } from "../../../utils/domain/values";
import type { CopyView } from "../../../utils/messaging/messages/backup";
import { Button } from "../../ui/Button";
import { CardList } from "../../ui/Card";
import { copyWords, keptWords } from "./words";

interface CopiesCardProps {
  copies: readonly CopyView[];
  today: PlainDate;
  busy: boolean;
  onSave: (copy: CopyView) => void;
  onRestore: (copy: CopyView) => void;
}

/** The copies that Trellis made by itself before something that could have gone wrong. */
export function CopiesCard({ copies, today, busy, onSave, onRestore }: CopiesCardProps) {
  return (
    <CardList label="Copies kept here">
      {copies.map((copy) => {
        const words = copyWords(copy, today);
        return (
          <li key={copy.id} class="copy-line">
            <span class="bin-words">
              <span>{words}</span>
              <span class="quiet">Kept here until {keptWords(copy, today)}</span>
            </span>
            <span class="form-actions">
              <Button disabled={busy} aria-label={`Save as a file: ${words}`} onClick={() => onSave(copy)}>
                Save as a file
              </Button>
              <Button disabled={busy} aria-label={`Go back to this copy: ${words}`} onClick={() => onRestore(copy)}>
                Go back…
              </Button>
            </span>
          </li>
        );
      })}
    </CardList>
  );
}
