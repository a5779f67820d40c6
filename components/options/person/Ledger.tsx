import type { Commitment } from "../../../utils/domain/promise";
import { dayName } from "../../../utils/domain/relative-time";
import type { PlainDate } from "../../../utils/domain/values";
import { CardList } from "../../ui/Card";
import { Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";

interface LedgerProps {
  promises: readonly Commitment[];
  name: string;
  today: PlainDate;
}

const sides = ["me", "them"] as const;

/** What each of the two promised, open ones first. */
export function Ledger({ promises, name, today }: LedgerProps) {
  if (promises.length === 0) return null;
  return (
    <Section title="Promises" aside={countWords(promises)}>
      {sides.map((side) => {
        const own = promises.filter(({ by }) => by === side).sort(openFirst);
        if (own.length === 0) return null;
        return (
          <div key={side} class="ledger-side">
            <h3>{side === "me" ? "Yours" : <bdi>{name}</bdi>}</h3>
            <CardList>
              {own.map((promise) => (
                <li key={promise.id} class="ledger-line">
                  <span dir="auto" class="ledger-text">
                    {promise.text}
                  </span>
                  <PromiseState promise={promise} today={today} />
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
