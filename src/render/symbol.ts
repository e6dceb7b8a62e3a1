import type { LayoutName } from "../model/layout.ts";
import { profileOf } from "./profile.ts";

/** Room for a number that is written in when the document is issued. */
const blankNumber = "       ";

/** What a document's number and symbol are made of. */
export interface SymbolParts {
  readonly layout?: LayoutName | undefined;
  /** Left blank in a draft. */
  readonly number?: number | undefined;
  /** `BC`, `TTr`, `QĐ` … (Nghị định 30/2020/NĐ-CP, Phụ lục III); absent: a letter, which has none but in the Party. */
  readonly type?: string | undefined;
  /** Who issues it, from `ký hiệu`: `LĐLĐ`, `TU`. */
  readonly issuer: string;
}

/** `Số: 05/BC-LĐLĐ`, of the Party `Số 05-BC/TU`; a letter's `Số: 05/LĐLĐ`, `Số 05-CV/TU`; numbers below 10 take a 0 (Phụ lục I, mục II.3). */
export function symbolLine(parts: SymbolParts): string {
  const { lead, type: before, letter, issuer } = profileOf(parts).symbol;
  const type = parts.type ?? letter;
  const number = parts.number === undefined ? blankNumber : String(parts.number).padStart(2, "0");
  return `${lead}${number}${before}${type === "" ? "" : type + issuer}${parts.issuer}`;
}
