/** Where overlapping chips stand in a day's column, by the geometry measured on the real grid in 2026. */

export interface Timed {
  /** Minutes since midnight of the column's day; may reach over either edge. */
  from: number;
  to: number;
}

export interface Box {
  /** Share of the column, 0 to 1. */
  left: number;
  width: number;
  /** Pixels, at one pixel a minute. */
  top: number;
  height: number;
  /** Later ones lie on top. */
  layer: number;
}

const shortest = 15;

/** One box for each item, in the order given. Items that overlap, directly or through others, share the width. */
export function layOut(items: readonly Timed[]): Box[] {
  const boxes: Box[] = new Array(items.length);
  const order = items.map((_, index) => index).sort((a, b) => compare(items[a], items[b]) || a - b);
  let cluster: number[] = [];
  let clusterEnd = 0;
  const place = () => placeCluster(cluster, items, boxes);
  for (const index of order) {
    const item = items[index];
    if (!item) continue;
    if (cluster.length > 0 && item.from >= clusterEnd) {
      place();
      cluster = [];
    }
    cluster.push(index);
    clusterEnd = Math.max(cluster.length === 1 ? 0 : clusterEnd, drawnEnd(item));
  }
  place();
  return boxes;
}

function compare(a: Timed | undefined, b: Timed | undefined): number {
  return (a?.from ?? 0) - (b?.from ?? 0) || (b?.to ?? 0) - (a?.to ?? 0);
}

function drawnEnd(item: Timed): number {
  return Math.max(item.to, item.from + shortest);
}

function placeCluster(cluster: readonly number[], items: readonly Timed[], boxes: Box[]): void {
  const ends: number[] = [];
  const lanes = cluster.map((index) => {
    const item = items[index] ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end <= item.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = drawnEnd(item);
    return lane;
  });
  const count = ends.length;
  cluster.forEach((index, position) => {
    const item = items[index] ?? { from: 0, to: 0 };
    const lane = lanes[position] ?? 0;
    const from = Math.max(item.from, 0);
    boxes[index] = {
      left: lane / count,
      width: Math.min(1.7 / count, 1 - lane / count),
      top: from - 1,
      height: Math.min(drawnEnd(item), 1440) - from - 2,
      layer: 5 + lane,
    };
  });
}
