import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";

/** A day of the calendar, `YYYY-MM-DD`; no time, no zone. Compares as text. */
export type IsoDate = `${number}-${number}-${number}`;

export type Precision = "day" | "month" | "year";

/** A date as precisely as it was written: `15/7/2021`, `tháng 10/2016`, `2016`. */
export interface FlexDate {
  /** First day covered. */
  readonly first: IsoDate;
  /** Last day covered; equal to `first` at day precision. */
  readonly last: IsoDate;
  readonly precision: Precision;
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return lastDayOfMonth(new Date(year, month - 1, 1)).getDate();
}

export function dayDate(year: number, month: number, day: number): FlexDate {
  const iso = isoDate(year, month, day);
  return { first: iso, last: iso, precision: "day" };
}

export function monthDate(year: number, month: number): FlexDate {
  return {
    first: isoDate(year, month, 1),
    last: isoDate(year, month, daysInMonth(year, month)),
    precision: "month",
  };
}

export function yearDate(year: number): FlexDate {
  return { first: isoDate(year, 1, 1), last: isoDate(year, 12, 31), precision: "year" };
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(localDate(to), localDate(from));
}

export function plusDays(date: IsoDate, days: number): IsoDate {
  const moved = addDays(localDate(date), days);
  return isoDate(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

function localDate(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
}

/** As people read it: `15/07/2021`, `10/2016`, `2016`. */
export function vietnameseDate(date: FlexDate | IsoDate): string {
  if (typeof date === "string") return date.split("-").toReversed().join("/");
  const parts = date.first.split("-").toReversed();
  if (date.precision === "day") return parts.join("/");
  return date.precision === "month" ? parts.slice(1).join("/") : (parts[2] ?? "");
}
