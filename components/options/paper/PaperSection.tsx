import { Printer } from "lucide";
import { useCallback, useId, useState } from "preact/hooks";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Choice } from "../../ui/Choice";
import { Icon } from "../../ui/Icon";
import { useLoaded } from "../../ui/use-loaded";
import { PageSection } from "../page/PageSection";
import { PaperSheet } from "./PaperSheet";
import "./paper.css";

interface PaperSectionProps {
  shown: boolean;
  conversationId: string;
  today: PlainDate;
}

const sizes = [
  ["a4", "A4"],
  ["letter", "Letter"],
] as const;

/** Where Letter is the usual size, as far as the language of the browser tells. */
const usesLetter = /-(US|CA|MX|PH|CL|CO|VE)$/.test(navigator.language);

/** A conversation on one page of paper, for talks at which a screen would be in the way. */
export function PaperSection({ shown, conversationId, today }: PaperSectionProps) {
  const ask = useCallback(() => request("paper.view", { conversationId }), [conversationId]);
  const { value: view, error, reload } = useLoaded(ask);
  const [size, setSize] = useState<"a4" | "letter">(usesLetter ? "letter" : "a4");
  const [withPrivate, setWithPrivate] = useState(false);

  const privateId = useId();

  return (
    <PageSection
      title="On paper"
      lead="One page to take along. Afterwards, type what you wrote in two minutes: choose “Catch-up after a talk” in the guide."
      shown={shown}
    >
      {error !== null && (
        <div class="page-trouble" role="alert">
          <p>{sentenceFor(error)}</p>
          <Button onClick={() => void reload()}>Try again</Button>
        </div>
      )}
      {view && (
        <>
          <div class="paper-tools">
            <Choice label="Size of the paper" options={sizes} value={size} onChange={setSize} />
            <label class="form-check" for={privateId}>
              <Checkbox id={privateId} checked={withPrivate} onChange={setWithPrivate} />
              <span>Print my private notes, too</span>
            </label>
            <Button look="filled" onClick={() => print()}>
              <Icon shape={Printer} size={18} />
              Print
            </Button>
          </div>
          {withPrivate && (
            <p class="quiet paper-tools">They may take more than one page. Keep it where you would keep your notes.</p>
          )}
          <div class="paper-desk">
            <PaperSheet view={view} size={size} withPrivate={withPrivate} today={today} />
          </div>
        </>
      )}
    </PageSection>
  );
}
