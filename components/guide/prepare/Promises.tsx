import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { IconButton } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { useView } from "../guide-context";
import { PromiseForm } from "../promises/PromiseForm";
import { PromiseList } from "../promises/PromiseList";

/** So that what comes back and what to ask stand on the same small screen. */
const shownAtMost = 3;

/** What is still owed: the user's own first, so that they are the ones that are seen. */
export function Promises() {
  const { promises } = useView();
  const [adding, setAdding] = useState(false);
  // Whoever adds one wants to see it in the list.
  const [whole, setWhole] = useState(false);
  const open = promises.filter(({ state }) => state === "open").length;
  const add = () => {
    setWhole(true);
    setAdding(true);
  };
  return (
    <Section
      title="Promises"
      aside={open > 0 ? `${open} open` : undefined}
      action={<IconButton shape={Plus} label="Add a promise" onClick={add} />}
    >
      <div class="card card-rows">
        <PromiseList
          promises={promises}
          empty="Nothing open on either side."
          atMost={whole ? undefined : shownAtMost}
        />
        {adding && <PromiseForm onDone={() => setAdding(false)} />}
      </div>
    </Section>
  );
}
