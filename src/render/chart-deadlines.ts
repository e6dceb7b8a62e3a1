import type { EventState, TimeLineEvent, TimeLineRow } from "../model/chart.ts";
import { type IsoDate, vietnameseDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import type { DeadlineLine, DeadlineState, UnitStanding } from "../model/tally.ts";
import { taskWords } from "../model/task.ts";
import { chartBlock } from "./chart-words.ts";
import { grouped } from "./grouped.ts";
import { capitalised, figure } from "./phrases.ts";

/** Rows with three signs above each other are high: more would not fit on a page. */
const mostRows = 16;

/** What was due in the period, by day; nothing when no thing that was due has a day. */
export function deadlineChart(units: readonly UnitStanding[], asOf: IsoDate): Block[] {
  const lines = units.flatMap(({ deadlines }) => deadlines).filter(({ due }) => due !== undefined);
  const all = grouped(lines, ({ id }) => id).toSorted(([a], [b]) => compare(a?.due, b?.due));
  if (all.length === 0) return [];
  // The last ones are those that people still ask about.
  const shown = all.slice(-mostRows);
  const left = all.length - shown.length;
  const caption = `Thời hạn, đến ${vietnameseDate(asOf)}${left > 0 ? ` (${figure(shown.length)} mốc gần nhất; ${figure(left)} mốc trước đó không vẽ)` : ""}`;
  const rows = shown.flatMap((lines) => rowOf(lines, asOf));
  return [chartBlock(caption, { kind: "time-line", asOf, rows })];
}

const events: Readonly<Record<DeadlineState, EventState>> = {
  met: "met",
  late: "late",
  overdue: "overdue",
  open: "open",
  "due-soon": "open",
  undated: "open",
};

const words: readonly (readonly [EventState, string])[] = [
  ["met", "đúng hạn"],
  ["late", "trễ hạn"],
  ["overdue", "quá hạn"],
  ["open", "chưa đến hạn"],
];

function rowOf(lines: readonly DeadlineLine[], asOf: IsoDate): TimeLineRow[] {
  const [first] = lines;
  if (first?.due === undefined) return [];
  const count = (state: EventState) => lines.filter((line) => events[line.state] === state).length;
  const told = words.filter(([state]) => count(state) > 0);
  return [
    {
      label: capitalised(taskWords(first)),
      due: first.due,
      events: eventsOf(lines, { due: first.due, asOf }),
      note: told.map(([state, text]) => `${figure(count(state))} ${text}`).join(", "),
    },
  ];
}

/** The day it was done; where it was not, the day asked about once it is overdue, the due day before. */
function eventsOf(
  lines: readonly DeadlineLine[],
  { due, asOf }: { readonly due: IsoDate; readonly asOf: IsoDate },
): readonly TimeLineEvent[] {
  const all = lines.map(({ state, doneOn }) => ({
    state: events[state],
    day: doneOn ?? (state === "overdue" ? asOf : due),
  }));
  return grouped(all, ({ state, day }) => `${day} ${state}`)
    .flatMap(([event, ...more]) => (event ? [{ ...event, count: more.length + 1 }] : []))
    .toSorted((a, b) => compare(a.day, b.day));
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
