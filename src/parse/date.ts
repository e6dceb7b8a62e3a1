import { dayDate, daysInMonth, type FlexDate, monthDate, yearDate } from "../model/date.ts";
import type { DateProblem } from "../model/fault.ts";

export type DateReading =
  | { readonly ok: true; readonly date: FlexDate }
  | { readonly ok: false; readonly problem: DateProblem };

/** A record about this movement dates from a year in this range; anything else is a slip. */
const likelyYears = { from: 1930, to: 2100 };

const shortYear = /^\d{1,2}([/.-])\d{1,2}\1\d{2}$/;

type Reader = (parts: Readonly<Record<string, string>>) => DateReading;

const toDay: Reader = ({ year, month, day }) => ofDay(Number(year), Number(month), Number(day));
const toMonth: Reader = ({ year, month }) => ofMonth(Number(year), Number(month));
const toYear: Reader = ({ year }) => ofYear(Number(year));

/** Every spelling of a date, with what it is read as. */
const spellings: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:ngày\s+)?(?<day>\d{1,2})\s*([/.-])\s*(?<month>\d{1,2})\s*\2\s*(?<year>\d{4})$/, toDay],
  [/^(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/, toDay],
  [/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/, toDay],
  [/^(?:tháng\s+)?(?<month>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?<year>\d{4})$/, toMonth],
  [/^(?<year>\d{4})-(?<month>\d{2})$/, toMonth],
  [/^(?:năm\s+)?(?<year>\d{4})$/, toYear],
];

/**
 * Reads a date as Vietnamese officials write it, day first, at day, month or year precision.
 * Nothing is guessed: `06/07/2021` is 6 July, `15/7/21` and `31/02/2021` are refused.
 */
export function readDate(typed: string): DateReading {
  const text = typed.normalize("NFC").trim().toLowerCase();
  for (const [spelling, read] of spellings) {
    const parts = spelling.exec(text)?.groups;
    if (parts) return read(parts);
  }
  return refused({ kind: shortYear.test(text) ? "two-digit-year" : "not-a-date" });
}

function ofDay(year: number, month: number, day: number): DateReading {
  const wrong = monthProblem(year, month, day) ?? yearProblem(year);
  if (wrong) return refused(wrong);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return refused({ kind: "no-such-day", month, year, days });
  return { ok: true, date: dayDate(year, month, day) };
}

function ofMonth(year: number, month: number): DateReading {
  const wrong = monthProblem(year, month) ?? yearProblem(year);
  return wrong ? refused(wrong) : { ok: true, date: monthDate(year, month) };
}

function ofYear(year: number): DateReading {
  const wrong = yearProblem(year);
  return wrong ? refused(wrong) : { ok: true, date: yearDate(year) };
}

function monthProblem(year: number, month: number, day?: number): DateProblem | undefined {
  if (month >= 1 && month <= 12) return undefined;
  const couldBeSwapped =
    day !== undefined && day >= 1 && day <= 12 && month >= 1 && month <= daysInMonth(year, day);
  return {
    kind: "no-such-month",
    month,
    swapped: couldBeSwapped ? `${month}/${day}/${year}` : undefined,
  };
}

function yearProblem(year: number): DateProblem | undefined {
  return year < likelyYears.from || year > likelyYears.to
    ? { kind: "unlikely-year", year }
    : undefined;
}

function refused(problem: DateProblem): DateReading {
  return { ok: false, problem };
}
