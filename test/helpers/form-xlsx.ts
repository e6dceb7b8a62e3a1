import { readFileSync } from "node:fs";
import type { BlankForm } from "../../src/model/form.ts";
import { formXlsx as filled } from "../../src/render/form-xlsx.ts";

/** The Excel template of the form that ships. */
export function formWorkbook(layout: "nd30" | "dang" = "nd30"): Uint8Array {
  const folder = layout === "nd30" ? "" : "dang/";
  return new Uint8Array(readFileSync(`templates/common/${folder}form.xlsx`));
}

/** The form in the template that ships. */
export function formXlsx(form: BlankForm): Uint8Array {
  return filled(form, formWorkbook());
}
