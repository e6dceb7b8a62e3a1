import { type IsoDate, isoDate, monthDate } from "./date.ts";

export type PeriodKind = "half" | "year" | "quarter" | "month" | "span";

/** A stretch of days with a name: `2021H1` `2021` `2021Q3` `2021-07` `2021-2025`. */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly first: IsoDate;
  readonly last: IsoDate;
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

export function isWithin(date: IsoDate | undefined, period: Period): boolean {
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
