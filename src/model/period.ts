import { type IsoDate, isoDate, monthDate, partsOf } from "./date.ts";

export type PeriodKind = "half" | "year" | "quarter" | "month" | "span";

/** Days from the first to the last, both included. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * From when to when the figures of a periodic report run: the days of the calendar, or as Nghị định
 * 09/2019/NĐ-CP, điều 12 has it, from the 15th of the month before to the 14th of the last month.
 */
export type CutOff = "calendar" | "decree-09-2019";

/** A stretch of days with a name: `2021H1` `2021` `2021Q3` `2021-07` `2021-2025`. */
export interface Period extends Days {
  readonly id: string;
  readonly kind: PeriodKind;
}

type Months = readonly [firstYear: number, firstMonth: number, lastYear: number, lastMonth: number];

/** Every spelling of a period, with the months it covers. */
const spellings: readonly (readonly [
  RegExp,
  PeriodKind,
  (year: number, part: number) => Months | undefined,
])[] = [
  [/^(\d{4})$/, "year", (year) => [year, 1, year, 12]],
  [/^(\d{4})H([12])$/, "half", (year, half) => [year, half * 6 - 5, year, half * 6]],
  [/^(\d{4})Q([1-4])$/, "quarter", (year, quarter) => [year, quarter * 3 - 2, year, quarter * 3]],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, "month", (year, month) => [year, month, year, month]],
  [/^(\d{4})-(\d{4})$/, "span", (year, end) => (end > year ? [year, 1, end, 12] : undefined)],
];

/** The period an id names, or `undefined` when it names none. */
export function periodOf(typed: string): Period | undefined {
  const id = typed.trim().toUpperCase();
  for (const [spelling, kind, monthsOf] of spellings) {
    const [, year, part] = spelling.exec(id) ?? [];
    const months = year === undefined ? undefined : monthsOf(Number(year), Number(part ?? 0));
    if (!months) continue;
    const [firstYear, firstMonth, lastYear, lastMonth] = months;
    const first = isoDate(firstYear, firstMonth, 1);
    return { id, kind, first, last: monthDate(lastYear, lastMonth).last };
  }
  return undefined;
}

export function isWithin(date: IsoDate | undefined, period: Days): boolean {
  return date !== undefined && date >= period.first && date <= period.last;
}

/** As a document says it: `6 tháng cuối năm 2021`, `năm 2021`, `quý III/2021`. */
export function periodWords({ id, kind, first, last }: Period): string {
  const year = first.slice(0, 4);
  const month = Number(first.slice(5, 7));
  switch (kind) {
    case "half":
      return `6 tháng ${month === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "quarter":
      return `quý ${["I", "II", "III", "IV"][(month - 1) / 3]}/${year}`;
    case "month":
      return `tháng ${month}/${year}`;
    case "span":
      return `giai đoạn ${year} - ${last.slice(0, 4)}`;
    case "year":
      return `năm ${year}`;
    default:
      return id;
  }
}

/** The days whose figures belong to a period. The decree has none for several years: they stay the calendar's. */
export function windowOf({ kind, first, last }: Period, cutOff: CutOff): Days {
  if (cutOff === "calendar" || kind === "span") return { first, last };
  const begin = partsOf(first);
  const end = partsOf(last);
  const [year, month] = begin.month === 1 ? [begin.year - 1, 12] : [begin.year, begin.month - 1];
  return { first: isoDate(year, month, 15), last: isoDate(end.year, end.month, 14) };
}

/** The period of the same length just before: 2021H1 of 2021H2, 2020H2 of 2021H1, 2020 of 2021. */
export function periodBefore(period: Period): Period | undefined {
  return moved(period, -1);
}

/** The period of the same length that follows. */
export function periodAfter(period: Period): Period | undefined {
  return moved(period, 1);
}

/** The same part of the year before; `undefined` where there is no such thing, or it is the one before. */
export function samePeriodLastYear(period: Period): Period | undefined {
  if (period.kind === "year" || period.kind === "span") return undefined;
  const { year } = partsOf(period.first);
  return periodOf(`${String(year - 1).padStart(4, "0")}${period.id.slice(4)}`);
}

function moved({ kind, first, last }: Period, by: -1 | 1): Period | undefined {
  const { year, month } = partsOf(first);
  const years = partsOf(last).year - year + 1;
  const length = partsOf(last).month - month + 1;
  const at = kind === "span" ? (year + by * years) * 12 : year * 12 + month - 1 + by * length;
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const named = String(newYear).padStart(4, "0");
  const ids: Readonly<Record<PeriodKind, string>> = {
    year: named,
    half: `${named}H${(newMonth + 5) / 6}`,
    quarter: `${named}Q${(newMonth + 2) / 3}`,
    month: `${named}-${String(newMonth).padStart(2, "0")}`,
    span: `${named}-${newYear + years - 1}`,
  };
  return periodOf(ids[kind]);
}
