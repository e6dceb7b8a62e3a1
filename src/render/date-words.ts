import { type FlexDate, vietnameseDate } from "../model/date.ts";
import { dateInWords } from "./letterhead.ts";

/** A date as precisely as it is known: `ngày 06 tháng 7 năm 2021`, `tháng 10 năm 2016`, `năm 2016`. */
export function flexDateInWords({ first, precision }: FlexDate): string {
  const words = dateInWords(first);
  if (precision === "day") return words;
  return words.replace(precision === "month" ? /^ngày \d+ / : /^.* (?=năm)/, "");
}

/** The same, or a line to write a date on. */
export function dateOrLine(date: FlexDate | undefined): string {
  return date === undefined ? "ngày …… tháng …… năm ……" : flexDateInWords(date);
}

export function dateText(date: FlexDate | undefined): string | null {
  return date === undefined ? null : vietnameseDate(date);
}
