import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { afterPaint } from "./after-paint";
import { CardList } from "./Card";

/** More than fit on a screen. */
const firstRows = 20;
/** Few enough that no frame takes long. */
const rowsAFrame = 40;

interface LongListProps {
  /** How many are drawn with the first frame, where other lists share it. */
  first?: number;
  /** The `li` elements, each with its key. */
  children: JSX.Element[];
}

/** A card that lists many things: those in sight at once, the others bit by bit with the frames that follow. */
export function LongList({ first = firstRows, children }: LongListProps) {
  const [drawn, setDrawn] = useState(first);
  const isWhole = drawn >= children.length;
  useEffect(() => {
    if (isWhole) return;
    return afterPaint(() => setDrawn(drawn + rowsAFrame));
  }, [drawn, isWhole]);
  // What was drawn before is the same element, which is not looked at again.
  return <CardList>{children.slice(0, drawn)}</CardList>;
}
