import { type IsoDate, partsOf } from "../model/date.ts";
import type { Letterhead } from "../model/document.ts";
import { roman } from "./numerals.ts";
import { printable } from "./printable.ts";

/** Quốc hiệu and Tiêu ngữ: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1. */
export const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const motto = "Độc lập - Tự do - Hạnh phúc";

/** In place of both in Party documents: Hướng dẫn 36-HD/VPTW, mục II.1.1. */
export const partyTitle = "ĐẢNG CỘNG SẢN VIỆT NAM";

/** To be filled in by hand: nothing is invented for an office that does not say where it sits. */
const blankPlace = "…………";

/** `ngày 06 tháng 7 năm 2021`: days below 10 and months 1 and 2 take a 0 (Phụ lục I, mục II.4). */
export function dateInWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  const padded = String(day).padStart(2, "0");
  const months = month <= 2 ? `0${month}` : String(month);
  return `ngày ${padded} tháng ${months} năm ${year}`;
}

/** `Ninh Bình, ngày 06 tháng 7 năm 2021`. */
export function placeAndDate({ place, date }: Letterhead): string {
  return `${printable(place?.trim() || blankPlace)}, ${dateInWords(date)}`;
}

/** `(Kèm theo Báo cáo số       /BC-LĐLĐ ngày 06 tháng 7 năm 2021 của …)` (Phụ lục I, mục III). */
export function annexNote(letterhead: Letterhead, heading: string): string {
  const type = sentenceCase(heading);
  const number = letterhead.symbol ? ` ${letterhead.symbol.trim().replace(/^Số:?/u, "số")}` : "";
  const when = dateInWords(letterhead.date);
  return printable(`(Kèm theo ${type}${number} ${when} của ${letterhead.sender})`);
}

/** `Phụ lục`; of several, `Phụ lục II` (Phụ lục I, mục III). */
export function annexHeading({ number, of }: { readonly number: number; readonly of: number }) {
  return of > 1 ? `Phụ lục ${roman(number)}` : "Phụ lục";
}

/** `BÁO CÁO` as `Báo cáo`. */
export function sentenceCase(text: string): string {
  const lower = text.trim().toLocaleLowerCase("vi");
  return lower.charAt(0).toLocaleUpperCase("vi") + lower.slice(1);
}
