import type { TimeLineEvent } from "../model/chart.ts";

interface Cluster {
  readonly at: number;
  readonly count: number;
}

/** Neighbours as one, in the middle of where they lie. */
export function clusters(
  events: readonly TimeLineEvent[],
  { nearest, placeOf: place }: { nearest: number; placeOf: (event: TimeLineEvent) => number },
): readonly Cluster[] {
  const groups: { first: number; last: number; count: number }[] = [];
  for (const event of events) {
    const at = place(event);
    const group = groups.at(-1);
    if (group && at - group.first < nearest) {
      group.last = at;
      group.count += event.count;
    } else groups.push({ first: at, last: at, count: event.count });
  }
  return groups.map(({ first, last, count }) => ({ at: (first + last) / 2, count }));
}
