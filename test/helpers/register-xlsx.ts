import { readFileSync } from "node:fs";
import type { Register } from "../../src/model/document.ts";
import { registerXlsx as filled } from "../../src/render/register-xlsx.ts";

/** The shipped Excel template of the register. */
export const registerWorkbook: Uint8Array = new Uint8Array(
  readFileSync(new URL("../../templates/common/register.xlsx", import.meta.url)),
);

/** A register in the shipped template. */
export function registerXlsx(register: Register): Uint8Array {
  return filled(register, registerWorkbook);
}
