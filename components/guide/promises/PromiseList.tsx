import { useState } from "preact/hooks";
import type { Commitment } from "../../../utils/domain/promise";
import { PromiseRow } from "./PromiseRow";

interface PromiseListProps {
  promises: readonly Commitment[];
  /** Said when there are none. */
  empty: string;
  /** More than one beyond these are folded. Default: all are shown. */
  atMost?: number;
}

/** Promises: open ones first, the user's own before the other's, each side in the order in which they were made. */
export function PromiseList({ promises, empty, atMost = promises.length }: PromiseListProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (promises.length === 0) return <p class="empty">{empty}</p>;
  const inOrder = promises.toSorted((a, b) => rank(a) - rank(b));
  // A line that says "1 more" takes as much room as that one.
  const shown = unfolded || promises.length <= atMost + 1 ? inOrder : inOrder.slice(0, atMost);
  const rest = promises.length - shown.length;
  return (
    <>
      <ul class="rows">
        {shown.map((promise) => (
          <li key={promise.id}>
            <PromiseRow promise={promise} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more-rows" onClick={() => setUnfolded(true)}>
          {rest} more
        </button>
      )}
    </>
  );
}

function rank({ state, by }: Commitment): number {
  return (state === "open" ? 0 : 2) + (by === "me" ? 0 : 1);
}
