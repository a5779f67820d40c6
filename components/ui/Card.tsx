import type { ComponentChildren } from "preact";
import "./Card.css";

/** A raised surface. */
export function Card({ children }: { children: ComponentChildren }) {
  return <div class="card">{children}</div>;
}

/** A card that lists things, one `li` each, parted by a hair line. */
export function CardList({ children, label }: { children: ComponentChildren; label?: string }) {
  return (
    <ul class="card card-list" aria-label={label}>
      {children}
    </ul>
  );
}
