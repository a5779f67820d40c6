import { useEffect } from "preact/hooks";
import type { SupportState, SupportView } from "../../../utils/domain/support";
import { request } from "../../../utils/messaging/client";
import { sentenceFor } from "../../../utils/messaging/errors";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useLoaded } from "../../ui/use-loaded";
import { Diagnostics } from "./Diagnostics";
import "./support.css";

const askForSupport = () => request("support.get", {});

/** How well Google Calendar's page is understood at the moment. */
export function SupportSection({ shown }: { shown: boolean }) {
  const { value: support, error, reload } = useLoaded(askForSupport);

  // The page is read anew with each event that is opened.
  useEffect(() => {
    if (shown) void reload();
  }, [shown, reload]);

  return (
    <Section title="Calendar support">
      <Card>
        <div class="support">
          {error !== null && (
            <div class="setting-problem" role="alert">
              <p>{sentenceFor(error)}</p>
              <Button onClick={() => void reload()}>Try again</Button>
            </div>
          )}
          {support && <SupportFacts support={support} />}
        </div>
      </Card>
    </Section>
  );
}

const stateWords = {
  healthy: ["good", "Healthy", "Google Calendar looks the way Trellis knows it."],
  degraded: [
    "late",
    "Degraded",
    "Google has changed its page. Trellis still finds its way, by other signs than usual. When you open a guide, check that it is for the right person.",
  ],
  unrecognised: [
    "late",
    "Not recognised",
    "Google has changed its page so much that Trellis cannot read it. Everything still works by hand: press the Trellis icon in the toolbar and choose the person.",
  ],
} as const satisfies Record<SupportState, readonly ["good" | "late", string, string]>;

function SupportFacts({ support }: { support: SupportView }) {
  if (support.last === null) {
    return <p>Nothing to tell yet. Open Google Calendar in a tab, then come back here.</p>;
  }
  const [tone, name, sentence] = stateWords[support.last.state];
  return (
    <>
      <p class="support-state">
        <Tag tone={tone}>{name}</Tag>
        <span>{sentence}</span>
      </p>
      <Diagnostics support={support} />
    </>
  );
}
