import type { Commitment } from "../../../utils/domain/promise";
import { PromiseRow } from "./PromiseRow";

interface PromiseListProps {
  promises: readonly Commitment[];
  /** Said when there are none. */
  empty: string;
}

/** Promises, the user's own first, each side in the order in which they were made. */
export function PromiseList({ promises, empty }: PromiseListProps) {
  if (promises.length === 0) return <p class="empty">{empty}</p>;
  const mineFirst = promises.toSorted((a, b) => Number(a.by === "them") - Number(b.by === "them"));
  return (
    <ul class="rows">
      {mineFirst.map((promise) => (
        <li key={promise.id}>
          <PromiseRow promise={promise} />
        </li>
      ))}
    </ul>
  );
}
