import type { TimeLineEvent } from "../model/chart.ts";

/** So many units at one place of a row. */
export interface Cluster {
  readonly at: number;
  readonly count: number;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Neighbours as one, in the middle of where they lie: no two are nearer to each other than `nearest`. */
export function clusters(
  events: readonly TimeLineEvent[],
  { nearest, placeOf }: { nearest: number; placeOf: (event: TimeLineEvent) => number },
): readonly Cluster[] {
  let stretches: Stretch[] = [];
  for (const event of events) {
    const at = placeOf(event);
    let next: Stretch = { first: at, last: at, count: event.count };
    // One that grows moves its middle, and may come too near to the one before.
    for (let before = stretches.at(-1); before; before = stretches.at(-1)) {
      if (middle(next) - middle(before) >= nearest) break;
      next = { first: before.first, last: next.last, count: before.count + next.count };
      stretches = stretches.slice(0, -1);
    }
    stretches = [...stretches, next];
  }
  return stretches.map((stretch) => ({ at: middle(stretch), count: stretch.count }));
}

function middle({ first, last }: Stretch): number {
  return (first + last) / 2;
}
