import { EllipsisVertical } from "lucide";
import type { PersonPage } from "../../../utils/domain/person-page";
import type { Commitment } from "../../../utils/domain/promise";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { request } from "../../../utils/messaging/client";
import { CardList } from "../../ui/Card";
import { Checkbox } from "../../ui/Checkbox";
import { Menu, MenuItem } from "../../ui/Menu";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { useAct } from "../page/page-context";

interface LedgerProps {
  page: PersonPage;
  today: PlainDate;
  onChanged: (page: PersonPage) => void;
}

const sides = ["me", "them"] as const;

/** What each of the two promised, open ones first: ticked when it was kept. */
export function Ledger({ page, today, onChanged }: LedgerProps) {
  const act = useAct();
  const { person, promises } = page;
  if (promises.length === 0) return null;

  const send = async ({ id }: Commitment, state: Commitment["state"]) =>
    onChanged(await request("ledger.settle", { personId: person.id, promiseId: id, state }));
  const settle = (promise: Commitment, state: Commitment["state"]) =>
    void act(() => send(promise, state), {
      text: { open: "It is open again.", kept: "Kept.", dropped: "Let go." }[state],
      action: { words: "Undo", run: () => void act(() => send(promise, promise.state), { text: "As it was." }) },
    });

  return (
    <Section title="Promises" aside={countWords(promises)}>
      {sides.map((side) => {
        const own = promises.filter(({ by }) => by === side).sort(openFirst);
        if (own.length === 0) return null;
        return (
          <div key={side} class="ledger-side">
            <h3>{side === "me" ? "Yours" : <bdi>{person.name}</bdi>}</h3>
            <CardList>
              {own.map((promise) => (
                <li key={promise.id} class="ledger-line">
                  <Checkbox
                    id={`kept ${promise.id}`}
                    checked={promise.state === "kept"}
                    onChange={(kept) => settle(promise, kept ? "kept" : "open")}
                  />
                  <label dir="auto" class="ledger-text" for={`kept ${promise.id}`}>
                    {promise.text}
                  </label>
                  <PromiseState promise={promise} today={today} />
                  <Menu shape={EllipsisVertical} label={`More about: ${promise.text}`}>
                    {promise.state === "open" ? (
                      <MenuItem onSelect={() => settle(promise, "dropped")}>Let it go</MenuItem>
                    ) : (
                      <MenuItem onSelect={() => settle(promise, "open")}>Take up again</MenuItem>
                    )}
                  </Menu>
                </li>
              ))}
            </CardList>
          </div>
        );
      })}
    </Section>
  );
}

function PromiseState({ promise, today }: { promise: Commitment; today: PlainDate }) {
  const { state, due, settledOn, moved } = promise;
  if (state === "kept") return <Tag tone="good">Kept{settledOn ? `, ${dayName(settledOn, today)}` : ""}</Tag>;
  if (state === "dropped") return <Tag>Let go</Tag>;
  const when = due ? `by ${dayName(due, today)}` : "next time";
  return <span class="quiet">{moved > 0 ? `moved, ${when}` : when}</span>;
}

function openFirst(a: Commitment, b: Commitment): number {
  return Number(a.state !== "open") - Number(b.state !== "open");
}

function countWords(promises: readonly Commitment[]): string {
  const open = promises.filter(({ state }) => state === "open").length;
  const kept = promises.filter(({ state }) => state === "kept").length;
  return `${open} open, ${kept} kept`;
}
