import type { ServingGoal } from "../../../utils/messaging/messages/pages";

/** Whose goals serve an objective. */
export function ServedBy({ goals }: { goals: readonly ServingGoal[] }) {
  if (goals.length === 0) return <p class="quiet served">No goal serves it yet.</p>;
  return (
    <ul class="served">
      {goals.map(({ id, text, personId, personName }) => (
        <li key={id}>
          <a href={`#person/${personId}`} dir="auto">
            {personName}
          </a>
          <span class="quiet" dir="auto">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
