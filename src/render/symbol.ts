import type { LayoutName } from "../model/layout.ts";
import { profileOf } from "./profile.ts";

/** Room for a number that is written in when the document is issued. */
const blankNumber = "       ";

/** What a document's number and symbol are made of. */
export interface SymbolParts {
  readonly layout?: LayoutName | undefined;
  /** Left blank in a draft. */
  readonly number?: number | undefined;
  /** `BC`, `TTr`, `QĐ` … (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
  readonly type: string;
  /** Who issues it, from `ký hiệu`: `LĐLĐ`, `TU`. */
  readonly issuer: string;
}

/** `Số: 05/BC-LĐLĐ`, of the Party `Số 05-BC/TU`; numbers below 10 take a 0 (Phụ lục I, mục II.3). */
export function symbolLine(parts: SymbolParts): string {
  const { lead, type, issuer } = profileOf(parts).symbol;
  const number = parts.number === undefined ? blankNumber : String(parts.number).padStart(2, "0");
  return `${lead}${number}${type}${parts.type}${issuer}${parts.issuer}`;
}
