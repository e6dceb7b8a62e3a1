import type { FlexDate } from "../model/date.ts";
import type { Step } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";

/** A date of a record that shows a step of its guidance done. */
export interface StepDate {
  readonly step: Step;
  /** Place of its key among those of all steps: dates of one list share it, in no order. */
  readonly rank: number;
  /** Path in the record: `survey.date`, `inspections.0.date`. */
  readonly path: string;
  readonly date: FlexDate;
}

/** The dates of a record's steps, in the order in which the steps are done; of a list every item's. */
export function stepDates(record: Registration): StepDate[] {
  const wanted = (record.pack?.steps ?? []).flatMap((step) =>
    step.dates.map((path) => ({ step, path })),
  );
  return wanted.flatMap(({ step, path }, rank) => {
    const [name = "", ...rest] = path.split(".");
    const value: unknown = record.own[name] ?? valueIn(record.data, name);
    return Array.from(datesUnder(value, rest, name), (date) => ({ step, rank, ...date }));
  });
}

function* datesUnder(
  value: unknown,
  [name, ...rest]: readonly string[],
  path: string,
): Iterable<Omit<StepDate, "step" | "rank">> {
  if (Array.isArray(value)) {
    const steps = name === undefined ? [] : [name, ...rest];
    for (const [index, item] of value.entries()) {
      yield* datesUnder(item, steps, `${path}.${index}`);
    }
  } else if (name !== undefined) {
    yield* datesUnder(valueIn(value, name), rest, `${path}.${name}`);
  } else if (isFlexDate(value)) {
    yield { path, date: value };
  }
}

function valueIn(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null
    ? new Map<string, unknown>(Object.entries(holder)).get(name)
    : undefined;
}

function isFlexDate(value: unknown): value is FlexDate {
  return typeof value === "object" && value !== null && "precision" in value && "last" in value;
}

/** The keys of a date as the record has them: `khảo sát: ngày`. */
export function keysTyped(record: Registration, path: string): string {
  const steps = path.split(".");
  const keys = steps.flatMap((step, index) => {
    if (/^\d+$/.test(step)) return [];
    const { source, start, end } = record.placeOf(steps.slice(0, index + 1).join("."), "key");
    return [source.text.slice(start, end)];
  });
  return keys.join(": ");
}
