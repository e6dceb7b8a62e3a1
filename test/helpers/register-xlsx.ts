import { readFileSync } from "node:fs";
import type { Register } from "../../src/model/document.ts";
import type { LayoutName } from "../../src/model/layout.ts";
import { registerXlsx as filled } from "../../src/render/register-xlsx.ts";

/** The shipped Excel templates of the register, by layout. */
export function registerWorkbook(layout: LayoutName = "nd30"): Uint8Array {
  const folder = layout === "nd30" ? "" : `${layout}/`;
  const path = `../../templates/common/${folder}register.xlsx`;
  return new Uint8Array(readFileSync(new URL(path, import.meta.url)));
}

/** A register in the shipped template of its layout. */
export function registerXlsx(register: Register): Uint8Array {
  return filled(register, registerWorkbook(register.letterhead.layout));
}
