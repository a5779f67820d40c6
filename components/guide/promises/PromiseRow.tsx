import { Ellipsis } from "lucide";
import { useId, useState } from "preact/hooks";
import type { Commitment } from "../../../utils/domain/promise";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { Checkbox } from "../../ui/Checkbox";
import { Menu, MenuItem } from "../../ui/Menu";
import { Tag } from "../../ui/Tag";
import { useGuide, useView } from "../guide-context";
import { shortName, supportWords } from "../words";
import { PromiseForm } from "./PromiseForm";

/** One promise: tick it when it was kept; the rest is behind its menu. */
export function PromiseRow({ promise }: { promise: Commitment }) {
  const store = useGuide();
  const { person, today } = useView();
  const [editing, setEditing] = useState<"text" | "due" | null>(null);
  const textId = useId();

  const set = (state: Commitment["state"]) =>
    void store.change("promise.change", { promiseId: promise.id, change: { state } });
  const support = promise.support && supportWords[promise.support];
  const late = promise.state === "open" && promise.due !== null && promise.due < today;

  async function moveOn() {
    const { id, due } = promise;
    if (!(await store.change("promise.change", { promiseId: id, change: { due: null } }))) return;
    store.say("Due next time", () => void store.change("promise.change", { promiseId: id, change: { due } }));
  }

  async function remove() {
    const deleted = { promiseId: promise.id, deleted: true };
    if (!(await store.change("promise.delete", deleted))) return;
    store.say("Promise deleted", () => void store.change("promise.delete", { ...deleted, deleted: false }));
  }

  return (
    <>
      <div class="row" hidden={editing !== null}>
        <Checkbox
          id={`${textId}-box`}
          checked={promise.state === "kept"}
          onChange={(kept) => set(kept ? "kept" : "open")}
        />
        <div class={promise.state === "open" ? "row-main" : "row-main row-settled"}>
          <label class="clamp-4" dir="auto" title={promise.text} for={`${textId}-box`}>
            {promise.text}
          </label>
          <p class="row-meta">
            <span class={promise.by === "me" ? "promise-by promise-mine" : "promise-by"}>
              <Tag>{promise.by === "me" ? "you" : shortName(person.name)}</Tag>
            </span>
            {support && <span class="promise-support">{support} ·</span>}
            <span class={dueClass(promise, late)}>
              <DueWords promise={promise} today={today} />
            </span>
          </p>
        </div>
        <Menu shape={Ellipsis} label={`More about: ${promise.text}`}>
          <MenuItem onSelect={() => setEditing("text")}>Change</MenuItem>
          {promise.state === "open" && <MenuItem onSelect={() => setEditing("due")}>Move it</MenuItem>}
          {late && <MenuItem onSelect={() => void moveOn()}>Move it to next time</MenuItem>}
          {promise.state === "dropped" ? (
            <MenuItem onSelect={() => set("open")}>Take up again</MenuItem>
          ) : (
            <MenuItem onSelect={() => set("dropped")}>Drop it</MenuItem>
          )}
          <MenuItem onSelect={() => void remove()}>Delete</MenuItem>
        </Menu>
      </div>
      {editing && <PromiseForm promise={promise} first={editing} onDone={() => setEditing(null)} />}
    </>
  );
}

/** Late stands out; that it is due by next time goes without saying where there is little room. */
function dueClass({ due, state }: Commitment, late: boolean): string | undefined {
  if (late) return "promise-late";
  return due === null && state === "open" ? "promise-usual" : undefined;
}

function DueWords({ promise: { due, state }, today }: { promise: Commitment; today: PlainDate }) {
  if (state === "dropped") return "dropped";
  if (due === null) return "by next time";
  return (
    <>
      <span class="promise-for">{due < today ? "was for " : "by "}</span>
      {dayName(due, today)}
    </>
  );
}
