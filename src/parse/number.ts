import type { NumberProblem } from "../model/fault.ts";

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem };

const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const vietnamese = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s+(nghìn|ngàn|triệu|tỷ|tỉ))?$/;
const decimalPoint = /^-?\d+\.\d+$/;

/** Reads `2.071` (two thousand and seventy-one), `1,2`, `193 nghìn`, `03`. A `.` groups thousands. */
export function readNumber(typed: string): NumberReading {
  const text = typed.normalize("NFC").trim().toLowerCase();
  const match = vietnamese.exec(text);
  if (!match) {
    return { ok: false, problem: decimalPoint.test(text) ? "decimal-point" : "not-a-number" };
  }
  const [, sign = "", whole = "", fraction = "", scale = ""] = match;
  const decimals = fraction.length;
  // Past 15 digits a figure would silently lose its last ones.
  if (whole.replaceAll(".", "").length + decimals > 15)
    return { ok: false, problem: "not-a-number" };
  const digits = Number(`${whole.replaceAll(".", "")}${fraction}`);
  const magnitude = (digits * (scales[scale] ?? 1)) / 10 ** decimals;
  return { ok: true, value: sign === "-" ? -magnitude : magnitude };
}
