import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { LadderPlan } from "../../../../utils/domain/ladder";
import { type Box, holePath, linkPath, type Point } from "./line-path";

interface Drawn {
  links: string[];
  holes: { path: string; ring: Point }[];
}

/** Where columns stand below each other: lines run here, and each pair of cards has a place of its own. */
const margin = 6;
const apart = 5;
const mostApart = 3;

/** What leads to what, drawn behind the cards, which carry their names in `data-rung`. Drawn again as they move. */
export function LadderLines({ root, plan }: { root: RefObject<HTMLElement | null>; plan: LadderPlan }) {
  const [drawn, setDrawn] = useState<Drawn>({ links: [], holes: [] });

  useLayoutEffect(() => {
    const ladder = root.current;
    if (ladder === null) return;
    const redraw = () => {
      const next = drawIn(ladder, plan);
      setDrawn((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    redraw();
    const watch = new ResizeObserver(redraw);
    watch.observe(ladder);
    for (const card of ladder.querySelectorAll("[data-rung]")) watch.observe(card);
    return () => watch.disconnect();
  }, [root, plan]);

  return (
    <svg class="ladder-lines" aria-hidden="true">
      {drawn.links.map((path) => (
        <path key={path} d={path} />
      ))}
      {drawn.holes.map(({ path, ring }) => (
        <g key={path} class="ladder-hole-line">
          <path d={path} />
          <circle cx={ring.x} cy={ring.y} r={4} />
        </g>
      ))}
    </svg>
  );
}

function drawIn(ladder: HTMLElement, { links, nowhere, unreached }: LadderPlan): Drawn {
  const boxOf = boxesIn(ladder);
  const stacked = getComputedStyle(ladder).flexDirection === "column";
  const marginAt = (index: number) => (stacked ? margin + apart * (index % mostApart) : null);
  const hole = (name: string, side: "after" | "before") => {
    const box = boxOf(name);
    return box ? [holePath(box, side, stacked ? margin : null)] : [];
  };
  return {
    links: links.flatMap(({ from, to }, index) => {
      const [start, end] = [boxOf(from), boxOf(to)];
      return start && end ? [linkPath(start, end, marginAt(index))] : [];
    }),
    holes: [
      ...[...nowhere].flatMap((name) => hole(name, "after")),
      ...[...unreached].flatMap((name) => hole(name, "before")),
    ],
  };
}

/** Where each card stands in the ladder. */
function boxesIn(ladder: HTMLElement): (name: string) => Box | null {
  const { left: x, top: y } = ladder.getBoundingClientRect();
  const cards = new Map(
    [...ladder.querySelectorAll<HTMLElement>("[data-rung]")].map((card) => [card.dataset.rung, card]),
  );
  return (name) => {
    const card = cards.get(name);
    if (!card) return null;
    const { left, right, top, bottom } = card.getBoundingClientRect();
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  };
}
