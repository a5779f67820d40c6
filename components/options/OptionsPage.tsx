// First of all: it fixes the order of the style layers.
import "../ui/tokens.css";

import { useEffect } from "preact/hooks";
import { request } from "../../utils/messaging/client";
import { sentenceFor } from "../../utils/messaging/errors";
import { Button } from "../ui/Button";
import { Toast } from "../ui/Toast";
import { useLoaded } from "../ui/use-loaded";
import { Parts } from "./Parts";
import { PageContext } from "./page/page-context";
import { useToast } from "./page/use-toast";
import "./options.css";
import "./page/form.css";
import "./page/rows.css";

const askForSettings = () => request("settings.get", {});
const askForPeople = () => request("people.list", {});

/** Everything that is not a conversation: people, objectives, guides, settings, data, and the first welcome. */
export function OptionsPage() {
  const settings = useLoaded(askForSettings);
  const people = useLoaded(askForPeople);
  const { toast, say } = useToast();
  const error = settings.error ?? people.error;

  // Another window may have changed what is shown here.
  useEffect(() => {
    const onReturn = () => {
      if (document.visibilityState === "visible") void people.reload();
    };
    document.addEventListener("visibilitychange", onReturn);
    return () => document.removeEventListener("visibilitychange", onReturn);
  }, [people.reload]);

  const trouble = error !== null && (
    <div class="page-trouble" role="alert">
      <p>{sentenceFor(error)}</p>
      <Button onClick={() => void Promise.all([settings.reload(), people.reload()])}>Try again</Button>
    </div>
  );
  if (settings.value === null || people.value === null) {
    return (
      <main class="page-wait" aria-busy={error === null}>
        <h1>Trellis</h1>
        {trouble}
      </main>
    );
  }
  return (
    <PageContext.Provider value={{ spellcheck: settings.value.spellcheck, say }}>
      {trouble}
      <Parts settings={settings.value} onSettings={settings.put} people={people.value} reloadPeople={people.reload} />
      <Toast message={toast} />
    </PageContext.Provider>
  );
}
